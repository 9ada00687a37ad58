import fc from "fast-check";
import { expect, test } from "vitest";
import { percentFollowsFromCounts, roundsTo } from "../../../src/evidence/agreement";

test.each([
  [63.8, 30, 47],
  [64, 30, 47],
  [31, 29, 93],
  [27.1, 91, 336],
  [12, 1, 8],
  [13, 1, 8],
  [0, 0, 7],
  [100, 7, 7],
])("%d%% follows from %d of %d", (percent, events, total) => {
  expect(percentFollowsFromCounts(percent, { events, total })).toBe(true);
});

test("another percentage does not", () => {
  expect(percentFollowsFromCounts(61.7, { events: 30, total: 47 })).toBe(false);
});

test("the digits shown decide how close is close enough", () => {
  expect(roundsTo(12.4, 12)).toBe(true);
  expect(roundsTo(12.4, 12, 1)).toBe(false);
  expect(roundsTo(63.83, 63.8)).toBe(true);
  expect(roundsTo(63.86, 63.8)).toBe(false);
  expect(roundsTo(1.3e-7, 1e-7)).toBe(true);
  expect(roundsTo(1.7e-7, 1e-7)).toBe(false);
});

test("a figure exactly half-way may have been rounded either way", () => {
  expect(roundsTo(2.675, 2.67)).toBe(true);
  expect(roundsTo(2.675, 2.68)).toBe(true);
  expect(roundsTo(-0.25, -0.2)).toBe(true);
  expect(roundsTo(-0.25, -0.3)).toBe(true);
});

test("a figure agrees with its own rounding, and not once it is a unit off", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 100, noNaN: true }), fc.integer({ min: 0, max: 3 }), (figure, digits) => {
      const rounded = Number(figure.toFixed(digits));
      expect(roundsTo(figure, rounded, digits)).toBe(true);
      expect(roundsTo(figure, rounded + 1.01 * 10 ** -digits, digits)).toBe(false);
    }),
  );
});
