import fc from "fast-check";
import { expect, test } from "vitest";
import { riskDifference } from "../../../src/evidence/risk-difference";
import { anyTable, swapped, table } from "./tables";

// Newcombe RG, Stat Med 1998;17:873-890, table II, method 10.
test.each([
  [56, 70, 48, 80, 0.2, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.6, 0.1705, 0.809],
  [6, 7, 2, 7, 0.5714, 0.0582, 0.8062],
  [5, 56, 0, 29, 0.0893, -0.0381, 0.1926],
  [10, 10, 0, 10, 1, 0.6075, 1],
])("%d/%d against %d/%d is %d (%d to %d)", (a, n, b, m, value, low, high) => {
  const difference = riskDifference(table(a, n, b, m));
  expect(difference.value).toBeCloseTo(value, 4);
  expect(difference.low).toBeCloseTo(low, 4);
  expect(difference.high).toBeCloseTo(high, 4);
});

test("the interval holds the difference and stays within -1 and 1", () => {
  fc.assert(
    fc.property(anyTable, (counts) => {
      const { value, low, high } = riskDifference(counts);
      expect(low).toBeGreaterThanOrEqual(-1);
      expect(value).toBeGreaterThanOrEqual(low);
      expect(high).toBeGreaterThanOrEqual(value);
      expect(high).toBeLessThanOrEqual(1);
    }),
  );
});

test("swapping the groups changes the sign and exchanges the limits", () => {
  fc.assert(
    fc.property(anyTable, (counts) => {
      const there = riskDifference(counts);
      const back = riskDifference(swapped(counts));
      expect(back.value).toBeCloseTo(-there.value, 12);
      expect(back.low).toBeCloseTo(-there.high, 12);
      expect(back.high).toBeCloseTo(-there.low, 12);
    }),
  );
});

test("a higher level gives a wider interval", () => {
  const counts = table(56, 70, 48, 80);
  const [narrow, wide] = [riskDifference(counts, 0.9), riskDifference(counts, 0.99)];
  expect(wide.low).toBeLessThan(narrow.low);
  expect(wide.high).toBeGreaterThan(narrow.high);
});
