import { expect, test } from "vitest";
import { howCounted } from "../../../src/components/figures/how-counted";
import { twoGroups } from "../../../src/evidence/two-groups";
import type { Outcome } from "../../../src/schema/outcome";
import type { EvidenceRecord } from "../../../src/schema/record";

const record = { id: "lii-2023", type: "randomised-trial" } as EvidenceRecord;
const counted = (results: NonNullable<Outcome["results"]>) => {
  const outcome = { id: "response", label: "Response", results };
  return howCounted(record, outcome, twoGroups(record, outcome));
};

test("a gap that may be chance says so in its caption with its range, and in a row without", () => {
  expect(
    counted([
      { arm: "ketamine", events: 12, total: 20 },
      { arm: "saline", events: 10, total: 20 },
    ]),
  ).toEqual({
    people: "20 and 20 people.",
    short: "20 and 20 people",
    row: "20 and 20 people; the gap may be chance",
    gap: "10 more of 100. It may be chance: by our sum, the true gap may lie between 19 fewer and 37 more.",
  });
});

test("a gap clear of chance leaves a row as it is", () => {
  const { row, short } = counted([
    { arm: "ketamine", events: 29, total: 42 },
    { arm: "midazolam", events: 7, total: 42 },
  ]);
  expect(row).toBe(short);
});

test("one group alone has no gap, and its own range where that is printed", () => {
  expect(counted([{ arm: "ketamine", events: 0, total: 10 }])).toEqual({
    people: "10 people.",
    short: "10 people",
    row: "10 people",
  });
  expect(counted([{ arm: "waiting", percent: 12.5, ci_low: 7.8, ci_high: 18 }]).gap).toBe(
    "The true number may lie between 8 and 18 of 100.",
  );
});
