import { expect, test } from "vitest";
import { askedNumber } from "../../src/browser/asked-number";
import { checkContent } from "../../src/library/check-content";
import { sourceNumbers } from "../../src/library/source-numbers";

// records are read by other patterns than queries are: a register known to the one alone would be asked for in vain
test("the search takes every number of a record for one, however it is written there", () => {
  const held = sourceNumbers(checkContent(process.cwd()).records.values()).flatMap(([, , own, others]) => [
    ...own,
    ...others,
  ]);
  expect(held.length).toBeGreaterThan(600);
  expect(held.filter((number) => askedNumber(number.toUpperCase()) !== number)).toEqual([]);
});
