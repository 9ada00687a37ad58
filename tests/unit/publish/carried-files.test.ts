import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { takeCarriedFiles } from "../../../src/publish/carried-files";
import { inlineStyle, styleSource } from "../../../src/publish/inline-style";
import { behindFirstWords, stylesIn } from "../../../src/publish/style-in-page";

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

const mark = ".behind-first-words{--mark:none}";
/** A style of which each kind of page uses another part, before its first words and behind them. */
const parted = `@layer components{.answer{color:red}.due{color:red}${mark}.words{color:red}.doors{color:blue}}.late{color:red}`;
const behind = (css: string): string =>
  `<svg width="0" height="0" class="shapes" aria-hidden="true"><style>${css}</style></svg>`;

test("a page has in its head what first words need, behind them what pages of its kind use, and the policy allows each", async () => {
  const link = '<link rel="stylesheet" href="/_next/static/a.css">';
  write("_next/static/a.css", parted);
  write("a/index.html", `${link}<article><p class="answer">A</p><p class="words late">W</p></article>`);
  write("index.html", `${link}<h1 class="answer">H</h1><p class="doors due">D</p>`);
  write("frame/index.html", `${link}<p class="doors answer">D</p>`);
  expect(await inlineStyle(folder, [], [])).toBe(3);
  expect(read("a/index.html")).toBe(
    `<style>@layer components{.answer{color:red}}</style><article><p class="answer">A</p>${behind("@layer components{.words{color:red}}.late{color:red}")}<p class="words late">W</p></article>`,
  );
  const other = "@layer components{.answer{color:red}.due{color:red}}";
  expect(read("index.html")).toBe(
    `<style>${other}</style><h1 class="answer">H</h1>${behind("@layer components{.doors{color:blue}}")}<p class="doors due">D</p>`,
  );
  expect(read("frame/index.html")).toBe(
    `<style>${other}@layer components{.doors{color:blue}}</style><p class="doors answer">D</p>`,
  );
  expect(styleSource(folder).match(/'sha256-[^']+'/g)).toHaveLength(5);
  expect(existsSync(join(folder, "a/index.html"))).toBe(true);
});

test.each([
  [
    "@layer components{.a{color:red}}",
    "The stylesheet does not say where a page's first words end (src/styles/site.css).",
  ],
  [mark, "The mark for the end of a page's first words must stand in the layer “components” itself."],
  [
    `@layer components{.a{color:red}@media print{${mark}}}`,
    "The mark for the end of a page's first words must stand in the layer “components” itself.",
  ],
])("a stylesheet that cannot be parted stops the build: %s", async (css, message) => {
  write("_next/static/a.css", css);
  write("index.html", '<link rel="stylesheet" href="/_next/static/a.css"><p class="answer">A</p>');
  await expect(inlineStyle(folder, [], [])).rejects.toThrow(message);
});

test("a style behind first words is written as SVG asks, and its hash is of what a browser reads", () => {
  const css = "@media (width<32rem){.a{background:url(a.svg?b&c)}}";
  const page = behindFirstWords("<style>p{}</style><h1>H</h1><p>", css) ?? "";
  expect(page).toContain("<style>@media (width&lt;32rem){.a{background:url(a.svg?b&amp;c)}}</style>");
  expect(stylesIn(page)).toEqual(["p{}", css]);
  expect(stylesIn("<style>a::after{content:'&lt;'}</style>")).toEqual(["a::after{content:'&lt;'}"]);
});

test("a stylesheet besides stands behind the common style, whole, and the page asks for it no more", async () => {
  const link = '<head><link rel="stylesheet" href="/_next/static/a.css">';
  const tools = { address: "/style/tools-A.css", text: ".tool{color:red}.made-later{color:blue}\n" };
  const title = '<h1 class="answer">H</h1>';
  write("_next/static/a.css", parted);
  write(
    "a/index.html",
    `${link}<link rel="stylesheet" href="/style/tools-A.css"/></head>${title}<p class="doors">D</p>`,
  );
  write("b/index.html", `${link}</head>${title}<p class="doors">D</p>`);
  expect(await inlineStyle(folder, [], [tools])).toBe(2);
  const head = "<head><style>@layer components{.answer{color:red}}</style></head>";
  const doors = "@layer components{.doors{color:blue}}";
  expect(read("a/index.html")).toContain(`${head}${title}${behind(`${doors}.tool{color:red}.made-later{color:blue}`)}`);
  expect(read("b/index.html")).toContain(`${head}${title}${behind(doors)}`);
});

test("a page that asks for a stylesheet which the build does not have stops it", async () => {
  write("_next/static/a.css", parted);
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
