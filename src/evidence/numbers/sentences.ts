const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
/** A full stop after these ends no sentence. */
const abbreviation = /(?:\b(?:v|vs|e\.g|i\.e|Dr|approx|al|St|cf)\.|\bet al\.)\s*$/;

/**
 * Splits text into sentences; a line break inside a paragraph ends none.
 *
 * @returns each sentence with the place where it starts in the text.
 */
export function sentencesOf(text: string): { text: string; index: number }[] {
  const sentences: { text: string; index: number }[] = [];
  for (const { segment, index } of segmenter.segment(text.replace(/[\r\n]/g, " "))) {
    const last = sentences.at(-1);
    if (last && abbreviation.test(last.text)) last.text += segment;
    else sentences.push({ text: segment, index });
  }
  return sentences.flatMap(splitAfterCitation).filter((sentence) => sentence.text.trim() !== "");
}

/** "… responded.[@a] Then": a citation behind the full stop ends the sentence too, and speaks for nothing after it. */
function splitAfterCitation({ text, index }: { text: string; index: number }): { text: string; index: number }[] {
  const starts = [0, ...[...text.matchAll(/[.!?](?:\[@[^\]]*\])+\s+/g)].map((match) => match.index + match[0].length)];
  return starts.map((start, at) => ({ text: text.slice(start, starts[at + 1]), index: index + start }));
}
