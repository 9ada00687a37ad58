import type { EvidenceRecord } from "../schema/record";

/**
 * The part of a record that may stand in key points, pictures and the home page: all of it where it has no caution,
 * else the people, the groups and the outcomes that the caution's own words allow; undefined where it allows none.
 */
export function shownOpenly(record: EvidenceRecord): EvidenceRecord | undefined {
  if (!record.caution) return record;
  const allowed = record.caution_allows;
  if (!allowed) return undefined;
  return {
    ...record,
    finding: "",
    limits: [],
    outcomes: record.outcomes?.filter(({ id }) => allowed.includes(id)),
    harms: record.harms?.filter(({ id }) => allowed.includes(id)),
  };
}

/** Whether one outcome of a record may stand in a picture. */
export function mayBePictured(record: EvidenceRecord, outcomeId: string): boolean {
  return !record.caution || (record.caution_allows?.includes(outcomeId) ?? false);
}
