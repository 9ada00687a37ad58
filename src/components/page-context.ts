import { namedOutcome } from "../evidence/named-outcome";
import type { PageEntry } from "../library/library";
import type { Outcome } from "../schema/outcome";
import type { CertaintyStatement } from "../schema/page";
import type { EvidenceRecord } from "../schema/record";
import type { TakenFigure } from "./figures/taken";

/** Everything the parts of one page need to know; they take this and nothing else, or `ArticleContext`. */
export type PageContext = {
  /** A page of words has all its fields; a tool or a list has its address and the sources it cites. */
  page: Pick<PageEntry, "address" | "cites"> & Partial<PageEntry>;
  records: ReadonlyMap<string, EvidenceRecord>;
  glossary: ReadonlyMap<string, { term: string; definition: string }>;
  /** All pages of words, where a figure may point to a claim of another. */
  pages?: ReadonlyMap<string, PageEntry>;
  /** Sources that already stand in the margin; each stands there once. */
  noted: Set<string>;
  /** The folder of the pages of its figures, where they have any: `/figures/uses/ptsd/`. */
  figures?: string;
  /** The fact boxes that stand on it so far, so that each has a name of its own. */
  boxes?: string[];
  /** Its figures in their order, where someone asked for them. */
  taken?: TakenFigure[];
};

/** The same for a page of words, whose own parts read all its fields. */
export type ArticleContext = PageContext & { page: PageEntry };

/** The number under which the page cites a record, counted from 1. */
export function citeNumber(context: PageContext, id: string): number {
  return context.page.cites.indexOf(id) + 1;
}

/**
 * The certainty statement a figure points to; one of another page keeps that page's address in its id.
 *
 * @throws Error where there is no such statement: a figure would stand without how sure it is. The content check says so
 *   first, in the author's words, but of a page whose words did not change it reads the form alone.
 */
export function statementOf(context: PageContext, id: string | undefined): CertaintyStatement | undefined {
  if (id === undefined) return undefined;
  const [address = "", other] = id.split("#");
  const found = other
    ? context.pages?.get(address)?.certainty?.find((statement) => statement.id === other)
    : context.page.certainty?.find((statement) => statement.id === id);
  if (!found) throw new Error(`No certainty statement ${id}`);
  return { ...found, id };
}

/**
 * A record and one of its outcomes, from `record#outcome`.
 *
 * @throws Error where either is missing; the content check reports that first, in the author's words.
 */
export function figureOf(
  records: ReadonlyMap<string, EvidenceRecord>,
  reference: string,
): { record: EvidenceRecord; outcome: Outcome } {
  const { record, outcome } = namedOutcome(reference, records);
  if (!record || !outcome) throw new Error(`No figure ${reference}`);
  return { record, outcome };
}
