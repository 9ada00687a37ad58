import { byYear } from "../evidence/by-year";
import { isKetamineTrial } from "../evidence/kind";
import { medicineOf } from "../evidence/medicine";
import type { EvidenceRecord } from "../schema/record";
import { type Topic, topics } from "../schema/vocabulary";

/** Every randomised trial of ketamine or of a relative of it, oldest first; those without a year, most of them plans, last. */
export function trialsIn(records: ReadonlyMap<string, EvidenceRecord>): EvidenceRecord[] {
  return [...records.values()].filter(isKetamineTrial).sort(byYear);
}

/**
 * The trials of a topic. Those of esketamine are all that gave it, alone or beside ketamine: a tile names its medicine, so
 * a reader counts by that, while a record's topic `esketamine` means that it speaks to what the spray is used for.
 */
export function trialsOn(topic: Topic, trials: readonly EvidenceRecord[]): EvidenceRecord[] {
  const has = ({ topics: spokenTo }: EvidenceRecord): boolean => spokenTo.includes(topic);
  if (topic !== "esketamine") return trials.filter(has);
  return trials.filter((trial) => has(trial) || ["esketamine", "both"].includes(medicineOf(trial)));
}

/** The topics that at least one randomised trial speaks to; each has a page of its own. */
export function trialTopics(records: ReadonlyMap<string, EvidenceRecord>): Topic[] {
  const trials = trialsIn(records);
  return topics.filter((topic) => trialsOn(topic, trials).length > 0);
}

/** The address of a topic's trials. */
export function trialsAddress(topic?: Topic): string {
  return topic ? `/research/trials/${topic}/` : "/research/trials/";
}
