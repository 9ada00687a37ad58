/**
 * A word of Pagefind's index: the parts of the site that hold it, each as the distance from the one before, the word's
 * places (a negative number gives the weight of those that follow it, the others the distance from the place before)
 * and its places in headings.
 */
export type IndexedWord = [
  word: string,
  parts: [distance: number, places: number[], inHeadings: number[]][],
  ...unknown[],
];

/** The share of all parts from which a word is common. */
export const common = 0.5;

/**
 * Keeps of a common word only its first place in each part. That a part holds "the" or "ketamine" often tells it apart
 * from no other, and their places were the largest files of the index, up to 7 KB where other words take 2.
 *
 * @param count how many parts the site has.
 */
export function thinned<Word extends IndexedWord>(words: readonly Word[], count: number): Word[] {
  return words.map((word) => {
    const [name, parts, ...rest] = word;
    if (parts.length <= count * common) return word;
    const few = parts.map(([distance, places, inHeadings]) => [distance, firstOf(places), inHeadings]);
    return [name, few, ...rest] as unknown as Word;
  });
}

function firstOf(places: readonly number[]): number[] {
  return places.slice(0, (places[0] ?? 0) < 0 ? 2 : 1);
}
