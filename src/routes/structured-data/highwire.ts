import { publicAddress } from "../../evidence/public-address";
import { cslOf } from "../../library/citation/csl";
import type { EvidenceRecord } from "../../schema/record";
import { site } from "../../site";

/** One `<meta>` of a page's head: its name and what it says. */
export type HeadTag = [name: string, content: string];

/**
 * The tags by which a reference manager such as Zotero takes the paper, and not our page about it, from a source's page,
 * as it does from PubMed. Only what stands in a journal has them: Zotero takes anything else that carries
 * `citation_title` for an article of a journal too.
 *
 * Zotero wants an abstract. It takes `og:description` for it, then lets `citation_abstract` take its place, and only where
 * neither stands takes the page's description. Those two say what we found in the paper, so without `citation_abstract` our
 * words would be kept as the authors' own: they are handed over as ours instead. The language, left out, would be the page's.
 *
 * @param said what this site says of the paper, with what it cannot show.
 * @see https://github.com/zotero/translators/blob/master/Embedded%20Metadata.js and RDF.js beside it
 * @see https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 */
export function highwireTags(record: EvidenceRecord, said: string): HeadTag[] {
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
    ["language", record.title_language],
    ["abstract", `Not the paper’s own abstract. ${site.name} says: ${said}`],
  ];
  return [
    ...authorsOf(record).map((name): HeadTag => ["citation_author", name]),
    ...one.flatMap(([name, value]): HeadTag[] => (value ? [[`citation_${name}`, String(value)]] : [])),
  ];
}

/** The authors that the record names, family name first; "et al." is nobody's name. */
function authorsOf(record: EvidenceRecord): string[] {
  return (cslOf(record).author ?? [])
    .map((name) => ("literal" in name ? name.literal : familyFirst(name.family, name.given)))
    .filter((name) => !/^et al\.?$/.test(name));
}

/**
 * A name as Zotero reads it whole. "Al Jurdi, R. K." has a space on both sides of its comma, and is taken for two authors:
 * by older versions always, by newer ones where a paper has one author. Initials written together are no second name.
 */
function familyFirst(family: string, given: string | undefined): string {
  if (!given) return family;
  return `${family}, ${family.includes(" ") ? given.replaceAll(" ", "") : given}`;
}
