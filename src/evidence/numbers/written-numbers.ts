import { literalPattern } from "../literal-pattern";
import { blankCitations } from "./citations";
import { freeOfRecord } from "./free-of-record";
import { numberWords } from "./number-words";
import { blank, type Numeral, numerals, withoutNames } from "./numerals";
import { ratioWords } from "./ratio-words";

/** A number as an author wrote it. Prose may drop a sign ("7.95 points lower"), but may not turn one round. */
export type WrittenNumber = Omit<Numeral, "as"> & {
  /** What the sentence says it is; `ratio` is how many times as much. */
  as: Numeral["as"] | "ratio";
};

/**
 * Finds the clinical numbers of a sentence: every numeral, every number word from eleven up and every size of an effect
 * in words ("twice the share"), unless a rule frees it. Names with digits (CAPS-5, NCT02624596) are none.
 *
 * @param sentence the sentence, citations and all.
 * @param names names with free-standing digits, and telephone numbers; they are passed over.
 */
export function writtenNumbers(sentence: string, names: readonly string[] = []): WrittenNumber[] {
  const whole = blank(blankCitations(sentence), /https?:\/\/[^\s)\]”"]+/g);
  let text = whole;
  for (const name of names.filter((one) => text.includes(one)))
    text = blank(text, new RegExp(`(?<![\\p{L}\\p{N}.,·£$€])${literalPattern(name)}(?!\\p{N}|[.,·]\\d|\\s?%)`, "gu"));
  // most sentences hold no numeral, and what finds one need not look
  const anyNumeral = /\p{N}/u.test(whole);
  if (anyNumeral) text = withoutNames(text);
  for (const rule of freeOfRecord) text = blank(text, rule);
  const numeralsOf = (part: string): Numeral[] => (anyNumeral ? numerals(part) : []);
  const free = (index: number): boolean => text[index] !== whole[index];
  // what a number is a share of has been freed above, so it is read in the whole sentence
  const kinds = new Map(numeralsOf(whole).map(({ index, as }) => [index, as]));
  const inNumerals = numeralsOf(text)
    .filter(({ index }) => !free(index))
    .map((number) => ({ ...number, as: kinds.has(number.index) ? kinds.get(number.index) : number.as }));
  const ratios = ratioWords(text).map((found) => inWords(found, "ratio"));
  const words = numberWords(text)
    .filter(({ value }) => value > 10)
    .map((found) => inWords(found, undefined));
  return [...inNumerals, ...ratios, ...words].sort((a, b) => a.index - b.index);
}

function inWords(found: { text: string; value: number; index: number }, as: WrittenNumber["as"]): WrittenNumber {
  return { ...found, decimals: 0, negative: false, as };
}
