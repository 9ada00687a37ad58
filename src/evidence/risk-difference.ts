import { checkedTable, type TwoByTwo } from "./counts";
import type { Effect } from "./effect";
import { wilson } from "./proportion";

/**
 * The share of the treatment group minus the share of the comparator group, from -1 to 1, with its hybrid score
 * interval. Above 0 means that the event was commoner with the treatment.
 *
 * Method: Newcombe RG, Stat Med 1998;17:873-890, method 10. It squares and adds the distances from each share to its
 * Wilson limits, stays within -1 and 1, and needs no correction when a cell is zero.
 *
 * @param level confidence level as a share, 0.95 unless told
 * @throws RangeError when the counts or the level cannot be true
 */
export function riskDifference(table: TwoByTwo, level = 0.95): Effect {
  const { treatment, comparator } = checkedTable(table);
  const t = wilson(treatment, level);
  const c = wilson(comparator, level);
  const value = t.value - c.value;
  return {
    value,
    low: value - Math.hypot(t.value - t.low, c.high - c.value),
    high: value + Math.hypot(t.high - t.value, c.value - c.low),
  };
}
