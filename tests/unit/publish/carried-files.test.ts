import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { takeCarriedFiles } from "../../../src/publish/carried-files";
import { inlineStyle, styleSource } from "../../../src/publish/inline-style";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "carried-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
const read = (path: string): string => readFileSync(join(folder, path), "utf8");

test("a page's files stand where their addresses say, and the page holds them no more", () => {
  const svg = "<svg><title>A & B</title></svg>\n";
  const carried = JSON.stringify(svg).replace(/</g, "\\u003c");
  write(
    "figures/a/index.html",
    `<head><script type="text/plain" data-file="/figures/a.svg">${carried}</script><title>A</title></head>`,
  );
  write("other/index.html", '<script src="/script/main.js"></script>');
  expect(takeCarriedFiles(folder)).toBe(1);
  expect(read("figures/a.svg")).toBe(svg);
  expect(read("figures/a/index.html")).toBe("<head><title>A</title></head>");
  expect(read("other/index.html")).toBe('<script src="/script/main.js"></script>');
});

test("pages of words carry the style they use, other pages theirs, and the policy allows both", async () => {
  const link = '<link rel="stylesheet" href="/_next/static/a.css">';
  write("_next/static/a.css", ".words{color:red}.doors{color:blue}");
  write("a/index.html", `${link}<article><p class="words">W</p></article>`);
  write("index.html", `${link}<p class="doors">D</p>`);
  expect(await inlineStyle(folder, [], [])).toBe(2);
  expect(read("a/index.html")).toContain("<style>.words{color:red}</style>");
  expect(read("index.html")).toContain("<style>.doors{color:blue}</style>");
  expect(styleSource(folder).match(/'sha256-[^']+'/g)).toHaveLength(2);
  expect(existsSync(join(folder, "a/index.html"))).toBe(true);
});

test("a stylesheet besides stands behind the common style, whole, and the page asks for it no more", async () => {
  const link = '<head><link rel="stylesheet" href="/_next/static/a.css">';
  const tools = { address: "/style/tools-A.css", text: ".tool{color:red}.made-later{color:blue}\n" };
  write("_next/static/a.css", ".words{color:red}.doors{color:blue}");
  write("a/index.html", `${link}<link rel="stylesheet" href="/style/tools-A.css"/></head><p class="doors">D</p>`);
  write("b/index.html", `${link}</head><p class="doors">D</p>`);
  expect(await inlineStyle(folder, [], [tools])).toBe(2);
  expect(read("a/index.html")).toContain(
    "<head><style>.doors{color:blue}.tool{color:red}.made-later{color:blue}</style></head>",
  );
  expect(read("b/index.html")).toContain("<head><style>.doors{color:blue}</style></head>");
});

test("a page that asks for a stylesheet which the build does not have stops it", async () => {
  write("_next/static/a.css", ".words{color:red}");
  write(
    "a/index.html",
    '<head><link rel="stylesheet" href="/_next/static/a.css"><link rel="stylesheet" href="/style/old.css"/></head>',
  );
  await expect(inlineStyle(folder, [], [])).rejects.toThrow(
    "a/index.html asks for a stylesheet that this build does not have.",
  );
});

test("a folder without a style is no site", () => {
  write("index.html", "<p>");
  expect(() => styleSource(folder)).toThrow("no page has a style");
});
