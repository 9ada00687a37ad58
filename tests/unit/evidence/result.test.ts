import { describe, expect, test } from "vitest";
import { namesNoMainMeasure, resultFromFigures, trialResult } from "../../../src/evidence/result";
import type { TrialRecord } from "../../../src/evidence/trial-record";
import type { Outcome, PublishedEffect } from "../../../src/schema/outcome";

const main = (effect?: PublishedEffect, label = "MADRS"): Outcome => ({ id: "main", label, primary: true, effect });
const trial = (control: string, ...outcomes: Outcome[]): TrialRecord => ({
  arms: [
    { id: "ketamine", label: "Ketamine" },
    { id: "esketamine", label: "Esketamine" },
    { id: "cbt", label: "Talking therapy" },
    { id: control, label: control, comparator: true },
  ],
  outcomes,
});

describe("the main result of real trials, as their records hold it", () => {
  test.each([
    [
      "abbar-2022",
      "saline",
      { measure: "odds-ratio", ci_low: 1.9, ci_high: 7.3, p: "<0.001", favours: "ketamine" },
      "better",
    ],
    [
      "anand-2023",
      "ect",
      {
        measure: "risk-difference",
        value: 14.2,
        ci_low: 3.9,
        ci_high: 24.2,
        p: "<0.001 for non-inferiority",
        favours: "ketamine",
      },
      "better",
    ],
    [
      "daly-2019",
      "placebo nasal spray",
      { measure: "hazard-ratio", ci_low: 0.29, ci_high: 0.84, favours: "esketamine" },
      "better",
    ],
    ["feder-2021", "midazolam", { measure: "mean-difference", value: -11.88, favours: "ketamine" }, "better"],
    ["phillips-2019", "midazolam", { favours: "ketamine" }, "better"],
    ["su-2023", "midazolam", { measure: "other", p: "0.035", favours: "ketamine" }, "better"],
    [
      "ekstrand-2022",
      "ect",
      { measure: "risk-difference", ci_low: 2, ci_high: 30, p: "0.026", favours: "ect" },
      "worse",
    ],
    ["newcomer-1999", "placebo", { measure: "other", p: "<0.0001", favours: "placebo" }, "worse"],
    [
      "jelovac-2025",
      "midazolam",
      { measure: "mean-difference", ci_low: -8.54, ci_high: 2.22, favours: "neither" },
      "no-clear-difference",
    ],
    ["murrough-2015", "midazolam", { p: "0.32", favours: "neither" }, "no-clear-difference"],
    ["barzkar-2025", "midazolam", { favours: "neither" }, "no-clear-difference"],
    [
      "wilkinson-2021",
      "usual",
      { measure: "cohen-d", ci_low: -0.55, ci_high: 1.82, favours: "cbt" },
      "no-clear-difference",
    ],
    ["van-de-loo-2017", "placebo", { p: 0.7638 }, "no-clear-difference"],
    ["fava-2018", "midazolam", undefined, "not-judged"],
  ] as const)("%s against %s", (_, control, effect, result) => {
    expect(resultFromFigures(trial(control, main(effect)))).toBe(result);
  });
});

const better = { measure: "mean-difference" as const, ci_low: 1.1, ci_high: 19, favours: "ketamine" };
const neither = { measure: "odds-ratio" as const, ci_low: 0.31, ci_high: 2.1, favours: "neither" };

describe("more than one main measure", () => {
  test("alike: their result", () => {
    expect(resultFromFigures(trial("saline", main(better), main({ p: "0.01", favours: "ketamine" })))).toBe("better");
  });

  test("unlike, as in grabski-2022: mixed", () => {
    expect(resultFromFigures(trial("saline", main(better), main(neither)))).toBe("mixed");
  });

  test("one without a judgement: not judged", () => {
    expect(resultFromFigures(trial("saline", main(better), main()))).toBe("not-judged");
  });
});

test("a measure of the brain is not the result, however clear", () => {
  const scan = main(
    { measure: "other" as const, p: ".017", favours: "ketamine" },
    "EEG sign of synaptic strengthening",
  );
  expect(resultFromFigures(trial("remifentanil", scan))).toBe("not-judged");
  expect(resultFromFigures(trial("remifentanil", scan, main(neither)))).toBe("no-clear-difference");
});

test("secondary measures do not decide", () => {
  const secondary = { ...main(better), primary: false };
  expect(resultFromFigures(trial("saline", secondary))).toBe("not-judged");
  expect(resultFromFigures(trial("saline", main(neither), secondary))).toBe("no-clear-difference");
});

test("figures that contradict each other, or favour a group nobody knows, are not judged", () => {
  expect(resultFromFigures(trial("saline", main({ p: "0.001", favours: "neither" })))).toBe("not-judged");
  expect(resultFromFigures(trial("saline", main({ p: "0.001" })))).toBe("not-judged");
  expect(resultFromFigures(trial("saline", main({ p: "0.001", favours: "xenon" })))).toBe("not-judged");
});

test("no outcome is not reported, but harms alone are a report that says nothing of benefit", () => {
  expect(resultFromFigures(trial("midazolam"))).toBe("not-reported");
  expect(resultFromFigures({ arms: [] })).toBe("not-reported");
  expect(resultFromFigures({ harms: [{ id: "serious", label: "Serious harm" }] })).toBe("not-judged");
});

test("a result entered by hand wins over the figures", () => {
  const record = trial("saline", main(better));
  expect(trialResult(record)).toBe("better");
  expect(trialResult({ ...record, result: "mixed" })).toBe("mixed");
});

test("the want of a main measure is the reason only where the record says so and the trial is not judged", () => {
  const unnamed = { ...trial("saline", { ...main(better), primary: false }), no_main_measure: true as const };
  expect(namesNoMainMeasure(unnamed)).toBe(true);
  expect(namesNoMainMeasure({ ...unnamed, no_main_measure: undefined })).toBe(false);
  expect(namesNoMainMeasure({ ...unnamed, result: "no-clear-difference" })).toBe(false);
});
