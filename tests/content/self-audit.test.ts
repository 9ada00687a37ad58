import { expect, test } from "vitest";
import { checkContent } from "../../src/library/check-content";
import type { Problem } from "../../src/library/problem";
import { auditedPages, unscoredPages } from "../../src/library/self-audit/audited-pages";
import { readSelfAudit } from "../../src/library/self-audit/files";

const unreadable: Problem[] = [];
const files = readSelfAudit(process.cwd(), unreadable);
const pages = checkContent(process.cwd()).pages.map(({ page, front, address }) => ({
  address,
  front,
  words: page.words,
}));

test("every explainer, guide and reference page is scored", () => {
  expect(unreadable).toEqual([]);
  expect(unscoredPages(files, pages)).toEqual([]);
  expect(auditedPages(pages).length).toBeGreaterThanOrEqual(33);
});

test("scores are not all alike: each instrument that a reader answers has low marks somewhere", () => {
  const answers = files.pages.flatMap(({ value }) => Object.values(value.discern).map(({ answer }) => answer));
  expect(answers.filter((answer) => answer === 1).length).toBeGreaterThan(20);
  const no = files.pages.flatMap(({ value }) => Object.values(value.cdc).filter(({ answer }) => answer === "no"));
  expect(no.length).toBeGreaterThan(20);
});

test("untested with patients and clinicians is said to be not met", () => {
  const criteria = files["decision-aid"]?.value.sets.flatMap((set) => set.criteria) ?? [];
  const tested = criteria.filter(({ words }) => words.startsWith("Was tested with"));
  expect(tested.map(({ answer }) => answer)).toEqual(["not met", "not met"]);
});
