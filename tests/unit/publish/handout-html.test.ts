import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { handoutHtml } from "../../../src/publish/handouts/handout-html";

const cite = (id: string) => `<button class="cite" popoverTarget="${id}">1</button>`;
const html = `<!doctype html><html lang="en-GB"><head><title>T</title>
<link rel="canonical" href="https://example.org/uses/x/"><script src="/script/main.js"></script></head><body><main><article>
<nav class="contents">On this page</nav><p class="page-facts">Checked.</p>
<section class="minute"><h2>In a minute</h2><p>Short ${cite("note-2")}</p></section>
<figure id="one">Outside</figure>
<div class="full"><p class="layer-name">In full</p><p>Long ${cite("note-1")}</p><figure id="two">Inside <a class="cite" href="#source-c-3">3</a></figure></div>
<details class="clinicians"><summary>For clinicians</summary></details>
<section class="sources"><h2>Sources</h2><ol><li id="source-a-1">A et al., 2001. <a href="/sources/a-1/">One</a>.</li>
<li id="source-b-2"><div popover="auto" id="note-2" class="note listed">B et al., 2002. <a href="/sources/b-2/">Two</a>. <span class="caution"> Caution: read in a copy.</span><div class="found">Found</div></div></li>
<li id="source-c-3">C, 2003. <a href="/sources/c-3/">Three</a>.</li></ol></section>
<section class="page-history">About</section><div class="hand-on">Send</div><nav class="read-next">Next</nav>
</article></main></body></html>`;
const made = (shape: "page" | "summary" | "aid", tight = false) =>
  parse(handoutHtml(html, { shape, css: ".x{color:red}", tight }));

test("a page's handout holds the short words, every figure, and no long words, script or ways elsewhere", () => {
  const root = made("page");
  expect(root.querySelector(".minute")?.text).toContain("Short");
  expect(root.querySelectorAll("figure").map(({ id }) => id)).toEqual(["one", "two"]);
  expect(root.text).not.toContain("Long");
  expect(root.text).not.toContain("For clinicians");
  for (const gone of ["script", ".contents", ".page-history", ".hand-on", ".read-next"])
    expect(root.querySelector(gone), gone).toBeNull();
  expect(root.querySelector(".short-form a")?.text).toBe("example.org/uses/x/");
});

test("it lists the sources it cites, each under the number it has on the page", () => {
  const items = made("page").querySelectorAll(".sources li");
  expect(items.map((item) => [item.id, item.getAttribute("value")])).toEqual([
    ["source-b-2", "2"],
    ["source-c-3", "3"],
  ]);
});

test("where room is short, sources are named by author and year, and a caution stays as a word", () => {
  const items = made("page", true).querySelectorAll(".sources li");
  expect(items.map((item) => item.text)).toEqual(["2\u00a0B et al., 2002. Caution.", "3\u00a0C, 2003."]);
  expect(made("page", true).querySelector("html")?.getAttribute("class")).toBe("handout page tight");
});

test("where room is short, times at which a study counted nobody are named in a line, and not drawn", () => {
  const frame = (name: string, drawn: string) => `<div class="frame"><p class="frame-name">${name}</p>${drawn}</div>`;
  const row = `<figure><div class="frame-row">${frame("A day", "<b>5</b>")}${frame("A week", '<svg><rect class="unknown"/></svg>')}</div></figure>`;
  const page = html.replace('<figure id="two">', `${row}<figure id="two">`);
  const shown = (tight: boolean) =>
    parse(handoutHtml(page, { shape: "page", css: "", tight }))
      .querySelectorAll(".frame-name")
      .map(({ text }) => text);
  expect(shown(false)).toEqual(["A day", "A week"]);
  expect(shown(true)).toEqual(["A day"]);
  expect(handoutHtml(page, { shape: "page", css: "", tight: true })).toContain("No count from this study: A week.");
});

test("what clinicians print keeps its long words", () => {
  expect(made("summary").text).toContain("Long");
  expect(made("summary").querySelector("style")?.text).toContain(".x{color:red}");
});

test("a part that is looked up stays whole, to the next heading, and no other long words do", () => {
  const page = html.replace(
    '<div class="full">',
    '<div class="full"><h2 id="why">Why?</h2><p>Because.</p><h2 id="reasons">Reasons</h2><p>Before</p><table><tr><td>A heart attack</td></tr></table><h2 id="after">After</h2>',
  );
  const root = parse(handoutHtml(page, { shape: "page", parts: ["reasons"], css: "", tight: false }));
  expect(root.querySelector(".full")?.text.replace(/\s+/g, " ")).toContain("ReasonsBeforeA heart attackInside");
  for (const gone of ["Because.", "Why?", "After", "Long"]) expect(root.text).not.toContain(gone);
});

test("a link in a table that is printed says where it leads, since half of its page is not there", () => {
  const links = '<a href="/uses/x/#later">what to do</a> or <a href="/clinic/y/#heart">heart</a>';
  const page = html.replace(
    '<div class="full">',
    `<div class="full"><h2 id="reasons">Reasons</h2><table><tr><td>${links}</td></tr></table>`,
  );
  const root = parse(handoutHtml(page, { shape: "page", parts: ["reasons"], css: "", tight: false }));
  expect(root.querySelector("td")?.text).toBe("what to do (in the page in full) or heart (/clinic/y/)");
});
