import { expect, test } from "vitest";
import type { KnownTerm } from "../../../src/browser/known-terms";
import { meant } from "../../../src/browser/spelling";

const terms: KnownTerm[] = [
  ["midazolam", "midazolam", "a sedative"],
  ["bipolar", "bipolar disorder", "bi-polar", "manic depression"],
  ["/questions/#cost", "What will it cost?", "price"],
];

test.each<[string, string | undefined]>([
  ["midazolan", "midazolam"],
  ["Biploar depresion", "bipolar depression"],
  ["the prise of midazolam", "the price of midazolam"],
  ["lozange", "lozenge"],
  ["midazolam", undefined],
  ["xqzzw", undefined],
  ["ect", undefined],
  ["mdiazolam", "midazolam"],
  ["prcie", undefined],
  ["", undefined],
  ["i want the spray would it", undefined],
])("for %j it offers %j", (text, words) => {
  expect(meant(text, terms, "Infusion, injection, spray,\nlozenge or tablet")).toBe(words);
});

test.each([
  "wants",
  "would",
  "waste of money",
  "ashamed",
  "himself",
  "she lives alone",
  "worried",
  "stopping",
  "it failed me",
])("%j is everyday English, and no other word is offered for it", (text) => {
  const near: KnownTerm[] = [["x", "want world taste shared itself live line alone married shopping sailed mailed"]];
  expect(meant(text, near)).toBeUndefined();
});
