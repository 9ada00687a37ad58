import { expect, test } from "vitest";
import { byYear } from "../../../src/evidence/by-year";

test("sources stand from old to new, by name within a year, and those without a year last", () => {
  const sources = [
    { id: "plan" },
    { id: "b", year: 2013 },
    { id: "a", year: 2013 },
    { id: "z", year: 2000 },
    { id: "kite" },
  ];
  expect(sources.sort(byYear).map(({ id }) => id)).toEqual(["z", "a", "b", "kite", "plan"]);
});
