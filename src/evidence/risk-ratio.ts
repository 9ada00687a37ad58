import type { TwoByTwo } from "./counts";
import type { Effect } from "./effect";
import { logInterval } from "./log-interval";
import { ratioCells, whyNoRatio } from "./ratio-cells";

/**
 * The share of the treatment group divided by the share of the comparator group, with its logarithmic interval. Above
 * 1 means that the event was commoner with the treatment. When any cell is zero, 0.5 is added to every cell first.
 *
 * Method: Katz D and others, Biometrics 1978;34:469-474, method C.
 *
 * @param level confidence level as a share, 0.95 unless told
 * @returns `null` when no ratio can be given; `whyNoRatio` says why
 * @throws RangeError when the counts or the level cannot be true
 */
export function riskRatio(table: TwoByTwo, level = 0.95): Effect | null {
  if (whyNoRatio(table) !== null) return null;
  const cells = ratioCells(table);
  const treatmentTotal = cells.treatmentWith + cells.treatmentWithout;
  const comparatorTotal = cells.comparatorWith + cells.comparatorWithout;
  const ratio = cells.treatmentWith / treatmentTotal / (cells.comparatorWith / comparatorTotal);
  const variance = 1 / cells.treatmentWith - 1 / treatmentTotal + (1 / cells.comparatorWith - 1 / comparatorTotal);
  return logInterval(ratio, Math.sqrt(variance), level);
}
