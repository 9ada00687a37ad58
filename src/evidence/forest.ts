import type { Outcome } from "../schema/outcome";
import type { SourceType } from "../schema/vocabulary";
import { effectsOfOutcome } from "./effects";
import { interval, signed } from "./figure-words";
import { independentlyCounted } from "./independently-counted";
import { isRatio, measures } from "./measure";
import type { TrialRecord } from "./trial-record";
import { twoGroups } from "./two-groups";

/** One row of a forest plot: an estimate with its interval where there is one. */
export type ForestRow = { value: number; low?: number; high?: number; words: string; computed: boolean };

/** Rows on one scale. `noDifference` is 1 for ratios and 0 for differences. */
export type Forest = { measure: string; measureName: string; log: boolean; noDifference: 0 | 1; rows: ForestRow[] };

type Entry = { record: Pick<TrialRecord, "arms"> & { type: SourceType }; outcome: Outcome };

/**
 * Puts outcomes on one scale: the measure that all of them print, else the risk difference that all of them give by
 * their counts, in points of 100, where other people were counted in each group. Nothing is pooled.
 *
 * @throws Error where the outcomes share no measure.
 */
export function forestOf(entries: readonly Entry[]): Forest {
  const printed = new Set(
    entries.map(({ outcome }) => (outcome.effect?.value === undefined ? undefined : outcome.effect.measure)),
  );
  const [measure] = printed;
  if (printed.size === 1 && measure !== undefined && measure !== "other") {
    const log = isRatio(measure);
    const rows = entries.map(({ outcome }) => {
      const { value = Number.NaN, ci_low: low, ci_high: high } = outcome.effect ?? {};
      const range = low !== undefined && high !== undefined ? ` (${interval(low, high)})` : "";
      return {
        value,
        words: `${signed(value)}${range}`,
        computed: false,
        ...(low === undefined || high === undefined ? {} : { low, high }),
      };
    });
    return { measure, measureName: measures[measure].name, log, noDifference: log ? 1 : 0, rows };
  }
  const rows = entries.map(({ record, outcome }) => {
    const groups = twoGroups(record, outcome);
    const effects =
      groups.comparator && independentlyCounted(record.type, outcome)
        ? effectsOfOutcome(outcome, groups.treatment.arm, groups.comparator.arm)
        : undefined;
    if (!effects) throw new Error(`${outcome.id} shares no measure with the other rows.`);
    const [value, low, high] = [
      effects.riskDifference.value,
      effects.riskDifference.low,
      effects.riskDifference.high,
    ].map((share) => Math.round(1000 * share) / 10) as [number, number, number];
    return { value, low, high, words: `${signed(value)} (${interval(low, high)})`, computed: true };
  });
  return {
    measure: "risk-difference",
    measureName: "difference in people of 100, computed from the counts",
    log: false,
    noDifference: 0,
    rows,
  };
}
