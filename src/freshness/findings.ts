import type { EvidenceRecord } from "../schema/record";
import type { Answer, Notice } from "./answer";
import { sameTitle } from "./same-title";

export type FindingKind = Notice["kind"] | "not-found" | "title" | "other-doi";

/** One thing an editor should know about a record. */
export type Finding = {
  record: string;
  kind: FindingKind;
  /** Who says so. */
  from: "Crossref" | "PubMed";
  /** What is said, in a sentence. */
  words: string;
  address?: string;
  date?: string;
  /** Whether something must be done; what the last reading could already know is only told. */
  acts: boolean;
};

/**
 * What the services' answers mean for one record.
 *
 * A retraction acts until the record says `retracted`, a concern until it has a `caution`; a correction acts if it is not
 * older than the last reading of the source, so that reading it again and adding to `checks` settles it.
 */
export function findingsOf(
  record: EvidenceRecord,
  { crossref, pubmed }: { crossref?: Answer | undefined; pubmed?: Answer | undefined },
): Finding[] {
  return [
    ...(crossref && record.doi ? findingsFrom(record, crossref, "Crossref", `DOI ${record.doi}`) : []),
    ...(pubmed && record.pmid ? findingsFrom(record, pubmed, "PubMed", `PMID ${record.pmid}`) : []),
  ];
}

function findingsFrom(record: EvidenceRecord, given: Answer, from: Finding["from"], name: string): Finding[] {
  const base = { record: record.id, from };
  // registered with another agency: found, only not by Crossref
  if (!given.found && given.agency && given.agency !== "crossref") return [];
  if (!given.found) return [{ ...base, kind: "not-found", words: `${from} does not know ${name}.`, acts: true }];
  const found: Finding[] = given.notices.map((notice) => ({
    ...base,
    kind: notice.kind,
    words: `${from} lists: ${notice.label.replace(/\.$/, "")}.`,
    ...(notice.address ? { address: notice.address } : {}),
    ...(notice.date ? { date: notice.date } : {}),
    acts: acts(record, notice),
  }));
  if (given.titles.length > 0 && !given.titles.some((title) => sameTitle(record.title, title)))
    found.push({ ...base, kind: "title", words: `${from} has the title “${given.titles[0]}”.`, acts: true });
  if (record.doi && given.doi && given.doi.toLowerCase() !== record.doi.toLowerCase())
    found.push({ ...base, kind: "other-doi", words: `${from} gives ${name} the DOI ${given.doi}.`, acts: true });
  return found;
}

function acts(record: EvidenceRecord, notice: Notice): boolean {
  if (notice.kind === "retraction") return record.retracted === undefined;
  if (notice.kind === "concern") return record.caution === undefined && record.retracted === undefined;
  if (notice.date === undefined) return true;
  const read = [record.checked, ...record.checks.map(({ date }) => date)].sort().at(-1) ?? "";
  return notice.date >= read.slice(0, notice.date.length);
}
