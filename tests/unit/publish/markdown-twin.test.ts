import { expect, test } from "vitest";
import { markdownTwin } from "../../../src/publish/markdown/twin";

const html = (article: string): string =>
  `<html><body><nav>Menu</nav><main><article>${article}</article></main></body></html>`;
const twin = (article: string): string =>
  markdownTwin(
    { html: html(article), url: "https://a.example/uses/ptsd/" },
    { origin: "https://a.example", sourceAddress: (id) => (id === "a-2020" ? "https://doi.org/10.1/a" : undefined) },
  ).replace(/\n\nThis page: <https:\/\/a\.example\/uses\/ptsd\/>\. Licence: CC BY 4\.0\.\n$/, "");

const mark =
  '<span class="cites">\u2060<button type="button" class="cite">3</button><span class="side">3. Margin</span></span>';

test.each([
  ["a citation is a number in brackets", `<p>64 of 100${mark}.</p>`, "64 of 100 [3]."],
  ["a term is its words", '<p>A <button class="term">response</button> is.</p>', "A response is."],
  [
    "what keeps marks by their term is gone",
    '<p>A (<span class="held">\u2060<button class="term">response</button></span>). So.</p>',
    "A (response). So.",
  ],
  ["a link of the site names the site", '<p><a href="/help/">Help</a></p>', "[Help](https://a.example/help/)"],
  [
    "a claim follows its rating",
    '<section class="how-sure"><ul><li><a class="certainty"><span>●●○○</span> <b>low</b></a><p class="claim">It may.</p><p>Few.</p></li></ul></section>',
    "- **●●○○ low**: It may.\n\n  Few.",
  ],
  ["facts are a list", '<dl class="facts"><div><dt>Who</dt><dd>73 adults</dd></div></dl>', "- **Who:** 73 adults"],
  [
    "a figure is its table",
    '<figure><div class="grids"><svg></svg>64</div><details class="twin"><summary>The same</summary><table><thead><tr><th>Group</th><th>Of 100</th></tr></thead><tbody><tr><th>Ketamine</th><td>64</td></tr></tbody></table></details></figure>',
    "| Group | Of 100 |\n| - | - |\n| Ketamine | 64 |",
  ],
  [
    "several lines of a cell stay apart",
    "<table><thead><tr><th>A</th></tr></thead><tbody><tr><td><p>One</p><p>Two</p></td></tr></tbody></table>",
    "| A |\n| - |\n| One; Two |",
  ],
  [
    "a source ends with its address where it has one",
    '<section class="sources"><ol><li id="source-a-2020">A, 2020.</li><li id="source-b">B.</li></ol></section>',
    "1. A, 2020. <https://doi.org/10.1/a>\n2. B.",
  ],
  [
    "a place on the page is told by the page's whole address",
    '<p><a href="#sources">Sources</a></p>',
    "[Sources](https://a.example/uses/ptsd/#sources)",
  ],
  [
    "a choice is its words, without the box to tick",
    '<fieldset><legend>Ask about</legend><label class="tick"><input type="checkbox">Cost</label></fieldset>',
    "**Ask about**\n\nCost",
  ],
  [
    "a line to fill in is its name and a gap",
    '<p class="blank-line"><label>My doctor</label><input type="text"></p>',
    "My doctor: …",
  ],
  [
    "what only a browser can do is gone",
    '<p>Words.</p><div class="keep"><p>Nothing is sent.</p><div class="buttons"><button>Print</button></div></div>',
    "Words.",
  ],
  [
    "a title inside a list is bold and starts no part",
    '<ul><li><h2><a href="/uses/ptsd/">PTSD</a></h2><p>We do not know.</p></li></ul>',
    "- **[PTSD](https://a.example/uses/ptsd/)**\n\n  We do not know.",
  ],
  [
    "what explains a link stands apart from it",
    '<ul><li><a href="/uses/">Uses</a><span>By condition.</span></li></ul>',
    "- [Uses](https://a.example/uses/) By condition.",
  ],
  ["the name of a fact ends in one colon", "<dl><div><dt>Who paid: </dt><dd>A</dd></div></dl>", "- **Who paid:** A"],
  [
    "what opens and closes is open",
    '<details class="clinicians"><summary><h2>For clinicians</h2></summary><p>Doses.</p></details>',
    "## For clinicians\n\nDoses.",
  ],
])("%s", (_, article, markdown) => expect(twin(article)).toBe(markdown));

test("a page without words has no twin", () => {
  expect(() =>
    markdownTwin({ html: "<main></main>", url: "/" }, { origin: "", sourceAddress: () => undefined }),
  ).toThrow("A page without words has no Markdown twin.");
});

test("a page of code, which has a block and no article, has a twin of that block", () => {
  const text = markdownTwin(
    { html: "<nav>Menu</nav><main><div><h1>Glossary</h1></div></main>", url: "https://a.example/glossary/" },
    { origin: "https://a.example", sourceAddress: () => undefined },
  );
  expect(text).toBe("# Glossary\n\nThis page: <https://a.example/glossary/>. Licence: CC BY 4.0.\n");
});
