import { expect, test } from "vitest";
import { nameTables } from "../../../src/components/name-tables";

test("a table goes by the heading or the figure's title above it", () => {
  expect(nameTables('<h2 id="a">A</h2><p><span id="x">x</span></p><table role="table"><tr></tr></table>')).toBe(
    '<h2 id="a">A</h2><p><span id="x">x</span></p><table aria-labelledby="a" role="table"><tr></tr></table>',
  );
  expect(nameTables('<h2 id="a">A</h2><span id="f-title">F</span><table><tr></tr></table>')).toContain(
    '<table aria-labelledby="f-title">',
  );
});

test("a table with a name of its own keeps it, and one above every heading has none", () => {
  for (const html of [
    '<h2 id="a">A</h2><table aria-labelledby="b"><tr></tr></table>',
    '<h2 id="a">A</h2><table><caption>C</caption></table>',
    "<table><tr></tr></table>",
  ])
    expect(nameTables(html)).toBe(html);
});
