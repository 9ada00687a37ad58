import type {
  CreativeWorkLeaf,
  OrganizationLeaf,
  PersonLeaf,
  PropertyValueLeaf,
  ScholarlyArticleLeaf,
  WebPageLeaf,
  WithContext,
} from "schema-dts";
import { publicAddress } from "../../evidence/public-address";
import { cslOf } from "../../library/citation/csl";
import { readOn } from "../../library/true-dates";
import type { EvidenceRecord } from "../../schema/record";
import { site } from "../../site";
import { context, pageFields } from "./web-page";

/**
 * The name by which the data of other pages speak of the paper that a record describes. It counts from the host's root,
 * as JSON-LD allows: the link beside it is written the same, so that a compressed page says it once.
 */
export function paperId(id: string): string {
  return `${new URL(site.url).pathname.replace(/\/$/, "")}/sources/${id}/#paper`;
}

/** The page of one source: ours, about a paper that is not ours. */
export function sourceData(
  record: EvidenceRecord,
  page: { title: string; description: string; address: string },
): WithContext<WebPageLeaf> {
  return {
    "@context": context,
    "@type": "WebPage",
    ...pageFields(page),
    dateModified: readOn(record),
    mainEntity: paper(record),
  };
}

/** The paper itself; what stands in no journal is a work, and nothing more is claimed of it. */
function paper(record: EvidenceRecord): ScholarlyArticleLeaf | CreativeWorkLeaf {
  const csl = cslOf(record);
  const address = publicAddress(record);
  const fields = {
    "@id": paperId(record.id),
    name: record.title,
    ...(csl.author ? { author: csl.author.filter(isNamed).map(author) } : {}),
    ...(record.year ? { datePublished: String(record.year) } : {}),
    ...(record.journal ? { isPartOf: { "@type": "Periodical" as const, name: record.journal } } : {}),
    identifier: identifiers(record),
    ...(address ? { sameAs: address } : {}),
  };
  if (!record.journal) return { "@type": "CreativeWork", ...fields };
  return { "@type": "ScholarlyArticle", ...fields, ...(record.pages ? { pagination: record.pages } : {}) };
}

type Name = NonNullable<ReturnType<typeof cslOf>["author"]>[number];

/** "et al." is nobody's name. */
function isNamed(name: Name): boolean {
  return !("literal" in name && /^et al\.?$/.test(name.literal));
}

function author(name: Name): PersonLeaf | OrganizationLeaf {
  if ("literal" in name) return { "@type": "Organization", name: name.literal };
  return { "@type": "Person", name: [name.given, name.family].filter(Boolean).join(" ") };
}

function identifiers(record: EvidenceRecord): PropertyValueLeaf[] {
  const known = { doi: record.doi, pmid: record.pmid, pmcid: record.pmcid, registration: record.registration };
  return Object.entries(known).flatMap(([propertyID, value]): PropertyValueLeaf[] =>
    value ? [{ "@type": "PropertyValue", propertyID, value }] : [],
  );
}
