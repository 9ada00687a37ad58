import { expect, test } from "vitest";
import { effectsOfOutcome } from "../../../src/evidence/effects";
import type { Outcome } from "../../../src/schema/outcome";

/** reif-2023, remission at week 8. */
const remission: Outcome = {
  id: "remission-week-8",
  label: "Remission (MADRS 10 or less)",
  results: [
    { arm: "esketamine", events: 91, total: 336, percent: 27.1 },
    { arm: "quetiapine", events: 60, total: 340, percent: 17.6 },
  ],
};

test("counted people give every effect, treatment against comparator", () => {
  const effects = effectsOfOutcome(remission, "esketamine", "quetiapine");
  expect(effects?.riskDifference.value).toBeCloseTo(91 / 336 - 60 / 340, 12);
  expect(effects?.riskRatio?.value).toBeCloseTo((91 * 340) / (336 * 60), 12);
  expect(effects?.oddsRatio?.value).toBeCloseTo((91 * 280) / (245 * 60), 12);
  expect(effects?.numberNeededToTreat.kind).toBe("benefit");
});

test("the order of the two groups and the kind of event matter", () => {
  expect(effectsOfOutcome(remission, "quetiapine", "esketamine")?.numberNeededToTreat.kind).toBe("harm");
  expect(effectsOfOutcome(remission, "esketamine", "quetiapine", "unwanted")?.numberNeededToTreat.kind).toBe("harm");
});

test("with no event in either group the difference stands and the ratios are null", () => {
  const results = [
    { arm: "ketamine", events: 0, total: 20 },
    { arm: "saline", events: 0, total: 18 },
  ];
  expect(effectsOfOutcome({ id: "deaths", label: "Deaths", results }, "ketamine", "saline")).toMatchObject({
    riskDifference: { value: 0 },
    riskRatio: null,
    oddsRatio: null,
    numberNeededToTreat: { kind: "none" },
  });
});

test.each([
  [
    "a group without events",
    [
      { arm: "ketamine", total: 17, percent: 71 },
      { arm: "saline", events: 0, total: 17 },
    ],
  ],
  [
    "a group without a total",
    [
      { arm: "ketamine", events: 46 },
      { arm: "saline", events: 25, total: 73 },
    ],
  ],
  ["a group that is not there", [{ arm: "ketamine", events: 4, total: 8 }]],
  ["no results", undefined],
])("nothing is worked out for %s", (_, results) => {
  expect(effectsOfOutcome({ id: "response", label: "Response", results }, "ketamine", "saline")).toBeNull();
});

test("counts that cannot be true are refused, not shown", () => {
  const results = [
    { arm: "ketamine", events: 9, total: 8 },
    { arm: "saline", events: 0, total: 7 },
  ];
  expect(() => effectsOfOutcome({ id: "response", label: "Response", results }, "ketamine", "saline")).toThrow(
    RangeError,
  );
});
