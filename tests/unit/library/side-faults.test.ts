import { expect, test } from "vitest";
import { sideFaults } from "../../../src/library/side-faults";
import { aRecord } from "./record";

const main = (favours: string) => ({ id: "madrs", label: "MADRS", primary: true, effect: { p: "0.01", favours } });
const unmarked = [
  { id: "repeated", label: "Repeated sessions" },
  { id: "single", label: "One session" },
];

test("a main measure that favours a group of a known side is no fault", () => {
  for (const favours of ["ketamine", "saline", "neither"])
    expect(sideFaults(aRecord({ outcomes: [main(favours)] }))).toEqual([]);
});

test("where no group is marked as the one compared with, a winner of either side could be shown as a gain", () => {
  expect(sideFaults(aRecord({ arms: unmarked, outcomes: [main("single")] }))).toEqual([
    [
      ["outcomes", 0, "effect"],
      'madrs: favours "single", and no group is marked as the one it was compared with.',
      "write comparator: true under that group in arms.",
    ],
  ]);
});

test("a group that nobody defined favours nothing", () => {
  expect(sideFaults(aRecord({ outcomes: [main("xenon")] }))).toEqual([
    [
      ["outcomes", 0, "effect"],
      'madrs: favours "xenon" names no one side of the trial.',
      "write one of: saline, ketamine, neither.",
    ],
  ]);
});

test("only the main measures of randomised trials decide how a trial came out", () => {
  expect(sideFaults(aRecord({ outcomes: [{ ...main("xenon"), primary: false }] }))).toEqual([]);
  expect(sideFaults(aRecord({ type: "cohort", outcomes: [main("xenon")] }))).toEqual([]);
});
