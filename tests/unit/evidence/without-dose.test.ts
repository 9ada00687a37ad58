import { expect, test } from "vitest";
import { withoutDose } from "../../../src/evidence/without-dose";

test.each([
  [
    "nine trials in mood disorders, ketamine 0.5 to 0.54 mg/kg",
    "nine trials in mood disorders, ketamine at a set dose",
  ],
  ["Five studies of 0.5 mg/kg intravenous ketamine", "Five studies of a set dose of intravenous ketamine"],
  ["kept on 180 mg twice a week had fewer symptoms", "kept on a set dose twice a week had fewer symptoms"],
  ["The usual dose (0.5 mg/kg) and a higher dose (1.0 mg/kg) beat", "The usual dose and a higher dose beat"],
  ["A 50 mg nasal spray of ketamine", "A set dose of nasal spray of ketamine"],
  ["psychiatric disorders, at 0.5 mg/kg or less", "psychiatric disorders, at a set dose"],
  ["MADRS score, 180 mg compared with placebo", "MADRS score, a set dose compared with placebo"],
  ["doses from 0.11 to 2.0 mg/kg.", "different doses."],
  ["64 of 100 people, 2 g/dl of nothing", "64 of 100 people, 2 g/dl of nothing"],
  ["42.9% relapsed by week 13", "42.9% relapsed by week 13"],
])("“%s” without its dose", (given, told) => {
  expect(withoutDose(given)).toBe(told);
});
