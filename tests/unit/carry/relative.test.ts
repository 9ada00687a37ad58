import { expect, test } from "vitest";
import { relativeHtml } from "../../../src/publish/carry/relative";

const there = new Set(["index.html", "uses/ptsd/index.html", "help/index.html", "style/a.css", "search/index.html"]);
const fileAt = (path: string) => {
  const file = path.endsWith("/") ? `${path.slice(1)}index.html` : path.slice(1);
  return there.has(file) ? file : undefined;
};
const made = (html: string, file = "uses/ptsd/index.html") => relativeHtml(html, file, fileAt, "https://example.org");

test.each([
  ['<a href="/help/">', '<a href="../../help/index.html">'],
  ['<a href="/help/#lines">', '<a href="../../help/index.html#lines">'],
  ['<a href="/">', '<a href="../../index.html">'],
  ['<a href="#here">', '<a href="#here">'],
  ['<a href="/uses/ptsd/#here">', '<a href="#here">'],
  ['<link rel="stylesheet" href="/style/a.css">', '<link rel="stylesheet" href="../../style/a.css">'],
  ['<form action="/search/">', '<form action="../../search/index.html">'],
  ['<a href="https://doi.org/10.1/x">', '<a href="https://doi.org/10.1/x">'],
  ['<a href="tel:988">', '<a href="tel:988">'],
  ['<link rel="manifest" href="/manifest.webmanifest"/>', ""],
  // what is not carried stands at the site
  ['<a href="/carry/all.zip">', '<a href="https://example.org/carry/all.zip">'],
  [
    '<meta http-equiv="refresh" content="0; url=/help/">',
    '<meta http-equiv="refresh" content="0; url=../../help/index.html">',
  ],
])("%s becomes %s", (before, after) => {
  expect(made(before)).toBe(after);
});

test("words that look like an address stay words", () => {
  expect(made("<p>Write href=/help/ or “/help/”.</p>")).toBe("<p>Write href=/help/ or “/help/”.</p>");
});

test("from the first page the way is short", () => {
  expect(made('<a href="/help/">', "index.html")).toBe('<a href="help/index.html">');
});
