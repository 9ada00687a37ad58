import { expect, test } from "vitest";
import { gapBetween } from "../../../src/evidence/gap";
import { gapWords } from "../../../src/evidence/gap-words";
import type { ArmResult, Outcome } from "../../../src/schema/outcome";
import type { SourceType } from "../../../src/schema/vocabulary";

const outcome = (drug: Partial<ArmResult>, dummy: Partial<ArmResult>, more: Partial<Outcome> = {}): Outcome => ({
  id: "response",
  label: "Response",
  results: [
    { arm: "drug", ...drug },
    { arm: "dummy", ...dummy },
  ],
  ...more,
});
const said = (of: Outcome, people: number, type: SourceType = "randomised-trial") =>
  gapWords(gapBetween(type, of, "drug", "dummy") ?? { clear: null }, people);

test("a printed difference is told as it is, also where the source took the groups the other way round", () => {
  // anand-2023, ekstrand-2022 and avidan-2017
  const difference = { measure: "risk-difference" as const, value: 14.2, ci_low: 3.9, ci_high: 24.2, favours: "drug" };
  expect(said(outcome({ percent: 55.4 }, { percent: 41.2 }, { effect: difference }), 14)).toBe(
    "14 more of 100; the true gap may lie between 4 and 24 more.",
  );
  const turned = { measure: "risk-difference" as const, ci_low: 2, ci_high: 30, favours: "dummy" };
  expect(said(outcome({ percent: 46 }, { percent: 63 }, { effect: turned }), -17)).toBe(
    "17 fewer of 100; the true gap may lie between 2 and 30 fewer.",
  );
  const null_ = { measure: "risk-difference" as const, value: 0.36, ci_low: -6.07, ci_high: 7.38, favours: "neither" };
  expect(said(outcome({ percent: 19.45 }, { percent: 19.82 }, { effect: null_ }), -1)).toBe(
    "1 fewer of 100. It may be chance: the true gap may lie between 7 fewer and 6 more.",
  );
});

test("a printed difference of something else is not told of what is drawn", () => {
  const other = { measure: "risk-difference" as const, value: 30, ci_low: 20, ci_high: 40, favours: "drug" };
  expect(
    gapBetween("randomised-trial", outcome({ percent: 55 }, { percent: 41 }, { effect: other }), "drug", "dummy"),
  ).toEqual({ clear: true });
});

test("the printed range of an outcome of three groups is told of none of its pairs", () => {
  const three: Outcome = {
    ...outcome({ percent: 40 }, { percent: 60 }, { difference: { low: 4, high: 24 } }),
    results: [
      { arm: "drug", percent: 40 },
      { arm: "dummy", percent: 60 },
      { arm: "other", percent: 54 },
    ],
  };
  expect(gapBetween("randomised-trial", three, "drug", "dummy")).toEqual({ clear: null });
});

test("two counted groups of other people give our own sum", () => {
  // lii-2023, a day after: Newcombe's method
  expect(said(outcome({ events: 12, total: 20 }, { events: 10, total: 20 }), 10)).toBe(
    "10 more of 100. It may be chance: by our sum, the true gap may lie between 19 fewer and 37 more.",
  );
  // rodriguez-2013 prints shares and the sizes of its groups
  expect(said(outcome({ percent: 50, total: 8 }, { percent: 0, total: 7 }), 50)).toBe(
    "50 more of 100; by our sum, the true gap may lie between 5 and 78 more.",
  );
});

test("people who stand in both groups are not added, and pooled trials are not taken for one", () => {
  const counts = [
    { events: 4, total: 20 },
    { events: 2, total: 20 },
  ] as const;
  const unknown = "10 more of 100. How far chance could move it was not in what we read.";
  expect(said(outcome(...counts, { same_people: true }), 10)).toBe(unknown);
  expect(said(outcome(...counts), 10, "meta-analysis")).toBe(unknown);
});

test("a ratio's interval says whether chance could explain a gap, and never how many people it is", () => {
  const ratio = { measure: "odds-ratio" as const, value: 2.85, ci_low: 1.14, ci_high: 7.15, favours: "drug" };
  expect(said(outcome({ percent: 55 }, { percent: 30 }, { effect: ratio }), 25)).toBe(
    "25 more of 100. By the source, chance alone is unlikely to explain it; we read no range of it in people.",
  );
  expect(said(outcome({ percent: 55 }, { percent: 30 }, { effect: { ...ratio, ci_low: 0.9 } }), 25)).toBe(
    "25 more of 100. It may be chance.",
  );
  const both = { effect: { ...ratio, ci_low: 1 }, difference: { low: 0, high: 42.5 } };
  expect(said(outcome({ percent: 46.5 }, { percent: 25.9 }, both), 21)).toBe(
    "21 more of 100. It may be chance: the true gap may lie between none and 43 more.",
  );
});

test("a source that favours neither says by itself that it may be chance", () => {
  expect(said(outcome({ percent: 46.9 }, { percent: 33.3 }, { effect: { favours: "neither" } }), 14)).toBe(
    "14 more of 100. It may be chance.",
  );
});

test("where our sum and the source's own test disagree, only the source is told", () => {
  const clear = { effect: { measure: "other" as const, p: 0.03, favours: "drug" } };
  expect(said(outcome({ events: 12, total: 20 }, { events: 10, total: 20 }, clear), 10)).toBe(
    "10 more of 100. By the source, chance alone is unlikely to explain it; we read no range of it in people.",
  );
});

test("an effect of three groups is not taken for one of two", () => {
  const three = outcome({ percent: 45 }, { percent: 18 }, { effect: { favours: "neither" } });
  const results = [...(three.results ?? []), { arm: "third", percent: 30 }];
  expect(said({ ...three, results }, 27)).toBe("27 more of 100. How far chance could move it was not in what we read.");
});

test("ranges that are printed for each group are told as such", () => {
  const model = outcome({ percent: 46, ci_low: 34, ci_high: 58 }, { percent: 1, ci_low: 0, ci_high: 11 });
  expect(said(model, 45, "meta-analysis")).toBe(
    "45 more of 100. By the source, the true numbers may lie between 34 and 58, and between 0 and 11.",
  );
});

test("a limit that rounds to nobody is not told as none, and no gap is told as none", () => {
  // brunelin-2020, week 4
  expect(said(outcome({ events: 0, total: 11 }, { events: 5, total: 16 }), -31)).toBe(
    "31 fewer of 100; by our sum, the true gap may lie between less than 1 and 56 fewer.",
  );
  expect(said(outcome({ events: 2, total: 12 }, { events: 2, total: 12 }), 0)).toBe(
    "None; by our sum, the true gap may lie between 31 fewer and 31 more.",
  );
});

test("a group without a share has no gap", () => {
  expect(gapBetween("cohort", outcome({ percent: 8 }, { mean: 3 }), "drug", "dummy")).toBeUndefined();
});
