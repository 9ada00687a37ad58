import { publicAddress } from "../../evidence/public-address";
import { cslOf } from "../../library/citation/csl";
import type { EvidenceRecord } from "../../schema/record";

/** One `<meta>` of a page's head: its name and what it says. */
export type HeadTag = [name: string, content: string];

/**
 * The tags by which a reference manager such as Zotero takes the paper, and not our page about it, from a source's page,
 * as it does from PubMed. Only what stands in a journal has them: Zotero takes anything else that carries
 * `citation_title` for an article of a journal too.
 *
 * @see https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 */
export function highwireTags(record: EvidenceRecord): HeadTag[] {
  if (!record.journal) return [];
  const address = publicAddress(record);
  const [first, last] = record.pages?.split(/[-–]/) ?? [];
  const one: readonly (readonly [string, string | number | undefined])[] = [
    ["title", record.title],
    ["journal_title", record.journal],
    ["publication_date", record.year],
    ["volume", record.volume],
    ["issue", record.issue],
    ["firstpage", first],
    ["lastpage", last],
    ["doi", record.doi],
    ["pmid", record.pmid],
    ["public_url", address],
  ];
  return [
    ...authorsOf(record).map((name): HeadTag => ["citation_author", name]),
    ...one.flatMap(([name, value]): HeadTag[] => (value ? [[`citation_${name}`, String(value)]] : [])),
  ];
}

/** The authors that the record names, family name first; "et al." is nobody's name. */
function authorsOf(record: EvidenceRecord): string[] {
  return (cslOf(record).author ?? [])
    .map((name) => ("literal" in name ? name.literal : [name.family, name.given].filter(Boolean).join(", ")))
    .filter((name) => !/^et al\.?$/.test(name));
}
