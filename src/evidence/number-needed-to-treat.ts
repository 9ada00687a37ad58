import type { Effect } from "./effect";

/** Whether the event is one people hope for (response, remission) or fear (a side effect, relapse). */
export type EventKind = "wanted" | "unwanted";

/** Which way one more person is moved. */
export type Direction = "benefit" | "harm";

/**
 * How many people are treated for one more to benefit or to be harmed, compared with the comparator.
 * - `benefit`, `harm`: the whole interval lies on one side; `high` is Infinity when it just touches no difference.
 * - `through-infinity`: the interval holds no difference, so it runs from a benefit in 1 of `benefitFrom` people,
 *   through infinity, to a harm in 1 of `harmFrom`; `direction` is that of the estimate.
 * - `none`: the estimate is exactly no difference, which has no number needed to treat.
 */
export type NumberNeededToTreat =
  | { kind: Direction; value: number; low: number; high: number }
  | { kind: "through-infinity"; direction: Direction; value: number; benefitFrom: number; harmFrom: number }
  | { kind: "none" };

/**
 * The number needed to treat for one more person to benefit or be harmed, unrounded, in people.
 *
 * Method: Altman DG, BMJ 1998;317:1309-1312: one divided by the difference and by each of its limits.
 *
 * @param difference a difference of risk as `riskDifference` returns it: shares, treatment minus comparator
 * @param event whether the counted event is wanted, as a response is, or unwanted, as a side effect is
 * @throws RangeError when the difference is not a share or its limits do not hold it
 */
export function numberNeededToTreat(difference: Effect, event: EventKind = "wanted"): NumberNeededToTreat {
  const { value, low, high } = event === "wanted" ? difference : turnedRound(difference);
  if (!(-1 <= low && low <= value && value <= high && high <= 1)) {
    throw new RangeError(`A risk difference lies from -1 to 1 within its limits; got ${value} (${low} to ${high}).`);
  }
  if (value === 0) return { kind: "none" };
  if (low >= 0) return { kind: "benefit", value: 1 / value, low: 1 / high, high: 1 / Math.abs(low) };
  if (high <= 0) return { kind: "harm", value: 1 / -value, low: 1 / -low, high: 1 / Math.abs(high) };
  return {
    kind: "through-infinity",
    direction: value > 0 ? "benefit" : "harm",
    value: 1 / Math.abs(value),
    benefitFrom: 1 / high,
    harmFrom: 1 / -low,
  };
}

/** The same difference seen from the other group. */
function turnedRound({ value, low, high }: Effect): Effect {
  return { value: -value, low: -high, high: -low };
}
