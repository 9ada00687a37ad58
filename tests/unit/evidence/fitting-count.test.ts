import { expect, test } from "vitest";
import { fittingCount } from "../../../src/evidence/fitting-count";

test("a printed count stands, and the one whole number that gives a printed share stands for it", () => {
  expect(fittingCount({ arm: "a", events: 12, total: 20, percent: 60 })).toBe(12);
  expect(fittingCount({ arm: "a", percent: 64, total: 47 })).toBe(30);
  expect(fittingCount({ arm: "a", percent: 0, total: 7 })).toBe(0);
  expect(fittingCount({ arm: "a", percent: 20.93, total: 43 })).toBe(9);
});

test("no count where none gives the share, where several do, or where nobody said of how many it is", () => {
  expect(fittingCount({ arm: "a", percent: 48.2, total: 27 })).toBeUndefined();
  expect(fittingCount({ arm: "a", percent: 10, total: 500 })).toBeUndefined();
  expect(fittingCount({ arm: "a", percent: 50 })).toBeUndefined();
  expect(fittingCount({ arm: "a", mean: 3, total: 9 })).toBeUndefined();
});
