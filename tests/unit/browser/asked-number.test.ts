import { expect, test } from "vitest";
import { askedNumber } from "../../../src/browser/asked-number";
import { sourcesWith } from "../../../src/browser/numbers";

test.each([
  ["NCT01304147", "nct01304147"],
  [" nct 01304147. ", "nct01304147"],
  ["https://clinicaltrials.gov/study/NCT01304147", "nct01304147"],
  ["ISRCTN49116945", "isrctn49116945"],
  ["IRCT20090801002266N14", "irct20090801002266n14"],
  ["EudraCT 2016-004422-42", "2016-004422-42"],
  ["10.1176/appi.ajp.2013.13030392", "10.1176/appi.ajp.2013.13030392"],
  ["https://doi.org/10.1176/APPI.AJP.2013.13030392", "10.1176/appi.ajp.2013.13030392"],
  ["doi: 10.1176/appi.ajp.2013.13030392", "10.1176/appi.ajp.2013.13030392"],
  ["PMID: 23982301", "23982301"],
  ["23982301", "23982301"],
  ["PMC3992936", "pmc3992936"],
])("%j is the number %j", (text, number) => {
  expect(askedNumber(text)).toBe(number);
});

test.each([
  "988",
  "116 123",
  "116123",
  "13 11 14",
  "131114",
  "2024",
  "1300 726 306",
  "0.5 mg/kg",
  "bladder",
  "KARMA-Dep 2",
])("%j is no number of a paper or a trial", (text) => {
  expect(askedNumber(text)).toBeUndefined();
});

test("the source that a number belongs to stands before those that name it", () => {
  expect(
    sourcesWith("nct00000001", [
      ["review", "Review, 2024", ["1"], ["nct00000001"]],
      ["trial", "Trial, 2020", ["2", "nct00000001"], []],
      ["other", "Other, 2020", ["3"], []],
    ]),
  ).toEqual([
    { id: "trial", name: "Trial, 2020" },
    { id: "review", name: "Review, 2024" },
  ]);
});
