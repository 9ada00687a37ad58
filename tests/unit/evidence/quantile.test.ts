import { expect, test } from "vitest";
import { twoSidedZ } from "../../../src/evidence/quantile";

test.each([
  [0.9, 1.644853627],
  [0.95, 1.959963985],
  [0.99, 2.575829304],
])("the level %d takes %d standard errors, as statistical tables print it", (level, z) => {
  expect(twoSidedZ(level)).toBeCloseTo(z, 8);
});

test.each([0, 1, 95, -0.5, Number.NaN])("%d is not a confidence level", (level) => {
  expect(() => twoSidedZ(level)).toThrow(RangeError);
});
