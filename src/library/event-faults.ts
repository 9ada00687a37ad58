import { countedGroups } from "../evidence/counted-groups";
import { sideFavoured } from "../evidence/favours";
import { shareOf } from "../evidence/two-groups";
import type { Outcome } from "../schema/outcome";
import type { EvidenceRecord } from "../schema/record";

/** Where in the record, what is wrong, and the mend. */
type Fault = readonly [path: readonly PropertyKey[], message: string, mend: string];

/**
 * Finds outcomes that leave open, or say wrongly, whether people hope for what was counted. The data files call a
 * difference a benefit or a harm by this field, and nothing in a label tells "had depressive symptoms" from "recovered".
 */
export function eventFaults(record: EvidenceRecord): Fault[] {
  return [
    ...(record.outcomes ?? []).flatMap((outcome, index) => ofOutcome(record, outcome, ["outcomes", index])),
    ...(record.harms ?? []).flatMap(({ id, event }, index): Fault[] =>
      event
        ? [[["harms", index, "event"], `${id}: a harm is feared without saying so.`, "take event out of the harm."]]
        : [],
    ),
  ];
}

function ofOutcome(record: EvidenceRecord, outcome: Outcome, path: readonly PropertyKey[]): Fault[] {
  const { id, event } = outcome;
  const counted = countedGroups(outcome);
  if (counted.length < 2) {
    if (!event) return [];
    const message = `${id}: event says nothing here, since people were not counted in two groups.`;
    return [[[...path, "event"], message, "take event out, or add the counts (events and total)."]];
  }
  if (!event) {
    const message = `${id}: people were counted in ${counted.length} groups, and nobody says whether they hoped for it.`;
    return [[path, message, "add event: wanted (recovered, relieved) or event: unwanted (relapsed, fell ill)."]];
  }
  if (!contradicts(record, outcome, event)) return [];
  const message = `${id}: event is ${event}, and the group that effect.favours names fared worse by its counts.`;
  return [[[...path, "event"], message, "look up which way people hope, and whom the source favours."]];
}

/** Whether the group that did better by the source did worse by its counts; told only where there are two groups. */
function contradicts(record: EvidenceRecord, outcome: Outcome, event: "wanted" | "unwanted"): boolean {
  const [first, second, ...others] = outcome.results ?? [];
  const side = sideFavoured(outcome.effect?.favours, record);
  if (!first || !second || others.length > 0 || (side !== "treatment" && side !== "comparator")) return false;
  const [one, other] = [first, second].map(({ arm }) => sideFavoured(arm, record));
  const shares = [shareOf(first), shareOf(second)];
  if (one === other || shares[0] === undefined || shares[1] === undefined) return false;
  const moreInFavoured = one === side ? shares[0] - shares[1] : shares[1] - shares[0];
  return event === "wanted" ? moreInFavoured < 0 : moreInFavoured > 0;
}
