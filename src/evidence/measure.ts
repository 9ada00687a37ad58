import type { Measure } from "../schema/vocabulary";

/**
 * Each measure of an effect in words, and the value by which it says that there is no difference: 1 for ratios, which
 * are drawn on a scale of logarithms, 0 for differences, `null` where it has none.
 */
export const measures: Readonly<Record<Measure, { name: string; none: 0 | 1 | null }>> = {
  "odds-ratio": { name: "odds ratio", none: 1 },
  "risk-ratio": { name: "risk ratio", none: 1 },
  "hazard-ratio": { name: "hazard ratio", none: 1 },
  "rate-ratio": { name: "rate ratio", none: 1 },
  "reporting-odds-ratio": { name: "reporting odds ratio", none: 1 },
  "risk-difference": { name: "risk difference, points of 100", none: 0 },
  "mean-difference": { name: "mean difference", none: 0 },
  "standardised-mean-difference": { name: "standardised mean difference", none: 0 },
  "cohen-d": { name: "Cohen’s d", none: 0 },
  "percent-difference": { name: "difference in percent", none: 0 },
  correlation: { name: "correlation", none: 0 },
  "standardised-beta": { name: "standardised beta", none: 0 },
  other: { name: "effect", none: null },
};

/** Whether a measure says how many times as much: 1 means no difference. */
export function isRatio(measure: Measure | undefined): boolean {
  return measure !== undefined && measures[measure].none === 1;
}
