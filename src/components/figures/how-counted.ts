import { countedPeople } from "../../evidence/counted-people";
import { gapBetween } from "../../evidence/gap";
import { gapWords } from "../../evidence/gap-words";
import type { TwoGroups } from "../../evidence/two-groups";
import type { Outcome } from "../../schema/outcome";
import type { EvidenceRecord } from "../../schema/record";
import { ofHundred } from "./grids";

/** What no number of people may travel without: of how many it is, and how far chance could move it. */
export type HowCounted = {
  /** "8 and 7 people." */
  people: string;
  /** The same in few letters. */
  short: string;
  /** The same, and whether the gap may be chance: for a row or a card, which have no room for the range. */
  row: string;
  /** "14 more of 100; the true gap may lie between 4 and 24 more."; of one group its range, where it is printed. */
  gap?: string;
};

export function howCounted(record: EvidenceRecord, outcome: Outcome, groups: TwoGroups): HowCounted {
  const { words: people, short } = countedPeople(record, outcome, groups);
  const { treatment, comparator } = groups;
  const counted = { people, short, row: short };
  if (!comparator) {
    const { ci_low, ci_high } = outcome.results?.find(({ arm }) => arm === treatment.arm) ?? {};
    if (ci_low === undefined || ci_high === undefined) return counted;
    const gap = `The true number may lie between ${Math.round(ci_low)} and ${Math.round(ci_high)} of 100.`;
    return { ...counted, gap };
  }
  const gap = gapBetween(record.type, outcome, treatment.arm, comparator.arm);
  if (!gap) return counted;
  return {
    ...counted,
    ...(gap.clear === false ? { row: `${short}; the gap may be chance` } : {}),
    gap: gapWords(gap, ofHundred(treatment) - ofHundred(comparator)),
  };
}
