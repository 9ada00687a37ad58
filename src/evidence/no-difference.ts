import type { PublishedEffect } from "../schema/outcome";
import { measures } from "./measure";
import { pBelow } from "./p-value";

/**
 * Whether a published effect is clear of no difference: by its interval where it has one, else by p < 0.05. An interval
 * that just touches no difference is not clear of it.
 *
 * @returns `null` when neither can say
 */
export function clearOfNoDifference(effect: PublishedEffect): boolean | null {
  const none = effect.measure === undefined ? null : measures[effect.measure].none;
  if (none !== null && effect.ci_low !== undefined && effect.ci_high !== undefined) {
    return effect.ci_low > none || effect.ci_high < none;
  }
  return pBelow(effect.p);
}
