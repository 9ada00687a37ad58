import type { EvidenceRecord } from "../../schema/record";
import { bibtex } from "../citation/bibtex";
import { cslOf } from "../citation/csl";
import { ris } from "../citation/ris";
import { library } from "../library";
import { dictionaryCsv, figuresCsv } from "./csv";
import { recordSchema } from "./record-schema";
import { published, publishedRecords } from "./records-json";

/** A file for other programs: its words and what kind it is. */
export type DataFile = { body: string; type: string };

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
const all = (): EvidenceRecord[] => [...library().records.values()];

/** The kinds of file that one source, or the whole library, can be had in for a reference manager. */
export const citationFiles: Record<"bib" | "ris" | "csl.json", (records: readonly EvidenceRecord[]) => DataFile> = {
  bib: (records) => ({ body: bibtex(records), type: "application/x-bibtex; charset=utf-8" }),
  ris: (records) => ({ body: ris(records), type: "application/x-research-info-systems; charset=utf-8" }),
  "csl.json": (records) => ({
    body: json(records.map(cslOf)),
    type: "application/vnd.citationstyles.csl+json; charset=utf-8",
  }),
};

/** The files below `/data/`. */
export const dataFiles = {
  "sources.json": () => ({ body: json(publishedRecords()), type: "application/json; charset=utf-8" }),
  "sources.csv": () => ({ body: figuresCsv(all()), type: "text/csv; charset=utf-8" }),
  "dictionary.csv": () => ({ body: dictionaryCsv(), type: "text/csv; charset=utf-8" }),
  "record.schema.json": () => ({ body: json(recordSchema()), type: "application/schema+json; charset=utf-8" }),
  "library.bib": () => citationFiles.bib(all()),
  "library.ris": () => citationFiles.ris(all()),
  "library.csl.json": () => citationFiles["csl.json"](all()),
} satisfies Record<string, () => DataFile>;

/**
 * The files of one record, and where each stands below `/sources/`.
 *
 * @throws Error where there is no such record.
 */
export function sourceFiles(id: string): { address: string; text: string }[] {
  const { records, citedBy } = library();
  const record = records.get(id);
  if (!record) throw new Error(`No record ${id}`);
  const bodies = {
    ...Object.fromEntries(Object.entries(citationFiles).map(([ending, write]) => [ending, write([record]).body])),
    json: json(published(record, citedBy.get(id) ?? [])),
  };
  return Object.entries(bodies).map(([ending, text]) => ({ address: `/sources/${id}.${ending}`, text }));
}

/** A file as the answer of a route. */
export function answer({ body, type }: DataFile): Response {
  return new Response(body, { headers: { "Content-Type": type } });
}
