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

test("a claim is shown with what is true of it, and as a claim", () => {
  const { parts } = searchParts(
    page(
      `<h1>Claims</h1><section class="claim-checked" id="seventy"><h2 id="claim-seventy">Claim: “It has a 70% success rate.” <span class="verdict">True of a few small studies.</span><a class="self">#</a></h2>
      <p><a>very low certainty</a></p><p>What holds.</p></section>`,
    ),
  );
  expect(parts).toEqual([
    {
      anchor: "claim-seventy",
      heading: "Claim: “It has a 70% success rate.” True of a few small studies.",
      text: "very low certainty. What holds.",
    },
  ]);
});

test("rows for clinicians do not stand under what readers can do", () => {
  const { parts } = searchParts(
    page(
      `<h1>Pain</h1><h2 id="what-you-can-do">What you can do</h2><p>Ask.</p><details class="clinicians" id="for-clinicians">
      <summary><h2>For clinicians</h2></summary><p>MD -1.12.</p><h3 id="figures">Figures<a class="self">#</a></h3><p>Few.</p></details>`,
    ),
  );
  expect(parts).toEqual([
    { anchor: "what-you-can-do", heading: "What you can do", text: "Ask." },
    { anchor: "for-clinicians", heading: "For clinicians", text: "MD -1.12. Figures. Few." },
  ]);
});

test("a smaller heading begins a part where it can be linked to, and no other does", () => {
  const { parts } = searchParts(
    page(
      `<h1>Summary</h1><h2 id="sure">How sure?</h2><p>Low.</p><h3 id="doses">Doses<a class="self">#</a></h3><p>Half.</p><h3 id="us">US</h3><p>988</p>`,
    ),
  );
  expect(parts).toEqual([
    { anchor: "sure", heading: "How sure?", text: "Low." },
    { anchor: "doses", heading: "Doses", text: "Half. US. 988." },
  ]);
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

test("of a source's citation one style is kept, without short family names that begin everyday words", () => {
  const { parts } = searchParts(
    page(`<article class="source"><h1>Shen et al., 2023</h1><dl class="citations"><div><dt>Vancouver</dt>
      <dd class="citation">Shen Z, Song C, Zarate CA, He Q. A trial of it. <a href="/x">PubMed</a></dd></div>
      <div><dt>APA</dt><dd class="citation">Shen, Z., Song, C.</dd></div></dl></article>`),
  );
  expect(parts.map(({ text }) => text)).toEqual(["Vancouver. Zarate CA, . A trial of it. PubMed."]);
});
