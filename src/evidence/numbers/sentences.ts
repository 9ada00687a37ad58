const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
/** A full stop after these ends no sentence. */
const abbreviation = /(?:\b(?:v|vs|e\.g|i\.e|Dr|no|approx|al|St|cf)\.|\bet al\.)\s*$/;

/**
 * Splits text into sentences.
 *
 * @returns each sentence with the place where it starts in the text.
 */
export function sentencesOf(text: string): { text: string; index: number }[] {
  const sentences: { text: string; index: number }[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const last = sentences.at(-1);
    if (last && abbreviation.test(last.text)) last.text += segment;
    else sentences.push({ text: segment, index });
  }
  return sentences.filter((sentence) => sentence.text.trim() !== "");
}
