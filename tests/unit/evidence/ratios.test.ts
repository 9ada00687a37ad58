import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { oddsRatio } from "../../../src/evidence/odds-ratio";
import { whyNoRatio } from "../../../src/evidence/ratio-cells";
import { riskRatio } from "../../../src/evidence/risk-ratio";
import { anyTable, swapped, table } from "./tables";

describe("published risk ratios", () => {
  test.each([
    // Sahai H, Khurshid A, Statistics in Epidemiology, 1996, example 3.1, as printed in SciPy's manual.
    ["catecholamines and heart disease", table(27, 122, 44, 487), 2.4495, 1.5837, 3.7887],
    // R package epitools, riskratio(), as printed in SciPy's tests.
    ["epitools", table(16, 128, 24, 256), 1.333333, 0.7347317, 2.419628],
    // SciPy's manual, RelativeRiskResult.confidence_interval.
    ["SciPy", table(10, 75, 12, 225), 2.5, 1.1261564, 5.5498508],
    // Physicians' Health Study, N Engl J Med 1989;321:129-135: the tables of Agresti's Categorical Data Analysis.
    ["aspirin and heart attack", table(104, 11037, 189, 11034), 0.55011, 0.43367, 0.69782],
    // MedCalc's output for 7 of 10 against 3 of 10, statisticsbio7.in.
    ["MedCalc", table(7, 10, 3, 10), 2.3333, 0.833, 6.5361],
  ])("%s", (_, counts, value, low, high) => {
    const ratio = riskRatio(counts);
    expect(ratio?.value).toBeCloseTo(value, 4);
    expect(ratio?.low).toBeCloseTo(low, 4);
    expect(ratio?.high).toBeCloseTo(high, 4);
  });
});

describe("published odds ratios", () => {
  test.each([
    // Bland JM, Altman DG, BMJ 2000;320:1468: eczema and hay fever in 15,014 children, 4.00 to 5.99.
    ["eczema and hay fever", table(141, 561, 928, 14453), 4.89, 4.0, 5.99],
    // scipy.stats.contingency.odds_ratio(kind="sample") run on its manual's own table.
    ["exposure to a chemical", table(7, 65, 15, 487), 3.7977, 1.48693, 9.69954],
    ["aspirin and heart attack, SciPy", table(104, 11037, 189, 11034), 0.54584, 0.42904, 0.69442],
  ])("%s", (_, counts, value, low, high) => {
    const ratio = oddsRatio(counts);
    expect(ratio?.value).toBeCloseTo(value, 2);
    expect(ratio?.low).toBeCloseTo(low, 2);
    expect(ratio?.high).toBeCloseTo(high, 2);
  });
});

test("a zero cell adds a half to every cell: 4 of 8 against 0 of 7 (rodriguez-2013)", () => {
  // By hand: odds (4.5 / 4.5) / (0.5 / 7.5); risks (4.5 / 9) / (0.5 / 8); limits worked out in Python.
  const odds = oddsRatio(table(4, 8, 0, 7));
  expect(odds?.value).toBeCloseTo(15, 10);
  expect(odds?.low).toBeCloseTo(0.64483, 5);
  expect(odds?.high).toBeCloseTo(348.92689, 4);
  const risk = riskRatio(table(4, 8, 0, 7));
  expect(risk?.value).toBeCloseTo(8, 10);
  expect(risk?.low).toBeCloseTo(0.50524, 5);
  expect(risk?.high).toBeCloseTo(126.67289, 4);
});

test.each([
  [table(0, 10, 0, 12), "Nobody in either group had the event, so a ratio cannot be worked out."],
  [table(10, 10, 12, 12), "Everyone in both groups had the event, so a ratio cannot be worked out."],
])("a table that holds nothing about a ratio gives none and says why", (counts, why) => {
  expect(riskRatio(counts)).toBeNull();
  expect(oddsRatio(counts)).toBeNull();
  expect(whyNoRatio(counts)).toBe(why);
});

test("one empty and one full group still give a ratio", () => {
  expect(whyNoRatio(table(0, 10, 12, 12))).toBeNull();
  expect(riskRatio(table(0, 10, 12, 12))?.value).toBeLessThan(1);
  expect(oddsRatio(table(10, 10, 0, 12))?.value).toBeGreaterThan(1);
});

test("impossible counts are refused before a ratio is tried", () => {
  expect(() => riskRatio(table(11, 10, 0, 10))).toThrow(RangeError);
  expect(() => oddsRatio(table(0, 0, 0, 10))).toThrow(RangeError);
});

describe.each([
  ["risk ratio", riskRatio],
  ["odds ratio", oddsRatio],
])("any %s", (_, ratioOf) => {
  const withRatio = anyTable.filter((counts) => whyNoRatio(counts) === null);

  test("lies above 0 inside its interval", () => {
    fc.assert(
      fc.property(withRatio, (counts) => {
        const ratio = ratioOf(counts);
        expect(ratio).not.toBeNull();
        if (ratio === null) return;
        expect(ratio.low).toBeGreaterThan(0);
        expect(ratio.value).toBeGreaterThanOrEqual(ratio.low);
        expect(ratio.high).toBeGreaterThanOrEqual(ratio.value);
        expect(Number.isFinite(ratio.high)).toBe(true);
      }),
    );
  });

  test("inverts when the groups are swapped", () => {
    fc.assert(
      fc.property(withRatio, (counts) => {
        const there = ratioOf(counts);
        const back = ratioOf(swapped(counts));
        expect((there?.value ?? 0) * (back?.value ?? 0)).toBeCloseTo(1, 8);
        expect((there?.low ?? 0) * (back?.high ?? 0)).toBeCloseTo(1, 8);
        expect((there?.high ?? 0) * (back?.low ?? 0)).toBeCloseTo(1, 8);
      }),
    );
  });
});

test("the odds ratio lies further from 1 than the risk ratio where no cell is zero", () => {
  const full = anyTable.filter(({ treatment, comparator }) =>
    [treatment, comparator].every(({ events, total }) => events > 0 && events < total),
  );
  fc.assert(
    fc.property(full, (counts) => {
      const odds = Math.abs(Math.log(oddsRatio(counts)?.value ?? Number.NaN));
      const risk = Math.abs(Math.log(riskRatio(counts)?.value ?? Number.NaN));
      expect(odds).toBeGreaterThanOrEqual(risk - 1e-12);
    }),
  );
});
