import { type Counts, checkedCounts } from "./counts";
import type { Effect } from "./effect";
import { twoSidedZ } from "./quantile";

/**
 * The share of a group an event happened to, with its Wilson score interval. All three numbers lie from 0 to 1.
 *
 * Method: Wilson EB, J Am Stat Assoc 1927;22:209-212, without continuity correction; method 3 of Newcombe RG,
 * Stat Med 1998;17:857-872.
 *
 * @param level confidence level as a share, 0.95 unless told
 * @throws RangeError when the counts or the level cannot be true
 */
export function wilson(counts: Counts, level = 0.95): Effect {
  const { events, total } = checkedCounts(counts);
  const z = twoSidedZ(level);
  const value = events / total;
  const centre = 2 * events + z * z;
  const spread = z * Math.sqrt(z * z + 4 * events * (1 - value));
  const width = 2 * (total + z * z);
  return {
    value,
    low: events === 0 ? 0 : (centre - spread) / width,
    high: events === total ? 1 : (centre + spread) / width,
  };
}
