import { expect, test } from "vitest";
import { forestOf } from "../../../src/evidence/forest";
import type { SourceType } from "../../../src/schema/vocabulary";

const arms = [
  { id: "ketamine", label: "Ketamine" },
  { id: "saline", label: "Saline", comparator: true as const },
];
const counted = (type: SourceType, more: { same_people?: boolean } = {}) => ({
  record: { type, arms },
  outcome: {
    id: "response",
    label: "Response",
    results: [
      { arm: "ketamine", events: 12, total: 20 },
      { arm: "saline", events: 6, total: 20 },
    ],
    ...more,
  },
});

test("outcomes without a measure in common are set side by side by their counts", () => {
  const forest = forestOf([counted("randomised-trial"), counted("randomised-trial")]);
  expect(forest).toMatchObject({ measure: "risk-difference", log: false, noDifference: 0 });
  expect(forest.rows[0]).toMatchObject({ value: 30, computed: true });
});

test("a ratio turns at 1, on a scale of logarithms", () => {
  const entry = counted("randomised-trial");
  const ratio = { ...entry.outcome, effect: { measure: "odds-ratio" as const, value: 3.5, ci_low: 0.9, ci_high: 13 } };
  expect(forestOf([{ ...entry, outcome: ratio }])).toMatchObject({
    measureName: "odds ratio",
    log: true,
    noDifference: 1,
  });
});

test("nothing is worked out from the counts of pooled trials, nor where the same people stand in both groups", () => {
  for (const entry of [counted("meta-analysis"), counted("randomised-trial", { same_people: true })])
    expect(() => forestOf([entry])).toThrow("response shares no measure with the other rows.");
});
