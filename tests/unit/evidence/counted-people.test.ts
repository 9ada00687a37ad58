import { expect, test } from "vitest";
import { countedPeople } from "../../../src/evidence/counted-people";
import type { GroupShare } from "../../../src/evidence/two-groups";
import type { Outcome } from "../../../src/schema/outcome";

const group = (arm: string, total?: number): GroupShare => ({
  arm,
  name: arm,
  share: 10,
  ...(total === undefined ? {} : { total }),
});
const pair = (...totals: (number | undefined)[]) => ({
  treatment: group("drug", totals[0]),
  comparator: group("dummy", totals[1]),
});
const trial = { type: "randomised-trial" as const, participants: { enrolled: 80, summary: "Adults with depression." } };
const outcome = (more: Partial<Outcome> = {}): Outcome => ({ id: "response", label: "Response", ...more });

test("the people counted in each group, or in the one group there is", () => {
  expect(countedPeople(trial, outcome(), pair(8, 7))).toEqual({ words: "8 and 7 people.", short: "8 and 7 people" });
  expect(countedPeople(trial, outcome(), { treatment: group("drug", 10) }).words).toBe("10 people.");
});

test("people who stand in both groups are counted once", () => {
  const both = { words: "The same people in both groups, 20 in all.", short: "20 people, in both groups" };
  expect(countedPeople(trial, outcome({ same_people: true }), pair(20, 19))).toEqual(both);
  const known = { ...trial, participants: { enrolled: 20, summary: "Adults." } };
  expect(countedPeople(known, outcome({ same_people: true }), pair())).toEqual(both);
});

test("all groups together, where no number for each is printed", () => {
  expect(countedPeople({ ...trial, type: "meta-analysis" as const }, outcome({ people: 296 }), pair(10))).toEqual({
    words: "296 people in both groups together.",
    short: "296 people",
  });
});

test("that no number of people counted is printed, and the nearest number that is", () => {
  const sized = {
    ...trial,
    arms: [
      { id: "drug", n: 30 },
      { id: "dummy", n: 31 },
    ],
  };
  expect(countedPeople(sized, outcome(), pair())).toEqual({
    words: "Not printed in what we read; groups of 30 and 31 people.",
    short: "groups of 30 and 31",
  });
  const described = { ...sized, participants: { summary: "61 adults; 30 had ketamine and 31 placebo." } };
  expect(countedPeople(described, outcome(), pair()).words).toBe("Not printed in what we read.");
  expect(countedPeople(trial, outcome(), pair())).toEqual({
    words: "Not printed group by group in what we read; 80 people took part.",
    short: "80 people took part",
  });
  const told = { ...trial, participants: { enrolled: 80, summary: "80 adults." } };
  expect(countedPeople(told, outcome(), pair()).words).toBe("Not printed group by group in what we read.");
  expect(countedPeople({ ...trial, type: "systematic-review" as const }, outcome(), pair())).toEqual({
    words: "Not printed for this in what we read; 80 people in the whole review.",
    short: "number of people not printed",
  });
  expect(countedPeople({ type: "cohort" as const }, outcome(), pair()).words).toBe("Not printed in what we read.");
});
