import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { builtPage } from "./addresses";
import { shifted } from "./measures";

const html = builtPage("/uses/chronic-pain/");
const start = html.indexOf('<header class="site-header');
const end = html.indexOf("</h1>", start);
/** Every place where a tag of the frame ends, from the header to the page's title. */
const cuts = [...html.slice(start, end).matchAll(/>/g)].map(({ index }) => start + index + 1);

/** A server that sends a page up to a place and the rest a moment later, as a slow line or a busy device does. */
const server = createServer(async ({ url = "/" }, response) => {
  const { pathname, searchParams } = new URL(url, "http://localhost");
  if (pathname.startsWith("/script/")) {
    response.writeHead(200, { "content-type": "text/javascript" });
    response.end(readFileSync(join(process.cwd(), "out", pathname)));
  } else if (pathname === "/") {
    const cut = Number(searchParams.get("cut"));
    response.writeHead(200, { "content-type": "text/html" });
    response.write(html.slice(0, cut));
    await pause(80);
    response.end(html.slice(cut));
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
    const problems: string[] = [];
    for (const cut of cuts) {
      await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/?cut=${cut}`);
      const after = html.slice(Math.max(start, cut - 60), cut);
      problems.push(...(await page.evaluate(shifted)).map((line) => `cut after “${after}”: moves ${line}`));
    }
    expect(cuts.length).toBeGreaterThan(40);
    expect(problems).toEqual([]);
  });
