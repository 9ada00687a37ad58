import { evaluateSync } from "@mdx-js/mdx";
import { createElement } from "react";
import * as jsxRuntime from "react/jsx-runtime";
import { renderToStaticMarkup } from "react-dom/server";
import remarkGfm from "remark-gfm";
import { expect, test } from "vitest";
import { rehypeNoGaps } from "../../../src/markup/rehype-no-gaps";
import { rehypeTables } from "../../../src/markup/rehype-tables";

const html = (text: string): string => {
  const page = evaluateSync(text, {
    ...jsxRuntime,
    remarkPlugins: [remarkGfm],
    rehypePlugins: [rehypeTables, rehypeNoGaps],
  });
  return renderToStaticMarkup(createElement(page.default));
};

test("a cell knows its column's name, its row has a title, and each part says what it is", () => {
  expect(html("| Form | *Licensed* |\n| --- | --- |\n| Drip | No |")).toBe(
    '<table role="table"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Form</th>' +
      '<th role="columnheader" scope="col"><em>Licensed</em></th></tr></thead>' +
      '<tbody role="rowgroup"><tr role="row"><th role="rowheader" scope="row">Drip</th>' +
      '<td role="cell" data-label="Licensed">No</td></tr></tbody></table>',
  );
});

test("the empty corner above the titles of rows heads no column", () => {
  expect(html("| | Approved |\n| --- | --- |\n| Example | Spray |")).toContain(
    '<tr role="row"><td role="cell"></td><th role="columnheader" scope="col">Approved</th></tr>',
  );
});

test("lines between blocks are taken away, lines between words stay", () => {
  expect(html("**a**\n**b**\n\n- c\n- d")).toBe(
    "<p><strong>a</strong>\n<strong>b</strong></p><ul><li>c</li><li>d</li></ul>",
  );
});
