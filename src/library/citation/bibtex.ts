import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import type { EvidenceRecord } from "../../schema/record";
import { cslOf } from "./csl";

Object.assign(plugins.config.get("@bibtex").format, { useIdAsLabel: true, checkLabel: false });

/** One or many sources as BibTeX. The keys are the ids of the records; "et al." is `others`, as BibTeX has it. */
export function bibtex(records: readonly EvidenceRecord[]): string {
  const text = String(new Cite(records.map(cslOf)).format("bibtex"));
  return `${text.replaceAll(" and {et al.}", " and others").trim()}\n`;
}
