import { expect, test } from "vitest";
import { usedStyle } from "../../../src/publish/used-style";

const page = '<html><body id="top"><p class="answer">The home page is no class.</p></body></html>';

test.each([
  [".answer{color:red}", true],
  [".home{color:red}", false],
  [".answer .home{color:red}", false],
  ["#top{color:red}", true],
  ["table{color:red}", false],
  [".copy{color:red}", true],
  [':root[data-theme="dark"]{color:red}', true],
  ["@media print{.answer{color:red}}", true],
  [":focus-visible{color:red}", true],
  ["@layer base{table{margin:0}:target{color:red}}", true],
  [".answer:not(:popover-open){color:red}", true],
  [":root:has(#top:target) p{color:red}", true],
  [":root:has(#other:target) :is(p,main){color:red}", false],
])("%s stays: %s", async (css, stays) => {
  const used = await usedStyle(css, [page], ['b.className="copy"']);
  expect(used.includes("color:red")).toBe(stays);
});
