import type { Outcome } from "../schema/outcome";
import type { Counts } from "./counts";
import type { Effect } from "./effect";
import { type EventKind, type NumberNeededToTreat, numberNeededToTreat } from "./number-needed-to-treat";
import { oddsRatio } from "./odds-ratio";
import { riskDifference } from "./risk-difference";
import { riskRatio } from "./risk-ratio";

/** What follows from the counts of two groups; a ratio is `null` when the counts hold nothing about it. */
export type OutcomeEffects = {
  riskDifference: Effect;
  riskRatio: Effect | null;
  oddsRatio: Effect | null;
  numberNeededToTreat: NumberNeededToTreat;
};

/**
 * The effects of one outcome, each with its 95% interval, worked out from counted people. People are taken from
 * `results` alone, never from the size of an arm: who was counted can be fewer than who was treated. The counts are
 * taken as two separate groups, so in a crossover, where the same people stand in both, the intervals are rough.
 *
 * @param event whether the counted event is wanted (response) or unwanted (a side effect)
 * @returns `null` unless both groups have `events` and `total`
 * @throws RangeError when the counts cannot be true
 */
export function effectsOfOutcome(
  outcome: Outcome,
  treatmentArmId: string,
  comparatorArmId: string,
  event: EventKind = "wanted",
): OutcomeEffects | null {
  const treatment = countsOf(outcome, treatmentArmId);
  const comparator = countsOf(outcome, comparatorArmId);
  if (treatment === null || comparator === null) return null;
  const table = { treatment, comparator };
  const difference = riskDifference(table);
  return {
    riskDifference: difference,
    riskRatio: riskRatio(table),
    oddsRatio: oddsRatio(table),
    numberNeededToTreat: numberNeededToTreat(difference, event),
  };
}

function countsOf(outcome: Outcome, armId: string): Counts | null {
  const result = outcome.results?.find(({ arm }) => arm === armId);
  if (result?.events === undefined || result.total === undefined) return null;
  return { events: result.events, total: result.total };
}
