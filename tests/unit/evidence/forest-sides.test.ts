import { expect, test } from "vitest";
import { forestSides } from "../../../src/evidence/forest-sides";

const entry = (value: number, favours?: string) => ({
  record: { arms: [{ id: "cbt", label: "Cognitive behavioural therapy, 14 weeks" }] },
  outcome: { id: "score", label: "Score", effect: { measure: "mean-difference" as const, value, favours } },
});

test.each([
  { of: [entry(-8, "ketamine")], below: "ketamine", above: "the comparison" },
  { of: [entry(0.4, "ketamine"), entry(0.1, "neither")], below: "the comparison", above: "ketamine" },
  { of: [entry(-8, "ketamine"), entry(3, "placebo")], below: "ketamine", above: "placebo" },
  { of: [entry(0.7, "cbt")], below: "the comparison", above: "cognitive behavioural therapy" },
])("names the side that $of.0.outcome.effect.value favours", ({ of, below, above }) => {
  expect(forestSides(of, 0)).toEqual({ below, above });
});

test("names nobody where no result does, or where results contradict one another", () => {
  expect(forestSides([entry(-1, "neither"), entry(2)], 0)).toEqual({});
  expect(forestSides([entry(-1, "ketamine"), entry(2, "ketamine")], 0)).toEqual({});
  expect(forestSides([entry(-1, "ketamine"), entry(-2, "esketamine")], 0)).toEqual({});
  expect(forestSides([entry(0, "ketamine")], 0)).toEqual({});
});
