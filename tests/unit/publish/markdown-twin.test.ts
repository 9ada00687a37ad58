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
    "what opens and closes is open",
    '<details class="clinicians"><summary><h2>For clinicians</h2></summary><p>Doses.</p></details>',
    "## For clinicians\n\nDoses.",
  ],
])("%s", (_, article, markdown) => expect(twin(article)).toBe(markdown));

test("a page without an article has no twin", () => {
  expect(() =>
    markdownTwin({ html: "<main></main>", url: "/" }, { origin: "", sourceAddress: () => undefined }),
  ).toThrow("without an article");
});
