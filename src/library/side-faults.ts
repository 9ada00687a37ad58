import { sideFavoured } from "../evidence/favours";
import type { EvidenceRecord } from "../schema/record";

/** Where in the record, what is wrong, and the mend. */
type Fault = readonly [path: readonly PropertyKey[], message: string, mend: string];

/**
 * Finds main measures of randomised trials that favour a group of which the record does not say on which side it was: the
 * trial would be left unjudged, or, where the group was only what it was compared with, be shown as a gain.
 */
export function sideFaults(record: EvidenceRecord): Fault[] {
  if (record.type !== "randomised-trial" || !record.arms) return [];
  // two groups of one name are a fault of their own
  if (new Set(record.arms.map(({ id }) => id)).size < record.arms.length) return [];
  const marked = record.arms.some(({ comparator }) => comparator);
  const ids = record.arms.map(({ id }) => id).join(", ");
  return (record.outcomes ?? []).flatMap(({ id, primary, effect }, index): Fault[] => {
    if (!primary || effect?.favours === undefined || sideFavoured(effect.favours, record) !== null) return [];
    const path = ["outcomes", index, "effect"];
    return marked
      ? [[path, `${id}: favours "${effect.favours}" names no one side of the trial.`, `write one of: ${ids}, neither.`]]
      : [
          [
            path,
            `${id}: favours "${effect.favours}", and no group is marked as the one it was compared with.`,
            "write comparator: true under that group in arms.",
          ],
        ];
  });
}
