import { numberWords } from "./number-words";

/** A number as an author wrote it. */
export type WrittenNumber = {
  /** As written, for messages. */
  text: string;
  /** Its size; the sign is dropped, because prose writes a fall as "7.95 points lower". */
  value: number;
  /** How many digits stand after the point: what it may be rounded to. */
  decimals: number;
  /** Where it starts in the text. */
  index: number;
};

const digits = /(?<![\p{L}\p{N}.,])(?<!\p{L}[-‑])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|(?<![\p{L}\p{N}])\.\d+/gu;
const months = "January|February|March|April|May|June|July|August|September|October|November|December";

/**
 * What needs no record, by rule and never by an author's switch. Each pattern is a place in a sentence where a number
 * is not a clinical figure.
 */
const freeOfRecord: readonly RegExp[] = [
  // a year on its own
  /(?<![\d.,£$€])(?:19[5-9]\d|20[0-4]\d)s?(?![\d,.]\d|\s(?:people|patients|adults|infusions|participants|veterans))/g,
  // a calendar date
  new RegExp(`\\b\\d{1,2} (?:${months})\\b`, "g"),
  new RegExp(`\\b(?:${months}) \\d{1,2}\\b`, "g"),
  // the denominator of people out of 100 or 1,000
  /\b(?:of|per|in|every|among) (?:100|1,?000)\b/g,
  /\bhundred\b/g,
  // an ordinal
  /\b\d{1,2}(?:st|nd|rd|th)\b/g,
  // the number of a thing in a list
  /\b(?:phase|level|part|step|stage|table|figure|grade|version|page|appendix) \d{1,2}\b/gi,
];

/**
 * Finds the clinical numbers of a sentence: every numeral, and every number word from eleven up, that no rule frees.
 * Digits joined to letters are names (CAPS-5, NCT02624596).
 *
 * @param sentence the sentence, citations and all.
 * @param names names with free-standing digits, and telephone numbers; they are passed over.
 */
export function writtenNumbers(sentence: string, names: readonly string[] = []): WrittenNumber[] {
  let text = blank(sentence, /\[@[^\]]*\]/g);
  text = blank(text, /https?:\/\/\S+/g);
  for (const name of names)
    text = blank(text, new RegExp(`(?<![\\p{L}\\d.,£$€])${escapeForPattern(name)}(?![\\d]|[.,]\\d)`, "gu"));
  for (const rule of freeOfRecord) text = blank(text, rule);
  const numerals = [...text.matchAll(digits)]
    .filter((match) => !/^[A-Z]/.test(text.slice(match.index + match[0].length)))
    .map((match) => ({
      text: match[0],
      value: Number(match[0].replaceAll(",", "")),
      decimals: (match[0].split(".")[1] ?? "").length,
      index: match.index,
    }));
  const inWords = numberWords(text)
    .filter(({ value }) => value > 10)
    .map(({ text: written, value, index }) => ({ text: written, value, decimals: 0, index }));
  return [...numerals, ...inWords].sort((a, b) => a.index - b.index);
}

function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Overwrites what a pattern finds with spaces, so that places in the text stay true. */
function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => " ".repeat(found.length));
}
