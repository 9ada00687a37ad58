import { readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { answers, articles, nearlyAll, ofSource, out, pages, tree } from "./built";

const read = (file: string): string => readFileSync(join(out, file), "utf8");
const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => ["entry", "url", "link"].includes(name) });
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
/** The path of an address, whatever host the site was built for. */
const pathOf = (url: string): string => new URL(url).pathname;

type Link = { "@_rel"?: string; "@_href": string };
type Entry = { id: string; title: unknown; updated: string; link: Link[]; summary?: unknown };

test.each([
  ["feed.atom", articles.length],
  ["evidence.atom", 100],
])("%s is Atom: an id, a title, a day and a link that answers for each entry", (file, least) => {
  const xml = read(file);
  expect(XMLValidator.validate(xml)).toBe(true);
  const { feed } = parser.parse(xml) as {
    feed: { id: string; title: string; updated: string; author: { name: string }; link: Link[]; entry: Entry[] };
  };
  expect(feed.author.name).toBe("Ketamine in Plain Numbers");
  expect(pathOf(feed.link.find((link) => link["@_rel"] === "self")?.["@_href"] ?? "")).toBe(`/${file}`);
  expect(feed.entry.length).toBeGreaterThanOrEqual(least);
  expect(new Set(feed.entry.map(({ id }) => id)).size).toBe(feed.entry.length);
  for (const entry of feed.entry) {
    expect(entry.updated).toMatch(instant);
    expect(String((entry.title as { "#text"?: string })["#text"] ?? entry.title).length).toBeGreaterThan(3);
    expect(entry.summary, entry.id).toBeTruthy();
    expect(answers(pathOf(entry.link[0]?.["@_href"] ?? "")), entry.id).toBe(true);
  }
  const days = feed.entry.map(({ updated }) => updated);
  expect(days).toEqual([...days].sort().reverse());
  // the feed is as old as its newest entry, and no clock made it younger
  expect(feed.updated).toBe(days[0]);
});

test("feed.json is JSON Feed 1.1 and tells the same as feed.atom", () => {
  const feed = JSON.parse(read("feed.json")) as Record<string, unknown> & { items: Record<string, string>[] };
  expect(feed).toMatchObject({ version: "https://jsonfeed.org/version/1.1", language: "en-GB" });
  expect(feed).not.toHaveProperty("author");
  expect(feed.authors).toEqual([expect.objectContaining({ name: "Ketamine in Plain Numbers" })]);
  expect(pathOf(String(feed.feed_url))).toBe("/feed.json");
  expect(feed.items.length).toBe(articles.length);
  for (const item of feed.items) {
    expect(item.id && item.title && item.content_text, item.url).toBeTruthy();
    expect(item.date_modified).toMatch(instant);
    expect(answers(pathOf(item.url ?? "")), item.url).toBe(true);
  }
  const { feed: atom } = parser.parse(read("feed.atom")) as { feed: { entry: Entry[] } };
  expect(feed.items.map(({ id }) => id)).toEqual(atom.entry.map(({ id }) => id));
});

test("evidence.json is JSON Feed 1.1 and tells the same as evidence.atom, and the page of data leads to both", () => {
  const feed = JSON.parse(read("evidence.json")) as Record<string, unknown> & { items: Record<string, string>[] };
  expect(feed).toMatchObject({ version: "https://jsonfeed.org/version/1.1", language: "en-GB" });
  expect(pathOf(String(feed.feed_url))).toBe("/evidence.json");
  const { feed: atom } = parser.parse(read("evidence.atom")) as { feed: { entry: Entry[] } };
  expect(feed.items.map(({ id }) => id)).toEqual(atom.entry.map(({ id }) => id));
  expect(feed.items.map(({ date_modified: day }) => day)).toEqual(atom.entry.map(({ updated }) => updated));
  expect(feed.items.filter(({ content_text: words }) => !words)).toEqual([]);
  const data = pages.find(({ address }) => address === "/data/");
  for (const file of ["/evidence.atom", "/evidence.json"])
    expect(data && tree(data).querySelector(`main a[href="${file}"]`), file).toBeTruthy();
});

test("every page leads to the feeds, the manifest and the icon", () => {
  const wanted = ["/feed.atom", "/feed.json", "/evidence.atom", "/manifest.webmanifest", "/icon.svg", "/icons/180.png"];
  const missing = pages.flatMap((page) =>
    wanted
      .filter((href) => !tree(page).querySelector(`link[href="${href}"]`))
      .map((href) => `${page.address}: ${href}`),
  );
  expect(missing).toEqual([]);
  expect(pages.length).toBeGreaterThanOrEqual(nearlyAll());
});

test("the sitemap holds every page once, and nothing that does not answer", () => {
  const xml = read("sitemap.xml");
  expect(XMLValidator.validate(xml)).toBe(true);
  const { urlset } = parser.parse(xml) as { urlset: { url: { loc: string; lastmod?: string }[] } };
  const listed = urlset.url.map(({ loc }) => pathOf(loc));
  expect(new Set(listed).size).toBe(listed.length);
  const moved = (html: string): boolean => html.includes('http-equiv="refresh"');
  // a page that asks not to be indexed has another that stands for it
  const unlisted = (html: string): boolean => html.includes('name="robots" content="noindex"');
  const built = pages
    .filter(({ address, html }) => address !== "/404/" && !moved(html) && !unlisted(html))
    .map(({ address }) => address);
  expect(built.filter((address) => !listed.includes(address))).toEqual([]);
  expect(listed.filter((address) => !answers(address))).toEqual([]);
  const days = urlset.url.flatMap(({ lastmod }) => lastmod ?? []);
  expect(days.length).toBeGreaterThanOrEqual(nearlyAll(ofSource));
  for (const day of days) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test("robots.txt lets everyone in and names the sitemap; the manifest names icons that are there", () => {
  const robots = read("robots.txt");
  expect(robots).toMatch(/^User-Agent: \*\nAllow: \/\n/);
  expect(robots).not.toContain("Disallow");
  expect(pathOf(/Sitemap: (\S+)/.exec(robots)?.[1] ?? "")).toBe("/sitemap.xml");
  const manifest = JSON.parse(read("manifest.webmanifest")) as { name: string; icons: { src: string }[] };
  expect(manifest.name).toBe("Ketamine in Plain Numbers");
  expect(manifest.icons.map(({ src }) => src).filter((src) => !answers(src))).toEqual([]);
  expect(manifest.icons.length).toBeGreaterThan(1);
});
