import { shareOf } from "../evidence/two-groups";
import type { Outcome } from "../schema/outcome";

/** Where in the record, what is wrong, and the mend. */
type Fault = readonly [path: readonly PropertyKey[], message: string, mend: string];

/** An interval as a record holds it, and what must lie in it. */
type Interval = {
  path: readonly PropertyKey[];
  /** The names of the fields of its two ends. */
  ends: readonly [low: string, high: string];
  low?: number | undefined;
  high?: number | undefined;
  /** The estimate, with the name that a message gives it and the field where it stands. */
  estimate: { value: number | undefined; name: string; field?: string };
  /** How far the estimate may lie outside, for numbers that were rounded each on its own. */
  slack?: number;
};

/** A gap of two shares as printed and its printed range may differ by their rounding, in points of 100. */
const ofTwoShares = 1.5;
/** A share of one group and its range likewise. */
const ofOneShare = 0.6;

/**
 * Finds printed intervals that cannot be right: one end alone, ends in the wrong order, an estimate outside. Looked at are
 * the interval of the effect, that of the gap in people of 100, and that of each group's share.
 *
 * @param compared the ids of the groups that were there to be compared with: a gap is the treatment's share less theirs.
 * @param odd whether the record says that its source prints an outcome so.
 */
export function intervalFaults(
  outcome: Outcome,
  path: readonly PropertyKey[],
  compared: readonly string[],
  odd: (outcome: string, kind: string) => boolean,
): Fault[] {
  return intervalsOf(outcome, path, compared).flatMap((interval) => faultsOf(outcome.id, interval, odd));
}

function intervalsOf(outcome: Outcome, path: readonly PropertyKey[], compared: readonly string[]): Interval[] {
  const { effect, difference, results = [] } = outcome;
  const ends = ["ci_low", "ci_high"] as const;
  return [
    {
      path: [...path, "effect"],
      ends,
      low: effect?.ci_low,
      high: effect?.ci_high,
      estimate: { value: effect?.value, name: "the estimate", field: "value" },
    },
    {
      path: [...path, "difference"],
      ends: ["low", "high"],
      ...difference,
      estimate: { value: gapOf(outcome, compared), name: "the gap between the groups" },
      slack: ofTwoShares,
    },
    ...results.map(
      (result, index): Interval => ({
        path: [...path, "results", index],
        ends,
        low: result.ci_low,
        high: result.ci_high,
        estimate: { value: inHundredths(shareOf(result)), name: `the share of ${result.arm}` },
        slack: ofOneShare,
      }),
    ),
  ];
}

/** The treatment's share less the comparator's; undefined where the record does not say which of two groups is which. */
function gapOf({ results = [] }: Outcome, compared: readonly string[]): number | undefined {
  const [treated, ...others] = results.filter(({ arm }) => !compared.includes(arm)).map(shareOf);
  const [against, ...more] = results.filter(({ arm }) => compared.includes(arm)).map(shareOf);
  if (others.length + more.length > 0 || treated === undefined || against === undefined) return undefined;
  return inHundredths(treated - against);
}

function inHundredths(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Math.round(100 * value) / 100;
}

function faultsOf(
  outcome: string,
  { path, ends, low, high, estimate: { value, name, field }, slack = 0 }: Interval,
  odd: (outcome: string, kind: string) => boolean,
): Fault[] {
  if ((low === undefined) !== (high === undefined))
    return [[path, `${outcome}: the interval has one end only.`, `give both ${ends.join(" and ")}, or neither.`]];
  if (low === undefined || high === undefined) return [];
  if (low > high)
    return [
      [
        [...path, ends[0]],
        `${outcome}: the interval runs backwards, from ${low} to ${high}.`,
        "give the lower end first.",
      ],
    ];
  const outside = value !== undefined && (value < low - slack || value > high + slack);
  if (!outside || odd(outcome, "interval-misses-estimate")) return [];
  return [
    [
      field ? [...path, field] : path,
      `${outcome}: ${name} ${value} lies outside its interval, ${low} to ${high}.`,
      "look it up in the source again; if the source prints it so, say so under oddities (interval-misses-estimate).",
    ],
  ];
}
