import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

import { answers, nearlyAll, ofSource, origin, out, pages, tree } from "./built";

/** The address that a page names in a tag of its head. */
const named = (page: (typeof pages)[number], selector: string, attribute: string): string =>
  tree(page).querySelector(selector)?.getAttribute(attribute) ?? "";

const isIndexed = ({ html }: { html: string }): boolean => !html.includes('name="robots" content="noindex"');

test("every page that an index may list names its own address as the one that stands for it, and so do its links", () => {
  expect(origin).toMatch(/^https?:\/\/[^/]/);
  // the page for lost readers stands at two addresses and is listed at neither
  const indexed = pages.filter((page) => isIndexed(page) && page.address !== "/404/");
  const wrong = indexed.flatMap((page) => {
    const told = [named(page, 'link[rel="canonical"]', "href"), named(page, 'meta[property="og:url"]', "content")];
    return told.filter((url) => url !== origin + page.address).map((url) => `${page.address}: ${url}`);
  });
  expect(wrong).toEqual([]);
  expect(indexed.length).toBeGreaterThanOrEqual(nearlyAll(/^(?!\/figures\/).*\/$/));
});

test("a page that no index lists names one that answers in its stead, and og:url is that or its own", () => {
  const others = pages.filter((page) => !isIndexed(page));
  for (const page of others) {
    const stands = named(page, 'link[rel="canonical"]', "href");
    const path = stands.slice(origin.length).replace(/#.*$/, "");
    expect(stands.startsWith(`${origin}/`) && answers(path), page.address).toBe(true);
    expect([origin + page.address, origin + path]).toContain(named(page, 'meta[property="og:url"]', "content"));
  }
  expect(others.length).toBeGreaterThan(50);
});

test("an address of this site that is written out in full answers as well, wherever it stands in a page", () => {
  const broken: string[] = [];
  let looked = 0;
  for (const page of pages)
    for (const node of tree(page).querySelectorAll("a[href], link[href], meta[content], img[src], form[action]")) {
      const url = ["href", "content", "src", "action"].map((name) => node.getAttribute(name) ?? "").find(Boolean) ?? "";
      if (!url.startsWith(`${origin}/`)) continue;
      looked++;
      if (!answers(url.slice(origin.length).replace(/[?#].*$/, ""))) broken.push(`${page.address} → ${url}`);
    }
  expect(broken).toEqual([]);
  expect(looked).toBeGreaterThan(2 * nearlyAll());
});

const images = pages.flatMap((page) =>
  tree(page)
    .querySelectorAll("img")
    .map((image) => ({ address: page.address, image })),
);

/** The sides of a picture as its file gives them: a PNG in its head, an SVG by its view box. */
function sidesOf(file: string): [width: number, height: number] {
  const bytes = readFileSync(join(out, file));
  if (file.endsWith(".png")) return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const box = /<svg[^>]* viewBox="\S+ \S+ (\S+) (\S+)"/.exec(bytes.toString("utf8"));
  return [Number(box?.[1]), Number(box?.[2])];
}

test("every image has a width and a height, so that nothing moves when it comes", () => {
  const without = images.filter(({ image }) =>
    ["width", "height"].some((side) => !/^[1-9]\d*$/.test(image.getAttribute(side) ?? "")),
  );
  expect(without.map(({ address, image }) => `${address}: ${image.toString()}`)).toEqual([]);
  expect(images.length).toBeGreaterThanOrEqual(nearlyAll());
});

test("files for machines give addresses of this site only where they name what stands on it", () => {
  const read = (file: string): string => readFileSync(join(out, file), "utf8");
  const inXml = (file: string, pattern: RegExp): string[] =>
    [...read(file).matchAll(pattern)].map(([, url = ""]) => url);
  const inJson = (file: string): string[] => {
    const { home_page_url, feed_url, items } = JSON.parse(read(file)) as Record<string, string> & {
      items: { id: string; url: string }[];
    };
    return [home_page_url ?? "", feed_url ?? "", ...items.flatMap(({ id, url }) => [id, url])];
  };
  const told: Record<string, string[]> = {
    "sitemap.xml": inXml("sitemap.xml", /<loc>([^<]*)</g),
    "robots.txt": inXml("robots.txt", /Sitemap: (\S+)/g),
    // the links of the list itself: what it says of other sites stands in words
    "llms.txt": inXml("llms.txt", /\]\(([^)]*)\)/g),
    "feed.atom": inXml("feed.atom", /<id>([^<]*)</g),
    "evidence.atom": inXml("evidence.atom", /<id>([^<]*)</g),
    "feed.json": inJson("feed.json"),
    "evidence.json": inJson("evidence.json"),
  };
  for (const [file, urls] of Object.entries(told)) {
    expect(urls.length, file).toBeGreaterThan(0);
    expect(
      urls.filter((url) => url !== origin && !url.startsWith(`${origin}/`)),
      file,
    ).toEqual([]);
  }
  expect(told["sitemap.xml"]?.length).toBeGreaterThanOrEqual(nearlyAll(ofSource));
});

test("the width and the height of an image stand to each other as those of its file do", () => {
  const wrong = images.filter(({ image }) => {
    const [width, height] = sidesOf(image.getAttribute("src") ?? "");
    const [wide, high] = ["width", "height"].map((side) => Number(image.getAttribute(side))) as [number, number];
    // a side is told in whole pixels
    return !(Math.abs((wide * height) / width - high) < 1);
  });
  expect(wrong.map(({ address, image }) => `${address}: ${image.toString()}`)).toEqual([]);
  expect(images.length).toBeGreaterThanOrEqual(nearlyAll());
});
