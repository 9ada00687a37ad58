import { nameOfId } from "../evidence/name-of-id";
import { shortName } from "../evidence/short-name";
import type { EvidenceRecord } from "../schema/record";

/**
 * A source that can be asked for by a number: its id, its short name (empty where the id spells it out), the numbers that are its own and those of other
 * trials that its record names, as the search's `askedNumber` gives them.
 */
export type NumberedSource = [id: string, name: string, own: string[], others: string[]];

/** The registers of trials whose numbers stand in records. */
const trialNumber =
  /\b(?:NCT\d{8}|ISRCTN\d{6,8}|ACTRN\d{14}|ChiCTR[-\w]*\d{6,}|IRCT\d+N\d+|NTR\d{3,5}|NL-OMON\d+|CRD\d{8,}|\d{4}-\d{6}-\d{2})\b/gi;

/**
 * Every source by the numbers that are its own and those of the trials that its record names, so that a number copied
 * out of a paper leads to what is held of it. A source with none is left out.
 */
export function sourceNumbers(records: Iterable<EvidenceRecord>): NumberedSource[] {
  return [...records].flatMap((record): NumberedSource[] => {
    const { id, doi, pmid, pmcid, registration = "" } = record;
    const own = small([doi, pmid, pmcid, ...(registration.match(trialNumber) ?? [])]);
    const others = small(JSON.stringify(record).match(trialNumber) ?? []).filter((number) => !own.includes(number));
    return own.length + others.length > 0 ? [[id, nameToTell(record), own, others]] : [];
  });
}

/** Its short name; empty where its id spells it out. */
function nameToTell(record: EvidenceRecord): string {
  const name = shortName(record);
  return name === nameOfId(record.id) ? "" : name;
}

/** Each once, in small letters. */
function small(numbers: readonly (string | undefined)[]): string[] {
  return [...new Set(numbers.flatMap((number) => number?.toLowerCase() ?? []))];
}
