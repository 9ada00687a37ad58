import type { Outcome, PublishedEffect } from "../schema/outcome";
import type { TrialResult } from "../schema/vocabulary";
import { sideFavoured } from "./favours";
import { clearOfNoDifference } from "./no-difference";
import type { TrialRecord } from "./trial-record";

/** Measures of the brain, not of how people fare: they explain a result and are never the result. */
const measuresOfTheBrain = /\b(amygdala|brain|cortex|eeg|glutamate)\b/i;

/**
 * How a trial came out for the treatment under test. A `result` entered by hand wins; otherwise the figures decide, as
 * `resultFromFigures` says.
 */
export function trialResult(trial: TrialRecord): TrialResult {
  return trial.result ?? resultFromFigures(trial);
}

/**
 * How a trial came out by its figures alone:
 * - no outcome and no harm in the record: `not-reported`;
 * - only primary outcomes count, and those that measure the brain do not; none left: `not-judged`;
 * - each is judged by its published effect (see below), and one that cannot be judged makes the whole `not-judged`;
 * - all alike: that; otherwise `mixed`.
 *
 * A published effect is `no-clear-difference` when its interval holds no difference, or, without an interval, when p is
 * 0.05 or more, or when it favours neither side; one that favours neither side though its interval or p is clear of no
 * difference contradicts itself and is `not-judged`. Otherwise it goes by the group it names as favoured. A
 * non-inferiority trial is judged the same way, by its interval, as CONSORT's extension allows (Piaggio G and others,
 * JAMA 2012;308:2594-2604).
 */
export function resultFromFigures(trial: TrialRecord): TrialResult {
  const outcomes = trial.outcomes ?? [];
  if (outcomes.length === 0) return (trial.harms ?? []).length === 0 ? "not-reported" : "not-judged";
  const results = new Set(
    outcomes.filter(isMainResult).map(({ effect }) => (effect ? judged(effect, trial) : "not-judged")),
  );
  if (results.size === 0 || results.has("not-judged")) return "not-judged";
  const [first = "not-judged", ...others] = results;
  return others.length === 0 ? first : "mixed";
}

/** Whether a trial is not judged because what was read names no main measure; its record says so. */
export function namesNoMainMeasure(trial: TrialRecord): boolean {
  return trial.no_main_measure === true && trialResult(trial) === "not-judged";
}

function isMainResult({ primary, label }: Outcome): boolean {
  return primary === true && !measuresOfTheBrain.test(label);
}

function judged(effect: PublishedEffect, trial: TrialRecord): TrialResult {
  const clear = clearOfNoDifference(effect);
  const side = sideFavoured(effect.favours, trial);
  if (clear === false) return "no-clear-difference";
  if (side === "neither") return clear === true ? "not-judged" : "no-clear-difference";
  if (side === "treatment") return "better";
  return side === "comparator" ? "worse" : "not-judged";
}
