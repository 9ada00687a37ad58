import fc from "fast-check";
import { expect, test } from "vitest";
import { numberNeededToTreat } from "../../../src/evidence/number-needed-to-treat";
import { riskDifference } from "../../../src/evidence/risk-difference";
import { anyTable, swapped, table } from "./tables";

const difference = (value: number, low: number, high: number) => ({ value, low, high });

test("Altman's example, BMJ 1998;317:1309: 10% (-5% to 25%) is NNTB 10, NNTB 4 to infinity to NNTH 20", () => {
  const needed = numberNeededToTreat(difference(0.1, -0.05, 0.25));
  expect(needed).toEqual({
    kind: "through-infinity",
    direction: "benefit",
    value: 10,
    benefitFrom: 4,
    harmFrom: 20,
  });
});

test("9 of 10 against 3 of 10: the limits change places", () => {
  const needed = numberNeededToTreat(riskDifference(table(9, 10, 3, 10)));
  expect(needed.kind).toBe("benefit");
  if (needed.kind !== "benefit") return;
  expect(needed.value).toBeCloseTo(1 / 0.6, 10);
  expect(needed.low).toBeCloseTo(1 / 0.809, 2);
  expect(needed.high).toBeCloseTo(1 / 0.1705, 2);
});

test("relapse is unwanted: fewer of them is a benefit, more a harm", () => {
  expect(numberNeededToTreat(difference(-0.25, -0.5, -0.1), "unwanted")).toEqual({
    kind: "benefit",
    value: 4,
    low: 2,
    high: 10,
  });
  expect(numberNeededToTreat(difference(0.25, 0.1, 0.5), "unwanted").kind).toBe("harm");
});

test.each([[difference(0.5, 0.6, 0.7)], [difference(14.2, 3.9, 24.2)], [difference(Number.NaN, 0, 1)]])(
  "%o is not a difference of shares",
  (wrong) => {
    expect(() => numberNeededToTreat(wrong)).toThrow(RangeError);
  },
);

test("swapping the groups turns benefit into harm with the same numbers", () => {
  const turned = { benefit: "harm", harm: "benefit", "through-infinity": "through-infinity", none: "none" };
  fc.assert(
    fc.property(anyTable, (counts) => {
      const there = numberNeededToTreat(riskDifference(counts));
      const back = numberNeededToTreat(riskDifference(swapped(counts)));
      expect(back.kind).toBe(turned[there.kind]);
      if (there.kind === "none" || back.kind === "none") return;
      expect(back.value / there.value).toBeCloseTo(1, 8);
      if (there.kind === "through-infinity" && back.kind === "through-infinity") {
        expect(back.harmFrom / there.benefitFrom).toBeCloseTo(1, 8);
      }
    }),
  );
});

test("nobody is needed fewer than once, and the limits hold the estimate", () => {
  fc.assert(
    fc.property(anyTable, (counts) => {
      const needed = numberNeededToTreat(riskDifference(counts));
      if (needed.kind === "none") return;
      expect(needed.value).toBeGreaterThanOrEqual(1);
      if (needed.kind === "through-infinity") {
        const near = needed.direction === "benefit" ? needed.benefitFrom : needed.harmFrom;
        expect(near).toBeLessThanOrEqual(needed.value);
      } else {
        expect(needed.low).toBeLessThanOrEqual(needed.value);
        expect(needed.high).toBeGreaterThanOrEqual(needed.value);
      }
    }),
  );
});
