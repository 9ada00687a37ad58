import { expect, test } from "vitest";
import { termSpellings } from "../../../src/library/reading-level";

test("a glossary's spellings are put in order once, longest first, and another glossary's anew", () => {
  const terms = [{ match: ["blind"] }, {}, { match: ["blood pressure", "pulse"] }];
  expect(termSpellings(terms)).toEqual(["blood pressure", "blind", "pulse"]);
  expect(termSpellings(terms)).toBe(termSpellings(terms));
  expect(termSpellings([{ match: ["pulse"] }])).toEqual(["pulse"]);
});
