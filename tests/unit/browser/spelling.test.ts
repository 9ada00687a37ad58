import { expect, test } from "vitest";
import type { KnownTerm } from "../../../src/browser/query";
import { meant, near } from "../../../src/browser/spelling";

const terms: KnownTerm[] = [
  ["midazolam", "midazolam", "a sedative"],
  ["bipolar", "bipolar disorder", "bi-polar", "manic depression"],
  ["/questions/#cost", "What will it cost?", "price"],
];

test.each([
  ["same", "same", 0],
  ["", "abc", 3],
  ["midazolan", "midazolam", 1],
  ["alchohol", "alcohol", 1],
  ["biploar", "bipolar", 1],
  ["kitten", "sitting", 3],
])("%j and %j lie %d apart", (one, other, apart) => {
  expect(near(one, other, apart)).toBe(true);
  expect(near(other, one, apart)).toBe(true);
  expect(apart > 0 && near(one, other, apart - 1)).toBe(false);
});

test.each<[string, string | undefined]>([
  ["midazolan", "midazolam"],
  ["Biploar depresion", "bipolar depression"],
  ["the prise of midazolam", "the price of midazolam"],
  ["lozange", "lozenge"],
  ["midazolam", undefined],
  ["xqzzw", undefined],
  ["ect", undefined],
  ["", undefined],
])("for %j it offers %j", (text, words) => {
  expect(meant(text, terms, "Infusion, injection, spray,\nlozenge or tablet")).toBe(words);
});
