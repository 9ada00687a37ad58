import type { Outcome } from "../schema/outcome";
import type { EvidenceRecord } from "../schema/record";
import { outcomesOf } from "./outcomes-of";

/** What `record#outcome` names, as pages, tools and ratings write it; each part is absent where there is no such thing. */
export type NamedOutcome = {
  /** The record's id as written. */
  id: string;
  /** The outcome's id as written, empty where none is. */
  outcomeId: string;
  record?: EvidenceRecord | undefined;
  outcome?: Outcome | undefined;
};

/** The id of the record that `record#outcome` names. */
export function recordNamed(reference: string): string {
  return reference.trim().split("#")[0] ?? "";
}

/** Looks up an outcome or harm by `record#outcome`. */
export function namedOutcome(reference: string, records: ReadonlyMap<string, EvidenceRecord>): NamedOutcome {
  const id = recordNamed(reference);
  const outcomeId = reference.trim().split("#")[1] ?? "";
  const record = records.get(id);
  return { id, outcomeId, record, outcome: outcomesOf(record).find((one) => one.id === outcomeId) };
}
