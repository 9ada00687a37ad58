import type { EvidenceRecord } from "../../schema/record";
import { absolute } from "../../site";
import { library } from "../library";
import { computedEffects } from "./computed";
import type { PublishedRecord } from "./published-record";

/** A record with its permanent address, who cites it, and the effects worked out from its counts. */
export function published(record: EvidenceRecord, citedBy: readonly string[]): PublishedRecord {
  return {
    ...record,
    address: absolute(`/sources/${record.id}/`),
    citedBy: citedBy.map(absolute),
    computed: computedEffects(record),
  };
}

/** Every record as this site publishes it, in the order of ids. */
export function publishedRecords(): PublishedRecord[] {
  const { records, citedBy } = library();
  return [...records.values()].map((record) => published(record, citedBy.get(record.id) ?? []));
}
