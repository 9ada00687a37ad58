import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { articles, nearlyAll, ofSource, out, pages, tree, written } from "./built";

/** What a page's front matter says of days, and a record: year, month, day. */
type OfPage = { checked: string; changes: { date: string }[] };
type OfRecord = { checked: string; checks: { date: string; result: string }[] };

const content = join(process.cwd(), "content");
const newest = (days: readonly string[]): string => [...days].sort().at(-1) ?? "";

/** Days are read from the files that editors write, and not by the code that made the site. */
const ofPages = new Map(
  written.map((address) => {
    const text = readFileSync(join(content, "pages", `${address.slice(1, -1)}.mdx`), "utf8");
    return [address, parse(text.split(/^---$/m)[1] ?? "") as OfPage];
  }),
);
const ofRecords = new Map(
  readdirSync(join(content, "sources"))
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => [
      `/sources/${file.replace(/\.yaml$/, "")}/`,
      parse(readFileSync(join(content, "sources", file), "utf8")) as OfRecord,
    ]),
);
const pageDays = new Map(
  [...ofPages].map(([address, page]) => [address, newest([page.checked, ...page.changes.map(({ date }) => date)])]),
);
const recordDays = new Map(
  [...ofRecords].map(([address, record]) => [
    address,
    newest([record.checked, ...record.checks.map(({ date }) => date)]),
  ]),
);

const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => ["entry", "url", "link"].includes(name) });
const read = (file: string): unknown => parser.parse(readFileSync(join(out, file), "utf8"));
const pathOf = (url: string): string => new URL(url).pathname;
const { urlset } = read("sitemap.xml") as { urlset: { url: { loc: string; lastmod?: string }[] } };
const lastmod = new Map(urlset.url.map(({ loc, lastmod: day }) => [pathOf(loc), day]));

/** The addresses where a day is not what it should be, each with both. */
const wrong = (told: ReadonlyMap<string, string | undefined>, due: ReadonlyMap<string, string>): string[] =>
  [...due].flatMap(([address, day]) =>
    told.get(address) === day ? [] : [`${address}: ${told.get(address)}, not ${day}`],
  );

test("the sitemap gives every article and every source the newest day of its own file", () => {
  expect(wrong(lastmod, pageDays)).toEqual([]);
  expect(wrong(lastmod, recordDays)).toEqual([]);
  expect(recordDays.size).toBeGreaterThanOrEqual(nearlyAll(ofSource));
  // one day for all would be the day of a build
  expect(new Set(pageDays.values()).size).toBeGreaterThan(2);
  expect(new Set(recordDays.values()).size).toBeGreaterThan(3);
});

test("a list is as new as the newest thing in it, and a page that the code makes claims no day", () => {
  expect(lastmod.get("/sources/")).toBe(newest([...recordDays.values()]));
  expect(lastmod.get("/changes/")).toBe(
    newest([...ofPages.values()].flatMap(({ changes }) => changes.map(({ date }) => date))),
  );
  const dated = [...lastmod].flatMap(([address, day]) => (day ? [address] : []));
  expect(dated.sort()).toEqual(["/sources/", "/changes/", ...pageDays.keys(), ...recordDays.keys()].sort());
});

test("a page's own data and the feeds of pages tell the same days as its file", () => {
  const data = pages
    .filter(({ address }) => pageDays.has(address) || recordDays.has(address))
    .map((page) => {
      const block = tree(page).querySelector('script[type="application/ld+json"]')?.text ?? "{}";
      return [page.address, JSON.parse(block) as { dateModified?: string; datePublished?: string }] as const;
    });
  const modified = new Map(data.map(([address, { dateModified }]) => [address, dateModified]));
  expect(wrong(modified, new Map([...pageDays, ...recordDays]))).toEqual([]);
  const first = new Map(
    [...ofPages].map(([address, { changes }]) => [address, changes.map(({ date }) => date).sort()[0] ?? ""]),
  );
  const published = new Map(data.map(([address, { datePublished }]) => [address, datePublished]));
  expect(wrong(published, first)).toEqual([]);
  const { feed } = read("feed.atom") as {
    feed: { entry: { updated: string; published: string; link: { "@_href": string }[] }[] };
  };
  const { items } = JSON.parse(readFileSync(join(out, "feed.json"), "utf8")) as { items: Record<string, string>[] };
  const told = [
    feed.entry.map((entry) => [pathOf(entry.link[0]?.["@_href"] ?? ""), entry.updated, entry.published] as const),
    items.map((item) => [pathOf(item.url ?? ""), item.date_modified ?? "", item.date_published ?? ""] as const),
  ];
  for (const entries of told) {
    expect(wrong(new Map(entries.map(([address, day]) => [address, day.slice(0, 10)])), pageDays)).toEqual([]);
    expect(wrong(new Map(entries.map(([address, , day]) => [address, day.slice(0, 10)])), first)).toEqual([]);
  }
  expect(pageDays.size).toBe(articles.length);
});

test("the feed of evidence tells of a day on which a record was read, or found wrong and corrected", () => {
  const { feed } = read("evidence.atom") as { feed: { entry: { id: string; updated: string }[] } };
  const untrue = feed.entry.filter(({ id, updated }) => {
    const [, address = "", kind, day] = /^https?:\/\/[^/]+(.*)#(read|corrected)-(.+)$/.exec(id) ?? [];
    const record = ofRecords.get(address);
    const days =
      kind === "read"
        ? [record?.checked]
        : record?.checks.filter(({ result }) => result === "corrected").map(({ date }) => date);
    return day !== updated.slice(0, 10) || !days?.includes(day);
  });
  expect(untrue.map(({ id }) => id)).toEqual([]);
  expect(feed.entry.length).toBeGreaterThan(99);
  // whole days only: of the oldest day that the feed reaches, no reading is left out
  const oldest = [...feed.entry.map(({ updated }) => updated.slice(0, 10))].sort()[0] ?? "";
  const readSince = [...ofRecords.values()].filter(({ checked }) => checked >= oldest).length;
  expect(feed.entry.filter(({ id }) => id.includes("#read-")).length).toBe(readSince);
});
