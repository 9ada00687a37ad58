import { pBelow } from "./p-value";
import type { PublishedEffect } from "./record-shape";

/** Measures of which 1 means no difference, and which are drawn on a scale of logarithms. */
export const ratios: readonly string[] = [
  "odds-ratio",
  "risk-ratio",
  "hazard-ratio",
  "rate-ratio",
  "reporting-odds-ratio",
];
const differences = [
  "risk-difference",
  "mean-difference",
  "standardised-mean-difference",
  "cohen-d",
  "percent-difference",
  "correlation",
  "standardised-beta",
];

/** The value of a measure that means no difference: 1 for ratios, 0 for differences, `null` for any other measure. */
export function noDifference(measure: string | undefined): 0 | 1 | null {
  if (measure === undefined) return null;
  if (ratios.includes(measure)) return 1;
  return differences.includes(measure) ? 0 : null;
}

/**
 * Whether a published effect is clear of no difference: by its interval where it has one, else by p < 0.05. An interval
 * that just touches no difference is not clear of it.
 *
 * @returns `null` when neither can say
 */
export function clearOfNoDifference(effect: PublishedEffect): boolean | null {
  const none = noDifference(effect.measure);
  if (none !== null && effect.ci_low !== undefined && effect.ci_high !== undefined) {
    return effect.ci_low > none || effect.ci_high < none;
  }
  return pBelow(effect.p);
}
