import { expect, test } from "vitest";
import { chapterFile, chapterOf, linked } from "../../../src/publish/carry/chapter";
import { xhtml } from "../../../src/publish/carry/xhtml";

const page = (inner: string) => `<html><body><header>x</header><main id="main">${inner}</main></body></html>`;
const chapter = (address: string, inner: string) => chapterOf(page(`<h1>Title</h1>${inner}`), address);

test("what only a browser can do is gone, and what opens stands open", () => {
  const { body } = chapter(
    "/uses/ptsd/",
    `<nav>n</nav><p>Words<button type="button" class="cite" popoverTarget="note-1" aria-label="Source 1">1</button>
     <button type="button" class="cite" popoverTarget="note-2" aria-label="Source 2">2</button>
     <button class="term" popoverTarget="term-infusion">infusion</button></p>
     <details class="clinicians" id="c"><summary><h2>For clinicians</h2></summary><details class="twin"><summary>Table</summary><p>t</p></details></details>
     <ol><li id="source-a-2020"><div popover="auto" id="note-1" class="note listed">Entry. <div class="found">Found</div></div></li></ol>
     <div popover="auto" id="note-2" class="note">note <a href="/sources/b-2021/">its page</a></div><form><input name="q"></form><textarea>m</textarea>`,
  );
  expect(body).not.toMatch(/<(?:nav|button|details|summary|form|input|textarea)|popover/);
  expect(body).toContain('<a class="cite" role="doc-noteref" href="#source-a-2020" aria-label="Source 1">[1]</a>');
  expect(body).toContain('<a class="cite" role="doc-noteref" href="/sources/b-2021/" aria-label="Source 2">[2]</a>');
  expect(body).toContain('<li id="source-a-2020">Entry. </li>');
  expect(() => chapter("/x/", '<button class="cite" popoverTarget="note-9">9</button>')).toThrow("opens note-9");
  expect(body).toContain('<a class="term" href="/glossary/#infusion">infusion</a>');
  expect(body).toContain(
    '<section id="c" class="clinicians"><h2>For clinicians</h2><section class="twin"><p><b>Table</b></p>',
  );
});

test("links lead to chapters where the book has them, and else to the site", () => {
  const one = chapter(
    "/uses/ptsd/",
    '<p id="here"><a href="/help/#lines">a</a><a href="/help/#gone">b</a><a href="/sources/a-2020/">c</a><a href="/decide/aid/">d</a><a href="#here">e</a><a href="https://doi.org/1">f</a></p>',
  );
  const all = new Map(
    [one, chapter("/help/", '<p id="lines">l</p>'), chapter("/sources/", '<ul><li id="a-2020">s</li></ul>')].map(
      (each) => [each.address, each],
    ),
  );
  const links = [...linked(one, all, "https://example.org").matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
  expect(links).toEqual([
    "help.xhtml#lines",
    "help.xhtml",
    "sources.xhtml#a-2020",
    "https://example.org/decide/aid/",
    "#here",
    "https://doi.org/1",
  ]);
});

test("a page without a title cannot be a chapter", () => {
  expect(() => chapterOf(page("<p>x</p>"), "/x/")).toThrow("/x/ has no title");
});

test("names of files", () => {
  expect([chapterFile("/uses/ptsd/"), chapterFile("/help/"), chapterFile("/")]).toEqual([
    "uses-ptsd.xhtml",
    "help.xhtml",
    "front.xhtml",
  ]);
});

test("HTML becomes XML that is whole, with SVG in its own namespace", () => {
  expect(xhtml('<p>a & b<br>c</p><svg viewBox="0 0 1 1"><use href="#x"></use></svg>')).toBe(
    '<p xmlns="http://www.w3.org/1999/xhtml">a &#x26; b<br/>c</p><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><use href="#x"></use></svg>',
  );
});
