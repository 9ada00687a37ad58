import fc from "fast-check";
import { expect, test } from "vitest";
import { linesOf, widthOf } from "../../../src/components/figures/alone/text";

test("lines hold every word in order, and none is longer than it may be unless it is one word", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[A-Za-z0-9%.,−]{1,14}$/), { maxLength: 40 }), (words) => {
      const lines = linesOf(words.join(" "), 200, 15);
      expect(lines.join(" ")).toBe(words.join(" "));
      for (const line of lines) if (line.includes(" ")) expect(widthOf(line, 15)).toBeLessThanOrEqual(200);
    }),
  );
});

test("no words make no line", () => {
  expect(linesOf("", 100, 15)).toEqual([]);
});

// advance widths as the metrics of DejaVu Sans give them, in parts of the type's size
test.each([
  ["Midazolam, a sedative", 11.22],
  ["Response at 24 hours", 10.89],
  ["−7.95 (−12.71 to −3.2)", 11.93],
  ["People out of 100, at each time that a study looked", 25.79],
])("“%s” is never taken for narrower than the widest face sets it", (words, ems) => {
  expect(widthOf(words, 1)).toBeGreaterThanOrEqual(ems);
  expect(widthOf(words, 1)).toBeLessThan(1.12 * ems);
});
