import { expect, test } from "vitest";
import { clearOfNoDifference } from "../../../src/evidence/no-difference";
import type { PublishedEffect } from "../../../src/schema/outcome";

test.each<[string, PublishedEffect, boolean | null]>([
  ["a difference below 0", { measure: "mean-difference", ci_low: -12.71, ci_high: -3.2 }, true],
  ["a difference on both sides of 0", { measure: "mean-difference", ci_low: -8.54, ci_high: 2.22 }, false],
  ["a ratio below 1", { measure: "hazard-ratio", ci_low: 0.29, ci_high: 0.84 }, true],
  ["a ratio above 1", { measure: "odds-ratio", ci_low: 1.9, ci_high: 7.3 }, true],
  ["a ratio that just touches 1", { measure: "odds-ratio", ci_low: 1, ci_high: 6.18 }, false],
  ["a difference that just touches 0", { measure: "mean-difference", ci_low: -6.2, ci_high: 0 }, false],
  ["an interval against its p", { measure: "risk-difference", ci_low: -10, ci_high: 18, p: "0.01" }, false],
  ["p alone", { measure: "other", p: "0.035" }, true],
  ["p alone, too large", { p: 0.7638 }, false],
  ["half an interval", { measure: "mean-difference", ci_low: 1, p: "0.5" }, false],
  ["neither", { measure: "mean-difference", value: -11.88 }, null],
])("%s", (_, effect, clear) => {
  expect(clearOfNoDifference(effect)).toBe(clear);
});
