import type { Outcome, PublishedEffect } from "../schema/outcome";
import type { SourceType } from "../schema/vocabulary";
import { effectsOfOutcome } from "./effects";
import { fittingCount } from "./fitting-count";
import { independentlyCounted } from "./independently-counted";
import { clearOfNoDifference } from "./no-difference";
import { shareOf } from "./two-groups";

/** Where the true gap between two groups may lie, in people of 100: the treatment's less the comparator's. */
export type GapRange = { low: number; high: number; by: "source" | "us" };

/** How far chance could move the gap between two groups. */
export type Gap = {
  range?: GapRange;
  /** Whether it is clear of no difference: by the source, else by our range; `null` where neither can say. */
  clear: boolean | null;
  /** The printed range of each group's share, treatment first, where there is none of the gap. */
  each?: readonly (readonly [low: number, high: number])[];
};

/** Shares as printed and an estimate may differ by their rounding, and by no more than this, in points of 100. */
const rounding = 1.5;

/**
 * The gap between two groups of an outcome: its range as printed; else, where both groups are other people and were
 * counted, by Newcombe's method from the counts. A ratio's interval is never turned into a range of people.
 *
 * @returns undefined where one of the groups holds no share.
 */
export function gapBetween(type: SourceType, outcome: Outcome, treatment: string, comparator: string): Gap | undefined {
  const groups = [treatment, comparator].flatMap((arm) => outcome.results?.find((one) => one.arm === arm) ?? []);
  const [treated, compared] = groups.map(shareOf);
  if (treated === undefined || compared === undefined) return undefined;
  const gap = treated - compared;
  // what is printed of more than two groups may be of others than the two that are drawn
  const { effect, difference } = outcome.results?.length === 2 ? outcome : {};
  const bySource = effect?.favours === "neither" ? false : effect ? clearOfNoDifference(effect) : null;
  const range = difference ? { ...difference, by: "source" as const } : printed(effect, gap);
  if (range) return { range, clear: bySource ?? excludesNone(range) };
  const sum = independentlyCounted(type, outcome) ? ourSum(outcome, treatment, comparator, gap) : undefined;
  // where the source's own test says otherwise than our range, the range is left out: two answers would be no help
  if (!sum || (bySource !== null && bySource !== excludesNone(sum))) {
    const each = groups.flatMap(({ ci_low, ci_high }) =>
      ci_low === undefined || ci_high === undefined ? [] : [[ci_low, ci_high] as const],
    );
    return { clear: bySource, ...(each.length === 2 ? { each } : {}) };
  }
  return { range: sum, clear: excludesNone(sum) };
}

function excludesNone({ low, high }: { low: number; high: number }): boolean {
  return low > 0 || high < 0;
}

/** A printed difference, turned where the source took the groups the other way round. */
function printed(effect: PublishedEffect | undefined, gap: number): GapRange | undefined {
  const { measure, value, ci_low: low, ci_high: high } = effect ?? {};
  if (measure !== "risk-difference" || low === undefined || high === undefined) return undefined;
  const middle = value ?? (low + high) / 2;
  const turned = Math.abs(-middle - gap) < Math.abs(middle - gap);
  const [from, to, at] = turned ? [-high, -low, -middle] : [low, high, middle];
  const itself = value === undefined ? gap >= from && gap <= to : Math.abs(at - gap) <= rounding;
  return itself ? { low: from, high: to, by: "source" } : undefined;
}

function ourSum(outcome: Outcome, treatment: string, comparator: string, gap: number): GapRange | undefined {
  const results = outcome.results?.map((result) => ({ ...result, events: fittingCount(result) }));
  const difference = effectsOfOutcome({ ...outcome, results }, treatment, comparator)?.riskDifference;
  if (!difference || Math.abs(100 * difference.value - gap) > rounding) return undefined;
  return { low: 100 * difference.low, high: 100 * difference.high, by: "us" };
}
