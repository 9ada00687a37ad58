import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-csl";
import type { EvidenceRecord } from "../../schema/record";
import { ama } from "./ama";
import { cslOf } from "./csl";

plugins.config.get("@csl").styles.add("ama", ama);

/** The styles a source can be cited in, and their names. */
export const styleNames = { vancouver: "Vancouver", apa: "APA", ama: "AMA" } as const;
export type Style = keyof typeof styleNames;
export const styles = Object.keys(styleNames) as Style[];

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
    .replace(/^1\.\s*/, "")
    // "et al." is no author of its own: APA joins the last author by "&"
    .replace(/,? & et al\./, ", et al.");
  kept.set(key, text);
  return text;
}
