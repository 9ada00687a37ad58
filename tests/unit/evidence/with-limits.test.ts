import { expect, test } from "vitest";
import { withLimits } from "../../../src/evidence/with-limits";

const source = {
  finding: "Half felt better. Half did not.",
  limits: ["Nobody was compared. One clinic.", "Ten people."],
  caution: "It had no comparison group. Read in a copy.",
};

test("a finding leaves its page with its first limit and its caution, whole or to the end of a sentence", () => {
  expect(withLimits(source)).toBe(
    "Half felt better. Half did not. Limits: Nobody was compared. One clinic. Caution: It had no comparison group. Read in a copy.",
  );
  expect(withLimits(source, { short: true })).toBe(
    "Half felt better. Half did not. Limits: Nobody was compared. Caution: It had no comparison group.",
  );
});

test("a retraction is said first", () => {
  const retracted = { date: "2026-01-01", notice: "https://a.example/" };
  expect(withLimits({ ...source, retracted })).toMatch(/^Retracted: do not rely on it\. Half felt better\./);
});
