import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";

type Term = { id: string; definition: string; match: string[] };
const { terms } = parse(readFileSync("content/glossary.yaml", "utf8")) as { terms: Term[] };

test("the first dummy on a page opens what a dummy is: to a learner of English it is a doll or a fool", () => {
  const told = terms.filter(({ match }) => match.includes("dummy"));
  expect(told.map(({ id }) => id)).toEqual(["placebo"]);
  expect(told[0]?.match).toContain("dummies");
  expect(told[0]?.definition).toMatch(/^A dummy: it looks the same .* nothing active/);
});
