import { sentencesOf } from "../evidence/numbers/sentences";

/** As much of a note of change as a page shows, in characters; `/changes/` has it whole. */
const enough = 120;

/**
 * A note of what changed, cut at the end of a sentence where it is long: what was corrected comes first, since a reader may
 * have taken the wrong words along.
 *
 * @returns the words, and whether anything was left out.
 */
export function changeInShort(what: string): { words: string; cut: boolean } {
  if (what.length <= enough) return { words: what, cut: false };
  const sentences = sentencesOf(what).map(({ text }) => text.trim());
  const corrected = sentences.filter((sentence) => sentence.startsWith("Corrected"));
  const inOrder = [...corrected, ...sentences.filter((sentence) => !corrected.includes(sentence))];
  const shown: string[] = [];
  for (const sentence of inOrder) {
    if (shown.length > 0 && [...shown, sentence].join(" ").length > enough) break;
    shown.push(sentence);
  }
  return { words: shown.join(" "), cut: shown.length < sentences.length };
}
