import { expect, test } from "vitest";
import { effectWords } from "../../../src/evidence/figure-words";

test("a difference in points of 100 has its unit behind the number, never beside another number", () => {
  expect(effectWords({ measure: "risk-difference", value: 14.2, ci_low: 3.9, ci_high: 24.2, p: "<0.001" })).toBe(
    "risk difference 14.2 points of 100 (95% interval 3.9 to 24.2), p <0.001",
  );
  expect(effectWords({ measure: "risk-difference", ci_low: -6, ci_high: 5.3 })).toBe(
    "risk difference, 95% interval −6 to 5.3 points of 100",
  );
});

test("a ratio has no unit", () => {
  expect(effectWords({ measure: "odds-ratio", value: 2.18, ci_low: 1.21, ci_high: 4.14, p: 0.02 })).toBe(
    "odds ratio 2.18 (95% interval 1.21 to 4.14), p = 0.02",
  );
});
