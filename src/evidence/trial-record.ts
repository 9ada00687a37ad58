import type { EvidenceRecord } from "../schema/record";

/** A trial as far as its result can be read from it. */
export type TrialRecord = Partial<Pick<EvidenceRecord, "arms" | "outcomes" | "harms" | "no_main_measure" | "result">>;
