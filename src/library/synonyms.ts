import type { Lists } from "../schema/lists";

/**
 * The site's own term by every other word that readers type for it, in small letters. Where a word stands for several
 * terms, the first of the list has it; a word that is itself a term stands for nothing else.
 */
export function synonyms(terms: Lists["glossary"]["terms"]): Record<string, string> {
  const own = new Set(terms.map(({ term }) => term.toLowerCase()));
  const also: Record<string, string> = {};
  for (const { term, also: others = [] } of terms)
    for (const other of others.map((word) => word.toLowerCase()))
      if (!own.has(other)) also[other] ??= term.toLowerCase();
  return also;
}
