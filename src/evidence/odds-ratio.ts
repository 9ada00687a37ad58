import type { TwoByTwo } from "./counts";
import type { Effect } from "./effect";
import { logInterval } from "./log-interval";
import { ratioCells, whyNoRatio } from "./ratio-cells";

/**
 * The odds of the event in the treatment group divided by its odds in the comparator group, with its logarithmic
 * interval. Above 1 means that the event was commoner with the treatment. When any cell is zero, 0.5 is added to every
 * cell first.
 *
 * Method: Woolf B, Ann Hum Genet 1955;19:251-253; Bland JM, Altman DG, BMJ 2000;320:1468.
 *
 * @param level confidence level as a share, 0.95 unless told
 * @returns `null` when no ratio can be given; `whyNoRatio` says why
 * @throws RangeError when the counts or the level cannot be true
 */
export function oddsRatio(table: TwoByTwo, level = 0.95): Effect | null {
  if (whyNoRatio(table) !== null) return null;
  const cells = ratioCells(table);
  const ratio = (cells.treatmentWith * cells.comparatorWithout) / (cells.treatmentWithout * cells.comparatorWith);
  const variance =
    1 / cells.treatmentWith + 1 / cells.treatmentWithout + 1 / cells.comparatorWith + 1 / cells.comparatorWithout;
  return logInterval(ratio, Math.sqrt(variance), level);
}
