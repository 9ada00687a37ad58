import type { TrialRecord } from "./record-shape";

/** The side of a trial that an effect favours. */
export type Side = "treatment" | "comparator" | "neither";

const alwaysComparator = ["placebo", "control", "saline", "midazolam"];
const testedMedicines = ["ketamine", "esketamine"];

/**
 * The side a printed `favours` names. It is the comparator when it is a placebo, or when each of its words stands in
 * the record's `control`; a bare "ketamine" or "esketamine" only when it is the whole `control`, since those names also
 * stand in "ketamine without additions". It is the treatment when it names any other arm, by id or by a word of its id
 * or label ("ketamine", "standard-dose-ketamine", "rapamycin").
 *
 * @returns `null` when nothing is named, or a group that the record does not have
 */
export function sideFavoured(favours: string | undefined, trial: TrialRecord): Side | null {
  if (favours === undefined) return null;
  if (favours === "neither") return "neither";
  if (alwaysComparator.includes(favours) || namesControl(favours, trial.control)) return "comparator";
  const words = wordsOf(favours);
  const named = (trial.arms ?? []).some(
    ({ id, label }) => id === favours || words.some((word) => wordsOf(`${id} ${label}`).includes(word)),
  );
  return named ? "treatment" : null;
}

function namesControl(favours: string, control = ""): boolean {
  if (testedMedicines.includes(favours)) return favours === control;
  const compared = wordsOf(control.split(";")[0] ?? "");
  return wordsOf(favours).every((word) => compared.includes(word));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}
