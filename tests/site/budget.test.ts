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
    paper: sum(paper),
    script: sum(scripts),
    // what a page needs before it can be read; scripts are deferred and only make it quicker
    requests: 1 + images.length,
  };
});

test.each(["html", "style", "paper", "script", "requests"] as const)("no page costs more %s than it may", (what) => {
  const surplus = costs
    .filter((cost) => cost[what] > budgets[what])
    .map((cost) => `${cost.file}: ${cost[what]}, which is ${cost[what] - budgets[what]} too many`);
  expect(costs.length).toBeGreaterThanOrEqual(nearlyAll());
  expect(costs.some((cost) => cost[what] > 0)).toBe(true);
  expect(surplus).toEqual([]);
});

test("a page waits for no stylesheet: what a screen needs stands in it", () => {
  const screens = pages.flatMap(({ file, html }) =>
    (html.match(/<link[^>]*rel="stylesheet"[^>]*>/g) ?? [])
      .filter((link) => !link.includes('media="print"'))
      .map((link) => `${file}: ${link}`),
  );
  expect(pages.filter(({ html }) => html.includes('rel="stylesheet"')).length).toBeGreaterThan(20);
  expect(screens).toEqual([]);
});

test("no rule of a page makes a browser style it anew for each piece that comes", () => {
  const everything = /:root:has\([^)]*\) [^{}]*[~+] ?\*/;
  expect(everything.test(":root:has(#a:target) :is(.b,#a~*){display:none}")).toBe(true);
  const styles = new Set(pages.map((page) => tree(page).querySelector("style")?.textContent ?? ""));
  expect(styles.size).toBeGreaterThan(3);
  expect([...styles].flatMap((css) => css.match(everything)?.[0] ?? [])).toEqual([]);
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
