const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
/** A full stop after these ends no sentence. */
const abbreviation = /(?:\b(?:v|vs|e\.g|i\.e|Dr|approx|[Ff]ig|al|St|cf)\.|\bet al\.)\s*$/;

type Sentence = { text: string; index: number };

/**
 * Splits text into sentences; a line break inside a paragraph ends none.
 *
 * @returns each sentence with the place where it starts in the text.
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { segment, index } of segmenter.segment(text.replace(/[\r\n]/g, " "))) {
    const last = sentences.at(-1);
    if (last && abbreviation.test(last.text)) last.text += segment;
    else sentences.push({ text: segment, index });
  }
  return sentences.flatMap(splitFurther).filter((sentence) => sentence.text.trim() !== "");
}

/**
 * Ends that the rules of Unicode pass over: before a numeral ("… responded. 28 of 100 did not"), and behind a citation
 * that stands after the full stop, which speaks for nothing after it.
 */
const furtherEnd = /[.!?][”")]*(?:\[@[^\]]*\]\s+|\s+(?=[“"(]?\d))/g;

function splitFurther({ text, index }: Sentence): Sentence[] {
  const starts = [...text.matchAll(furtherEnd)]
    .map((match) => match.index + match[0].length)
    .filter((start) => !abbreviation.test(text.slice(0, start)));
  return [0, ...starts].map((start, at) => ({ text: text.slice(start, starts[at]), index: index + start }));
}
