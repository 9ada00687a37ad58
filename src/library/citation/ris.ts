import { Cite } from "@citation-js/core";
import "@citation-js/plugin-ris";
import type { EvidenceRecord } from "../../schema/record";
import { type CslItem, cslOf } from "./csl";

/**
 * One or many sources as RIS, a line a field. Citation.js writes the fields; its own lines are broken after every 70th
 * letter, in the middle of words, and its ids cut after the 20th, so the lines are put together here.
 */
export function ris(records: readonly EvidenceRecord[]): string {
  return risOf(records.map(cslOf));
}

/** The same for anything in CSL-JSON: a page of our own too. */
export function risOf(items: readonly CslItem[]): string {
  const entries = new Cite([...items]).format("ris", { format: "object" }) as RisEntry[];
  return entries.map((entry, index) => lines(entry, items[index]?.id ?? "")).join("\r\n");
}

type RisEntry = Record<string, string | number | readonly string[]>;

function lines({ TY, SP, ...fields }: RisEntry, id: string): string {
  const [start, end] = String(SP ?? "").split("-");
  const all: RisEntry = { ...fields, ID: id, ...(start ? { SP: start } : {}), ...(end ? { EP: end } : {}) };
  return [
    line("TY", TY ?? "GEN"),
    ...Object.entries(all).flatMap(([tag, value]) => [value].flat().map((one) => line(tag, one))),
    "ER  - \r\n",
  ].join("\r\n");
}

function line(tag: string, value: unknown): string {
  return `${tag}  - ${String(value).replace(/\s+/g, " ")}`;
}
