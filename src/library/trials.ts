import { byYear } from "../evidence/by-year";
import { isKetamineTrial } from "../evidence/kind";
import type { EvidenceRecord } from "../schema/record";
import { type Topic, topics } from "../schema/vocabulary";

/** Every randomised trial of ketamine or of a relative of it, oldest first; those without a year, most of them plans, last. */
export function trialsIn(records: ReadonlyMap<string, EvidenceRecord>): EvidenceRecord[] {
  return [...records.values()].filter(isKetamineTrial).sort(byYear);
}

/** The topics that at least one randomised trial speaks to; each has a page of its own. */
export function trialTopics(records: ReadonlyMap<string, EvidenceRecord>): Topic[] {
  const trials = trialsIn(records);
  return topics.filter((topic) => trials.some((trial) => trial.topics.includes(topic)));
}

/** The address of a topic's trials. */
export function trialsAddress(topic?: Topic): string {
  return topic ? `/research/trials/${topic}/` : "/research/trials/";
}
