import type { TrialRecord } from "./trial-record";

/** The side of a trial that an effect favours. */
export type Side = "treatment" | "comparator" | "neither";

/**
 * The side that a printed `favours` names: by the id of a group, or by words that all stand in the id and label of one
 * group or more ("ketamine", of three doses). A group is the comparator where its record marks it so, and nothing is
 * concluded from its name: a low dose or one session may be what a trial compared with.
 *
 * @returns `null` when nothing is named, a group that the record does not have, or groups of both sides; and where the
 *   record marks no group as the comparator, so that the sides cannot be told
 */
export function sideFavoured(favours: string | undefined, trial: TrialRecord): Side | null {
  if (favours === undefined) return null;
  if (favours === "neither") return "neither";
  const arms = trial.arms ?? [];
  if (!arms.some(({ comparator }) => comparator)) return null;
  const byId = arms.filter(({ id }) => id === favours);
  const named = byId.length > 0 ? byId : arms.filter((arm) => holds(`${arm.id} ${arm.label}`, favours));
  const sides = new Set(named.map(({ comparator }) => (comparator ? "comparator" : "treatment")));
  const [side = null] = sides;
  return sides.size === 1 ? side : null;
}

function holds(text: string, words: string): boolean {
  const held = wordsOf(text);
  return wordsOf(words).every((word) => held.includes(word));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}
