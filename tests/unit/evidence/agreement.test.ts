import fc from "fast-check";
import { expect, test } from "vitest";
import { percentFollowsFromCounts, statedAgainstComputed } from "../../../src/evidence/agreement";

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
  expect(percentFollowsFromCounts(percent, events, total)).toBeNull();
});

test("a figure that does not follow is named with the one that would", () => {
  expect(percentFollowsFromCounts(61.7, 30, 47)).toBe(
    "The figure stated is 61.7, but worked out from the others it is 63.83. (30 of 47 people, in percent)",
  );
  expect(statedAgainstComputed(5, 3.2)).toBe("The figure stated is 5, but worked out from the others it is 3.2.");
});

test("the digits shown decide how close is close enough", () => {
  expect(statedAgainstComputed(12, 12.4)).toBeNull();
  expect(statedAgainstComputed(12, 12.4, 1)).toContain("12.0");
  expect(statedAgainstComputed(63.8, 63.83)).toBeNull();
  expect(statedAgainstComputed(63.8, 63.86)).not.toBeNull();
  expect(statedAgainstComputed(1e-7, 1.3e-7)).toBeNull();
  expect(statedAgainstComputed(1e-7, 1.7e-7)).not.toBeNull();
});

test("a figure exactly half-way may have been rounded either way", () => {
  expect(statedAgainstComputed(2.67, 2.675)).toBeNull();
  expect(statedAgainstComputed(2.68, 2.675)).toBeNull();
  expect(statedAgainstComputed(-0.2, -0.25)).toBeNull();
  expect(statedAgainstComputed(-0.3, -0.25)).toBeNull();
});

test("what cannot be compared is refused", () => {
  expect(() => statedAgainstComputed(Number.NaN, 1)).toThrow(RangeError);
  expect(() => percentFollowsFromCounts(50, 3, 2)).toThrow("more events");
});

test("a figure agrees with its own rounding, and not once it is a unit off", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 100, noNaN: true }), fc.integer({ min: 0, max: 3 }), (figure, digits) => {
      const rounded = Number(figure.toFixed(digits));
      expect(statedAgainstComputed(rounded, figure, digits)).toBeNull();
      expect(statedAgainstComputed(rounded + 1.01 * 10 ** -digits, figure, digits)).not.toBeNull();
    }),
  );
});
