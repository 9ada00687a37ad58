import { z } from "zod";
import { byYear } from "../evidence/by-year";
import { isKetamineTrial } from "../evidence/kind";
import { recordNamed } from "../evidence/named-outcome";
import { citationsIn } from "../evidence/numbers/citations";
import { sourceLinksIn } from "../evidence/source-links";
import { type ListName, type Lists, lists } from "../schema/lists";
import { type PageFrontMatter, pageFrontMatter } from "../schema/page";
import { type EvidenceRecord, record } from "../schema/record";
import type { Topic } from "../schema/vocabulary";
import { authored, generated } from "./generated";

/** A page as every other page sees it. */
export type PageEntry = PageFrontMatter & {
  /** Its permanent address, with slashes at both ends. */
  address: string;
  /** Ids of the records that its words and figures cite, in the order in which a reader meets them. */
  cites: readonly string[];
  /** Ids of the records that its tables list, each row being the citation, and that its words link to without a number. */
  lists: readonly string[];
  /** Its compiled words. */
  code: string;
  /** Its words as written. */
  raw: string;
};

type Library = {
  pages: ReadonlyMap<string, PageEntry>;
  records: ReadonlyMap<string, EvidenceRecord>;
  citedBy: ReadonlyMap<string, readonly string[]>;
};

const compiled = z.array(
  z.looseObject({
    _raw: z.looseObject({ flattenedPath: z.string() }),
    body: z.looseObject({ raw: z.string(), html: z.string() }),
  }),
);

let kept: { from: unknown[]; library: Library } | undefined;
let keptRecords: { from: unknown; records: Library["records"] } | undefined;

/** Records by their ids; parsed again only where a record has changed, not for each edit of a page under `npm run dev`. */
function recordsOf(recordFiles: unknown): Library["records"] {
  if (keptRecords && keptRecords.from === recordFiles) return keptRecords.records;
  const records = new Map(
    z
      .array(z.unknown())
      .parse(recordFiles)
      .map((document) => record.parse(authored(document)))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((entry) => [entry.id, Object.freeze(entry)] as const),
  );
  keptRecords = { from: recordFiles, records };
  return records;
}

/** Pages, records and who cites whom; parsed once by the schemas and frozen. */
export function library(): Library {
  const pageFiles = generated("Page/_index.json");
  const recordFiles = generated("SourceRecord/_index.json");
  // a page cites what the lists that it shows rest on
  const from = [pageFiles, recordFiles, generated("HowFastList/_index.json"), generated("ToldNumbersList/_index.json")];
  const before = kept;
  if (before && from.every((file, at) => file === before.from[at])) return before.library;
  const records = recordsOf(recordFiles);
  const pages = new Map<string, PageEntry>();
  for (const document of compiled.parse(pageFiles)) {
    const front = pageFrontMatter.parse(authored(document));
    const address = `/${document._raw.flattenedPath.replace(/^pages\//, "")}/`;
    const { raw, html: code } = document.body;
    pages.set(
      address,
      Object.freeze({ ...front, address, raw, code, cites: citedIn(raw, front), lists: listedIn(raw, records) }),
    );
  }
  const citedBy = new Map<string, string[]>();
  for (const page of pages.values())
    for (const id of new Set([...page.cites, ...page.lists]))
      citedBy.set(id, [...(citedBy.get(id) ?? []), page.address]);
  kept = { from, library: { pages, records, citedBy } };
  return kept.library;
}

const parsedLists = new Map<ListName, { from: unknown; value: unknown }>();

/** One of the lists: glossary, questions, crisis lines, …; parsed once by its schema. */
export function list<Name extends ListName>(name: Name): Lists[Name] {
  const type = `${name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}List`;
  const document = generated(`${type}/_index.json`);
  const before = parsedLists.get(name);
  if (before && before.from === document) return before.value as Lists[Name];
  const value = lists[name].parse(authored(Array.isArray(document) ? document[0] : document));
  parsedLists.set(name, { from: document, value });
  return value as Lists[Name];
}

/** The records with a topic, oldest first. */
export function recordsOn(topic: Topic, records: ReadonlyMap<string, EvidenceRecord>): EvidenceRecord[] {
  return [...records.values()].filter((entry) => entry.topics.includes(topic)).sort(byYear);
}

/** The ids that a page's words and figures cite, in reading order, then those of its published ratings. */
function citedIn(raw: string, front: PageFrontMatter): string[] {
  const ids: string[] = [];
  const found = /\[@[^\]]*\]|(?:of|pooled)="([^"]*)"|<(WhyNumbersDiffer|HowFast)\b/g;
  for (const [text, references, figure] of raw.matchAll(found)) {
    if (figure) ids.push(...listedFigures(figure).map(recordNamed));
    else if (references) ids.push(...references.split(",").map(recordNamed));
    else ids.push(...citationsIn(text).flatMap((citation) => citation.ids));
  }
  for (const { by } of front.certainty ?? []) if (by !== "us") ids.push(recordNamed(by));
  return [...new Set(ids)];
}

/** The figures that a component draws from a list. */
function listedFigures(component: string): string[] {
  if (component === "HowFast") return list("how-fast").rows.flatMap((row) => row.of);
  return list("told-numbers").numbers.map((entry) => entry.of);
}

/** The ids that a page's tables list, and those that its words link to. */
function listedIn(raw: string, records: ReadonlyMap<string, EvidenceRecord>): string[] {
  const tables = [...raw.matchAll(/<(EvidenceTable|GuidelineTable) topic="([a-z-]+)"/g)];
  const ids = tables.flatMap(([, table = "", topic]) =>
    tableRecords(table, topic as Topic, records).map(({ id }) => id),
  );
  return [...new Set([...ids, ...sourceLinksIn(raw).filter((id) => records.has(id))])];
}

/** What the evidence table and the guideline table of a topic list. */
export function tableRecords(
  table: string,
  topic: Topic,
  records: ReadonlyMap<string, EvidenceRecord>,
): EvidenceRecord[] {
  const listed =
    table === "EvidenceTable"
      ? isKetamineTrial
      : ({ type }: EvidenceRecord) => ["guideline", "regulatory"].includes(type);
  return recordsOn(topic, records).filter(listed);
}
