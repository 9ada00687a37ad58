import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import type { EvidenceRecord } from "../../schema/record";
import { cslOf } from "./csl";

const { format } = plugins.config.get("@bibtex");
Object.assign(format, { useIdAsLabel: true, checkLabel: false });

/** Letters for which LaTeX has no command: written in ASCII alone, a Chinese title would be left empty. */
const withoutCommand = /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]/u;

/** One or many sources as BibTeX. The keys are the ids of the records; "et al." is `others`, as BibTeX has it. */
export function bibtex(records: readonly EvidenceRecord[]): string {
  const text = records.map(entryOf).join("\n");
  return `${text.replaceAll(" and {et al.}", " and others").trim()}\n`;
}

/** An entry in ASCII; where that would lose letters, with letters as they are, and marks of LaTeX's own made harmless. */
function entryOf(record: EvidenceRecord): string {
  const csl = cslOf(record);
  format.asciiOnly = !withoutCommand.test([record.title, record.journal, ...(record.authors ?? [])].join(" "));
  const item = format.asciiOnly
    ? csl
    : Object.fromEntries(
        Object.entries(csl).map(([name, value]) => [
          name,
          typeof value === "string" && !verbatim.has(name) ? value.replace(/[&%$#_{}]/g, "\\$&") : value,
        ]),
      );
  const entry = String(new Cite([item]).format("bibtex")).trim();
  // pages' own citations are written elsewhere, by the same setting
  format.asciiOnly = true;
  return entry;
}

const verbatim: ReadonlySet<string> = new Set(["id", "type", "URL", "DOI"]);
