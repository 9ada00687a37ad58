import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { budgets } from "./budgets";
import { nearlyAll, ofSource, out, pages, tree } from "./built";
import { blockingScripts, type Fetched, fetchedFor } from "./fetched";

/** The bytes of a file as a host sends them: its Brotli twin, where it has one. */
function wire(path: string): number {
  const file = join(out, path);
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

/** The texts of the styles that stand in a page: in its head, and behind its first words. */
const stylesOf = (page: (typeof pages)[number]): string[] =>
  tree(page)
    .querySelectorAll("style")
    .map((style) => style.textContent);

const costs = pages.map((page) => {
  const { file } = page;
  const root = tree(page);
  const fetched = fetchedFor(root);
  const bytes = (which: (one: Fetched) => boolean) =>
    fetched.filter(which).reduce((sum, { address }) => sum + wire(address), 0);
  return {
    file,
    needed: wire(file) + bytes(({ when }) => when === "needed"),
    html: wire(file),
    image: Math.max(0, ...fetched.filter(({ kind }) => kind === "image").map(({ address }) => wire(address))),
    near: bytes(({ when }) => when === "near"),
    style: brotliCompressSync(stylesOf(page).join("")).length,
    firstStyle: brotliCompressSync(root.querySelector("head style")?.textContent ?? "").length,
    paper: bytes(({ kind }) => kind === "paper"),
    paperCode: bytes(({ kind }) => kind === "code"),
    small: bytes(({ kind }) => ["icon", "manifest", "code"].includes(kind)),
    script: bytes(({ kind }) => kind === "script"),
    requests: 1 + fetched.filter(({ when }) => when === "needed").length,
    requestsAfter: fetched.filter(({ when }) => when === "after").length,
  };
});

test.each(Object.keys(budgets) as (keyof typeof budgets)[])("no page costs more than it may: %s", (what) => {
  const surplus = costs
    .filter((cost) => cost[what] > budgets[what])
    .map((cost) => `${cost.file}: ${what} ${cost[what]}, which is ${cost[what] - budgets[what]} too many`);
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

test("a page of words has the most of its style behind its first words", () => {
  const words = pages.filter(({ html }) => html.includes("<article>"));
  const whole = words.filter((page) => {
    const [first = "", behind = ""] = stylesOf(page);
    return behind.length < first.length;
  });
  expect(words.length).toBeGreaterThan(40);
  expect(whole.map(({ file }) => file)).toEqual([]);
});

test("no rule of a page makes a browser style it anew for each piece that comes", () => {
  const everything = /:root:has\([^)]*\) [^{}]*[~+] ?\*/;
  expect(everything.test(":root:has(#a:target) :is(.b,#a~*){display:none}")).toBe(true);
  const styles = new Set(pages.flatMap(stylesOf));
  expect(styles.size).toBeGreaterThan(3);
  expect([...styles].flatMap((css) => css.match(everything)?.[0] ?? [])).toEqual([]);
});

test("a sheet has one code at the most, and nearly every page of a source has one", () => {
  const codes = pages.map((page) => ({
    file: page.file,
    count: tree(page).querySelectorAll(".sheet-foot img").length,
  }));
  expect(codes.filter(({ count }) => count === 1).length).toBeGreaterThanOrEqual(nearlyAll(ofSource));
  expect(codes.filter(({ count }) => count > 1).map(({ file }) => file)).toEqual([]);
});

test("no script holds up a page: neither its parser nor its first words", () => {
  const blocking = pages.flatMap((page) => blockingScripts(tree(page)).map((script) => `${page.file}: ${script}`));
  expect(pages.filter(({ html }) => html.includes("<script src=")).length).toBeGreaterThanOrEqual(nearlyAll());
  expect(blocking).toEqual([]);
});
