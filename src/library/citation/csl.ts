import { publicAddress } from "../../evidence/public-address";
import type { EvidenceRecord } from "../../schema/record";

/** A source in CSL-JSON, the form that citation processors read. */
export type CslItem = {
  id: string;
  /** The name under which BibTeX files it. */
  "citation-key"?: string;
  type: string;
  title: string;
  author?: ({ family: string; given?: string; suffix?: string } | { literal: string })[];
  issued?: { "date-parts": number[][] };
  "container-title"?: string;
  volume?: string;
  issue?: string;
  page?: string;
  DOI?: string;
  PMID?: string;
  PMCID?: string;
  URL?: string;
  /** That it was retracted, which no field of the form has room for; BibTeX and RIS carry it as a note. */
  note?: string;
};

const types: Partial<Record<EvidenceRecord["type"], string>> = {
  guideline: "report",
  regulatory: "report",
  survey: "article-journal",
};

/** A record as CSL-JSON. "et al." becomes a name that styles print as it stands. */
export function cslOf(record: EvidenceRecord): CslItem {
  const url = publicAddress(record);
  return {
    id: record.id,
    type: record.journal ? "article-journal" : (types[record.type] ?? "webpage"),
    title: record.title,
    ...(record.authors ? { author: record.authors.map(nameOf) } : {}),
    ...(record.year ? { issued: { "date-parts": [[record.year]] } } : {}),
    ...(record.journal ? { "container-title": record.journal } : {}),
    ...(record.volume ? { volume: record.volume } : {}),
    ...(record.issue ? { issue: record.issue } : {}),
    ...(record.pages ? { page: record.pages } : {}),
    ...(record.doi ? { DOI: record.doi } : {}),
    ...(record.pmid ? { PMID: record.pmid } : {}),
    ...(record.pmcid ? { PMCID: record.pmcid } : {}),
    ...(url && !record.doi ? { URL: url } : {}),
    ...(record.retracted
      ? { note: `Retracted on ${record.retracted.date}: do not rely on it. Notice: ${record.retracted.notice}` }
      : {}),
  };
}

function nameOf(name: string): { family: string; given?: string; suffix?: string } | { literal: string } {
  const person = /^(\p{Lu}?[\p{L}' -]*\p{L}) (\p{Lu}[\p{Lu}-]{0,4})(?: (Jr|Sr|II|III))?$/u.exec(name);
  if (!person || /^(?:US|UK) /.test(name)) return { literal: name };
  const [, family = name, initials = "", suffix] = person;
  const given = [...initials.replaceAll("-", "")].map((letter) => `${letter}.`).join(" ");
  return { family, given, ...(suffix ? { suffix } : {}) };
}
