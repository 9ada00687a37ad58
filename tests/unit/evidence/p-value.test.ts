import { expect, test } from "vitest";
import { pBelow } from "../../../src/evidence/p-value";

test.each([
  [0.003, true],
  [0.05, false],
  [0.493, false],
  [".017", true],
  ["0.05", false],
  ["0.047", true],
  ["<0.001", true],
  ["<.05", true],
  ["< 0.00001", true],
  ["p = 0.04", true],
  [">0.99", false],
  ["0.009 or less", true],
  ["0.2 or more", false],
  ["0.017 (nominal)", true],
  ["0.930 (nominal)", false],
  ["<0.1", null],
  [">0.01", null],
  ["<0.001 for non-inferiority", null],
  ["not significant", null],
  ["1e-5", null],
  ["5.4 x 10-6", null],
  ["5.4×10⁻⁶", null],
  ["10^-4", null],
  ["1.2", null],
  [undefined, null],
])("%j is below 0.05: %j", (p, below) => {
  expect(pBelow(p)).toBe(below);
});

test("another threshold can be asked for", () => {
  expect(pBelow("0.03", 0.01)).toBe(false);
  expect(pBelow("<0.05", 0.01)).toBeNull();
});
