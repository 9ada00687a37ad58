import { expect, test } from "vitest";
import { searchParts } from "../../../src/publish/search-parts";

const page = (main: string): string => `<html><body><nav>Menu</nav><main>${main}</main><p>Foot</p></body></html>`;

test("a page is cut at its headings, without what surrounds its words", () => {
  const { title, parts } = searchParts(
    page(`<article><nav>Home</nav><h1>Side effects</h1><p class="answer">Most pass.</p>
      <div><h2 id="how">How long?<a class="self" href="#how">#</a></h2><p>Two hours<span class="cites"><button>1</button></span>.</p>
      <ul><li>First</li><li>Second</li></ul><div class="table-box"><table><tr><td>99</td></tr></table></div></div>
      <div popover="auto" id="open-x">A note</div><section class="sources"><h2 id="sources">Sources</h2>List</section></article>`),
  );
  expect(title).toBe("Side effects");
  expect(parts).toEqual([
    { anchor: "", heading: "", text: "Most pass." },
    { anchor: "how", heading: "How long?", text: "Two hours. First. Second." },
  ]);
});

test("a question and a term are parts with a title of their own", () => {
  const { parts } = searchParts(
    page(`<h1>Both</h1><h2 id="who">Who</h2><div class="asked" id="drive"><h4>Can I drive?</h4><p>Not today.</p></div>
      <dl><div id="remission"><dt>remission</dt><dd>Few symptoms are left. <small>Also: well again.</small></dd></div></dl>`),
  );
  expect(parts).toEqual([
    { anchor: "drive", heading: "", title: "Can I drive?", text: "Not today." },
    { anchor: "remission", heading: "", title: "remission", text: "Few symptoms are left. Also: well again." },
  ]);
});

test("a rating before a sentence is no part of it", () => {
  const { parts } = searchParts(
    page(
      `<h1>Day</h1><div><a class="certainty"><b>moderate</b> certainty</a><p class="claim">The strange feelings pass.</p></div>`,
    ),
  );
  expect(parts).toEqual([{ anchor: "", heading: "", text: "moderate certainty. The strange feelings pass." }]);
});

test("a source is one part", () => {
  const { parts } = searchParts(
    page(`<article class="source"><h1>A 2020</h1><p>Found.</p><h2 id="limits">Limits</h2><p>Few.</p></article>`),
  );
  expect(parts).toEqual([{ anchor: "", heading: "", text: "Found. Limits. Few." }]);
});

test("a page without a title has no parts", () => {
  expect(searchParts(page("<p>Words</p>"))).toEqual({ title: "", parts: [] });
});
