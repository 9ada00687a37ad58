import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import type { EvidenceRecord } from "../../schema/record";
import { cslOf } from "./csl";

/** The styles a source can be cited in. */
export const styles = ["vancouver", "apa"] as const;
export type Style = (typeof styles)[number];

const kept = new Map<string, string>();

/**
 * A source as a style prints it, in plain text. The processor is citeproc with the style's own CSL.
 */
export function formatted(record: EvidenceRecord, style: Style): string {
  const key = `${style} ${record.id}`;
  const before = kept.get(key);
  if (before !== undefined) return before;
  const text = String(
    new Cite(cslOf(record)).format("bibliography", { format: "text", template: style, lang: "en-GB" }),
  )
    .trim()
    .replace(/^1\.\s*/, "");
  kept.set(key, text);
  return text;
}

/** One or many sources as BibTeX. */
export function bibtex(records: readonly EvidenceRecord[]): string {
  return String(new Cite(records.map(cslOf)).format("bibtex"));
}

/** One or many sources as RIS. */
export function ris(records: readonly EvidenceRecord[]): string {
  return String(new Cite(records.map(cslOf)).format("ris"));
}
