import fc from "fast-check";
import { expect, test } from "vitest";
import { knownFigures } from "../../../src/evidence/numbers/known-figures";
import { agrees, nearest } from "../../../src/evidence/numbers/match";
import { writtenNumbers } from "../../../src/evidence/numbers/written-numbers";
import { numberProblems } from "../../../src/library/number-problems";
import { madeUp } from "./record";

const written = (text: string) => {
  const [number] = writtenNumbers(text);
  if (!number) throw new Error(`no number in “${text}”`);
  return number;
};
const known = (value: number, more = {}) => ({ value, where: "here", ...more });

test.each<[string, number, boolean]>([
  ["64", 63.8, true],
  ["63", 63.8, false],
  ["63.8", 63.8, true],
  ["63.80", 63.8, true],
  ["63.9", 63.8, false],
  ["64.0", 63.8, false],
  ["62", 62.5, true],
  ["63", 62.5, true],
  ["62.4", 62.5, false],
  ["0.13", 0.125, true],
  ["0.12", 0.125, true],
  ["0", 0.4, true],
  ["0", 0.6, false],
])("%s written for %d: %s", (text, value, expected) => {
  expect(agrees(written(`${text} points`), known(value))).toBe(expected);
});

test("a share agrees with a share alone", () => {
  expect(agrees(written("64 of 100"), known(64))).toBe(false);
  expect(agrees(written("64%"), known(64, { as: "share" }))).toBe(true);
  expect(agrees(written("64 per 1,000"), known(64, { as: "share" }))).toBe(false);
  expect(agrees(written("64 people"), known(64, { as: "share" }))).toBe(false);
  expect(agrees(written("64 people"), known(64))).toBe(true);
  expect(agrees(written("64 better"), known(64, { as: "share" }))).toBe(true);
  expect(agrees(written("twice the share"), known(2))).toBe(false);
  expect(agrees(written("twice the share"), known(2.2, { as: "ratio" }))).toBe(true);
});

test("a minus is not turned round", () => {
  expect(agrees(written("-5.8"), known(5.8, { sign: -1 }))).toBe(true);
  expect(agrees(written("-5.8"), known(5.8, { sign: 1 }))).toBe(false);
  expect(agrees(written("-5.8"), known(5.8))).toBe(true);
  expect(agrees(written("5.8 lower"), known(5.8, { sign: -1 }))).toBe(true);
});

test("the nearest figure is of the same kind where there is one", () => {
  const figures = [known(60, { as: "share" }), known(64), known(80, { as: "share" })];
  expect(nearest(written("64 of 100"), figures)).toBe(figures[0]);
  expect(nearest(written("65 people"), figures)).toBe(figures[1]);
  expect(nearest(written("9 per 1,000"), figures)?.value).toBe(60);
  expect(nearest(written("9"), [])).toBeUndefined();
});

test("a figure agrees with its own rounding, and not once it is a unit off", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 999, noNaN: true }), fc.integer({ min: 0, max: 3 }), (value, digits) => {
      expect(agrees(written(`${value.toFixed(digits)} points`), known(value))).toBe(true);
      expect(agrees(written(`${(value + 1.01 * 10 ** -digits).toFixed(digits)} points`), known(value))).toBe(false);
    }),
  );
});

const sentences = [
  "62.5% did [@made-up-2020].",
  "62 of 100 did, 38 did not [@made-up-2020].",
  "625 per 1,000 did [@made-up-2020].",
  "That is three times as many [@made-up-2020].",
  "The gap was 42.5 points [@made-up-2020].",
];

const refused = (text: string, record: typeof madeUp) =>
  numberProblems(
    { file: "page", text, lineAt: () => 1, keyPoint: false },
    { records: new Map([[record.id, record]]), unread: new Set(), names: [], phones: [] },
  );

test.each(sentences)("once a count is changed, its sentence is refused: %s", (sentence) => {
  const changed = structuredClone(madeUp);
  const [counted] = changed.outcomes ?? [];
  const [result] = counted?.results ?? [];
  if (!result) throw new Error("the record lost its first result");
  expect(refused(sentence, madeUp)).toEqual([]);
  result.events = 44;
  expect(refused(sentence, changed)).not.toEqual([]);
});

test("whichever field of a result is changed, the sentence that used it is refused", () => {
  const used: [string, (record: typeof madeUp) => void][] = [
    ["63.8%", (record) => changeResult(record, 1, "percent", 70)],
    ["not so for 36.2%", (record) => changeResult(record, 1, "percent", 70)],
    ["-16.5 points", (record) => changeResult(record, 2, "mean", -19)],
    ["7.70 points", (record) => changeResult(record, 2, "mean", -19)],
    ["an average of 8.21", (record) => changeResult(record, 2, "sd", 2)],
    ["1.19", (record) => changeResult(record, 2, "se", 2)],
    ["of 48 people", (record) => changeResult(record, 0, "total", 60)],
  ];
  for (const [text, change] of used) {
    const changed = structuredClone(madeUp);
    change(changed);
    expect(refused(`It was ${text} [@made-up-2020].`, madeUp), text).toEqual([]);
    expect(refused(`It was ${text} [@made-up-2020].`, changed), text).toHaveLength(1);
  }
});

function changeResult(
  record: typeof madeUp,
  outcome: number,
  field: "percent" | "mean" | "sd" | "se" | "total",
  to: number,
) {
  const result = record.outcomes?.[outcome]?.results?.[0];
  if (!result) throw new Error("no such result");
  result[field] = to;
}

test("every figure of the record is accepted as it stands, and knows where it stands", () => {
  const figures = knownFigures(madeUp);
  expect(figures.length).toBeGreaterThan(60);
  for (const figure of figures) {
    expect(figure.value).toBeGreaterThanOrEqual(0);
    expect(figure.where).not.toBe("");
  }
});
