import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { budgets } from "./budgets";
import { nearlyAll, ofSource, out, pages, tree } from "./built";

/** The bytes of a file as a host sends them: its Brotli twin, where it has one. */
function wire(path: string): number {
  const file = join(out, path);
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

const costs = pages.map((page) => {
  const { file } = page;
  const root = tree(page);
  const sources = (selector: string, name: string) =>
    root.querySelectorAll(selector).map((element) => element.getAttribute(name) ?? "");
  const sheets = sources('link[rel="stylesheet"]:not([media])', "href");
  // browsers fetch it last, and need it for nothing that is read on a screen
  const paper = sources('link[rel="stylesheet"][media="print"]', "href");
  const scripts = sources("script[src]", "src");
  // what is fetched only when it comes near is not needed to read a page, nor is the code that paper alone shows
  const images = sources('img[src]:not([loading="lazy"], .sheet-foot [fetchpriority="low"])', "src").filter(
    (address) => !address.startsWith("data:"),
  );
  const sum = (addresses: readonly string[]) => addresses.reduce((bytes, address) => bytes + wire(address), 0);
  return {
    file,
    html: wire(file),
    style: brotliCompressSync(root.querySelector("style")?.textContent ?? "").length,
    sheet: sum(sheets),
    paper: sum(paper),
    script: sum(scripts),
    reading: wire(file) + sum(sheets),
    // what a page needs before it can be read; scripts are deferred and only make it quicker
    requests: 1 + sheets.length + images.length,
  };
});

test.each(["html", "style", "sheet", "paper", "script", "requests"] as const)(
  "no page costs more %s than it may",
  (what) => {
    const surplus = costs
      .filter((cost) => cost[what] > budgets[what])
      .map((cost) => `${cost.file}: ${cost[what]}, which is ${cost[what] - budgets[what]} too many`);
    expect(costs.length).toBeGreaterThanOrEqual(nearlyAll());
    expect(costs.some((cost) => cost[what] > 0)).toBe(true);
    expect(surplus).toEqual([]);
  },
);

test("everything needed to read a page is within 25 KB", () => {
  const surplus = costs
    .filter(({ reading }) => reading > budgets.reading)
    .map(({ file, reading }) => `${file}: ${reading}, which is ${reading - budgets.reading} too many`);
  expect(surplus).toEqual([]);
});

test("the code that paper alone shows is small, and no page has two", () => {
  const codes = pages.map((page) => tree(page).querySelectorAll(".sheet-foot img"));
  expect(codes.filter(({ length }) => length === 1).length).toBeGreaterThanOrEqual(nearlyAll(ofSource));
  const wrong = codes.filter(
    ([code, ...more]) => code && (more.length > 0 || wire(code.getAttribute("src") ?? "") > budgets.paperCode),
  );
  expect(wrong.map(([code]) => code?.getAttribute("src"))).toEqual([]);
});

test("every script waits for the page", () => {
  const eager = pages.filter((page) =>
    tree(page)
      .querySelectorAll("script[src]")
      .some((script) => !script.hasAttribute("defer") && !script.hasAttribute("async")),
  );
  expect(eager).toEqual([]);
});
