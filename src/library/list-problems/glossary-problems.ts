import type { PageCheck } from "../page-problems/page-check";
import type { Problem } from "../problem";
import type { ReadLists } from "../read-lists";
import { twice, wordProblems } from "./word-problems";

/** Finds what is wrong in the glossary: ids used twice, the words of its definitions. */
export function glossaryProblems({ glossary }: ReadLists, check: PageCheck): Problem[] {
  if (!glossary) return [];
  const { terms } = glossary.value;
  const words = terms.flatMap((entry, index) => [
    { text: entry.term, path: ["terms", index, "term"], asPeopleSayIt: true },
    { text: entry.definition, path: ["terms", index, "definition"] },
  ]);
  return [...twice(terms, "terms", glossary), ...wordProblems(words, glossary, check)];
}
