import { closest, distance } from "fastest-levenshtein";

/** The word of a list that an author may have meant; undefined where none is close enough to be a slip. */
export function likely(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const guess = closest(word, [...known]);
  return distance(word, guess) <= Math.max(2, word.length / 3) ? guess : undefined;
}
