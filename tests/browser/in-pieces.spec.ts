import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { builtPage, pageTypes } from "./addresses";
import { shifted } from "./measures";

const long = "/uses/chronic-pain/";
const html = builtPage(long);
const start = html.indexOf('<header class="site-header');
const end = html.indexOf("</h1>", start);
/** Every place where a tag of the frame ends, from the header to the page's title. */
const cuts = [...html.slice(start, end).matchAll(/>/g)].map(({ index }) => start + index + 1);

/** Where the style behind a page's first words begins; 0 in a page that has none. */
const behind = (page: string): number => Math.max(0, page.search(/<svg[^>]*><style>/));

/** A page of each style behind first words, and of each place that it has: after an article's answer, a tool's, a title. */
const parted = [
  ...new Map(
    pageTypes
      .filter((address) => behind(builtPage(address)) > 0)
      .map((address) => {
        const page = builtPage(address);
        const end = page.slice(0, behind(page));
        return [
          `${/<main[^>]*><[^>]*>/.exec(page)} ${end.slice(end.lastIndexOf("</"))} ${/<svg[^>]*><style>.*?<\/style>/s.exec(page)}`,
          address,
        ];
      }),
  ).values(),
];

/** A server that sends a page up to a place and the rest a moment later, as a slow line or a busy device does. */
const server = createServer(async ({ url = "/" }, response) => {
  const { pathname, searchParams } = new URL(url, "http://localhost");
  // not those of tools, which move what follows when they come
  if (pathname.startsWith("/script/main-")) {
    response.writeHead(200, { "content-type": "text/javascript" });
    response.end(readFileSync(join(process.cwd(), "out", pathname)));
  } else if (pageTypes.includes(pathname)) {
    const page = builtPage(pathname);
    const cut = Number(searchParams.get("cut"));
    response.writeHead(200, { "content-type": "text/html" });
    response.write(page.slice(0, cut));
    await pause(80);
    response.end(page.slice(cut));
  } else response.writeHead(404).end();
});

test.beforeAll(() => new Promise<void>((resolve) => void server.listen(0, resolve)));
test.afterAll(() => void server.close());

for (const [width, height] of [
  [320, 640],
  [1280, 900],
] as const)
  test(`a page that comes in pieces does not move under its reader, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const moves = async (address: string, cut: number): Promise<string[]> => {
      await page.goto(`http://localhost:${(server.address() as AddressInfo).port}${address}?cut=${cut}`);
      const after = builtPage(address).slice(Math.max(0, cut - 60), cut);
      return (await page.evaluate(shifted)).map((line) => `${address} cut after “${after}”: moves ${line}`);
    };
    const problems: string[] = [];
    for (const cut of cuts) problems.push(...(await moves(long, cut)));
    expect(cuts.length).toBeGreaterThan(40);
    for (const address of parted) problems.push(...(await moves(address, behind(builtPage(address)))));
    expect(parted.length).toBeGreaterThan(8);
    expect(problems).toEqual([]);
  });
