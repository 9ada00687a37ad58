import { stringify } from "csv-stringify/sync";
import type { EvidenceRecord } from "../../schema/record";
import { dictionary, dictionaryColumns } from "./dictionary";
import { columns, figureRows } from "./rows";

/** Comma-separated values as RFC 4180 has them; empty where nothing is known. */
export function csv(rows: readonly Record<string, unknown>[], names: readonly string[]): string {
  return stringify([...rows], {
    header: true,
    columns: [...names],
    record_delimiter: "windows",
    cast: { boolean: String },
  });
}

/** Every figure of the library, one row for each group of each outcome. */
export function figuresCsv(records: Iterable<EvidenceRecord>): string {
  return csv(
    figureRows(records),
    columns.map(({ name }) => name),
  );
}

/** What every column and field means. */
export function dictionaryCsv(): string {
  return csv(dictionary(), dictionaryColumns);
}
