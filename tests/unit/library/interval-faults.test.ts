import { expect, test } from "vitest";
import { intervalFaults } from "../../../src/library/interval-faults";
import { outcome } from "../../../src/schema/outcome";

const faults = (fields: Record<string, unknown>, odd = false) =>
  intervalFaults(outcome.parse({ id: "better", label: "Better", ...fields }), ["outcomes", 0], ["saline"], () => odd);
const shares = (ketamine: number, saline: number) => [
  { arm: "ketamine", percent: ketamine },
  { arm: "saline", percent: saline },
];
const lookUp =
  "look it up in the source again; if the source prints it so, say so under oddities (interval-misses-estimate).";

test("an interval has two ends, in their order", () => {
  expect(faults({ effect: { ci_low: 1 } })).toEqual([
    [["outcomes", 0, "effect"], "better: the interval has one end only.", "give both ci_low and ci_high, or neither."],
  ]);
  expect(faults({ effect: { ci_low: 3, ci_high: 1 } })[0]?.[1]).toBe(
    "better: the interval runs backwards, from 3 to 1.",
  );
  expect(faults({ difference: { low: 24, high: 4 } })).toEqual([
    [
      ["outcomes", 0, "difference", "low"],
      "better: the interval runs backwards, from 24 to 4.",
      "give the lower end first.",
    ],
  ]);
  expect(faults({ results: [{ arm: "ketamine", percent: 40, ci_low: 30 }] })[0]?.[1]).toBe(
    "better: the interval has one end only.",
  );
});

test("an estimate lies in its interval, unless the source prints it otherwise and the record says so", () => {
  const effect = { value: 5, ci_low: 1, ci_high: 3 };
  expect(faults({ effect })).toEqual([
    [["outcomes", 0, "effect", "value"], "better: the estimate 5 lies outside its interval, 1 to 3.", lookUp],
  ]);
  expect(faults({ effect }, true)).toEqual([]);
});

test("the range of the gap holds the gap, treatment less comparator, but for rounding", () => {
  expect(faults({ results: shares(40, 60), difference: { low: 4, high: 24 } })).toEqual([
    [
      ["outcomes", 0, "difference"],
      "better: the gap between the groups -20 lies outside its interval, 4 to 24.",
      lookUp,
    ],
  ]);
  expect(faults({ results: shares(60, 40), difference: { low: 4, high: 24 } })).toEqual([]);
  expect(faults({ results: shares(60, 40).reverse(), difference: { low: 4, high: 24 } })).toEqual([]);
  expect(faults({ results: shares(65, 40), difference: { low: 4, high: 24 } })).toEqual([]);
  expect(faults({ results: shares(66, 40), difference: { low: 4, high: 24 } })).toHaveLength(1);
});

test("the range of a group's share holds that share", () => {
  const result = (percent: number) => [{ arm: "ketamine", percent, ci_low: 30, ci_high: 50 }];
  expect(faults({ results: result(40) })).toEqual([]);
  expect(faults({ results: result(60) })).toEqual([
    [["outcomes", 0, "results", 0], "better: the share of ketamine 60 lies outside its interval, 30 to 50.", lookUp],
  ]);
});
