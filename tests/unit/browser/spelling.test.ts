import { expect, test } from "vitest";
import type { KnownTerm } from "../../../src/browser/query";
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
])("for %j it offers %j", (text, words) => {
  expect(meant(text, terms, "Infusion, injection, spray,\nlozenge or tablet")).toBe(words);
});
