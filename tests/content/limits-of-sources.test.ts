import { beforeAll, expect, test } from "vitest";
import { withLimits } from "../../src/evidence/with-limits";
import { type CheckedContent, checkContent } from "../../src/library/check-content";

let content: CheckedContent;
beforeAll(() => {
  content = checkContent(".");
}, 120_000);

test("what a link to a source says tells what it found and, in whole sentences, what it cannot show", () => {
  const told = [...content.records.values()].map((record) => ({ record, words: withLimits(record, { short: true }) }));
  const wrong = told.filter(
    ({ record, words }) =>
      !/ Limits: [\p{Lu}\p{N}“"'].*[.?]["”’']?$/u.test(words) ||
      words.includes(" Caution: ") !== Boolean(record.caution),
  );
  expect(wrong.map(({ record, words }) => `${record.id}: ${words}`)).toEqual([]);
  expect(told.length).toBeGreaterThan(500);
});

test("where everybody knew and nobody was compared, the finding itself says that there was no comparison", () => {
  const alone = [...content.records.values()].filter(
    ({ blinding, control }) => blinding === "open-label" && (control === undefined || control === "none"),
  );
  const silent = alone.filter(({ finding }) => !/compar|dummy|by chance|cannot be told/i.test(finding));
  expect(silent.map(({ id, finding }) => `${id}: ${finding}`)).toEqual([]);
  expect(alone.length).toBeGreaterThan(20);
});
