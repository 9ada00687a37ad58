import type { Effect } from "./effect";
import { twoSidedZ } from "./quantile";

/**
 * A ratio with an interval that is symmetric on the scale of logarithms. All three numbers are above 0.
 *
 * @param ratio the estimate, above 0
 * @param standardError the standard error of the ratio's natural logarithm
 * @param level confidence level as a share
 * @throws RangeError when the level cannot be true
 */
export function logInterval(ratio: number, standardError: number, level: number): Effect {
  const factor = Math.exp(twoSidedZ(level) * standardError);
  return { value: ratio, low: ratio / factor, high: ratio * factor };
}
