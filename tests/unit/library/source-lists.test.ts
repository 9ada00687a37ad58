import { expect, test } from "vitest";
import { kindsOfTheirOwn, ownPageFrom, sourceLists, sourcesAddress } from "../../../src/library/source-lists";
import { aRecord } from "./record";

/** So many records of one type, named so that the last comes first in the alphabet. */
function many(count: number, type: string): [string, ReturnType<typeof aRecord>][] {
  return Array.from({ length: count }, (_, at) => {
    const id = `${type}-${at}`;
    return [id, aRecord({ id, type, authors: [`${String.fromCharCode(90 - (at % 26))}obody A`] })];
  });
}

test("sources stand by kind and by name, and a kind without any is left out", () => {
  const lists = sourceLists(new Map([...many(2, "survey"), ...many(1, "randomised-trial")]));
  expect(lists.map(({ name }) => name)).toEqual(["Randomised trial", "Survey"]);
  expect(lists[1]?.records.map(({ id }) => id)).toEqual(["survey-1", "survey-0"]);
});

test("a kind with many sources has a page of its own, and one with fewer has none", () => {
  const records = new Map([...many(ownPageFrom, "survey"), ...many(ownPageFrom - 1, "cohort")]);
  expect(kindsOfTheirOwn(records)).toEqual(["survey"]);
  expect(sourcesAddress("survey")).toBe("/sources/kinds/survey/");
  expect(sourcesAddress()).toBe("/sources/");
});
