import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { literalPattern } from "../evidence/literal-pattern";
import { withoutCitations } from "../evidence/numbers/citations";
import { sentencesOf } from "../evidence/numbers/sentences";
import type { LayerName } from "../schema/components";

/** The layers whose reading level is measured, and the highest Flesch-Kincaid grade each may have. */
export const highestGrade: Partial<Record<LayerName, number>> = { InAMinute: 6, InFull: 8 };

/** Fewer words than this say nothing about a reading level. */
const fewestWords = 40;

/**
 * The Flesch-Kincaid grade of a text (Kincaid JP and others, 1975): years of US schooling needed to follow it.
 *
 * Left out of the count, by rule: glossary terms, which open their meaning in place; names (a capitalised word that
 * begins no sentence); citations; headings; tables.
 *
 * @param markdown words as an author writes them.
 * @param terms spellings of glossary terms.
 * @returns undefined where there are too few words to tell.
 */
export function readingGrade(markdown: string, terms: readonly string[]): number | undefined {
  const sentences = plainSentences(markdown)
    .map((sentence) => countedWords(sentence, terms))
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  if (words.length < fewestWords) return undefined;
  const count = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return Math.round(10 * fleschKincaid({ sentence: sentences.length, word: words.length, syllable: count })) / 10;
}

const syllables = new Map<string, number>();

/** The syllables of a word, counted once: most words of a page are on every other page too. */
function syllablesOf(word: string): number {
  const before = syllables.get(word);
  if (before !== undefined) return before;
  const count = Math.max(1, syllable(word));
  syllables.set(word, count);
  return count;
}

type Term = { match?: readonly string[] | undefined };

const spellings = new WeakMap<readonly Term[], readonly string[]>();

/** The spellings of glossary terms that are left out of the count, longest first; one list for each glossary. */
export function termSpellings(terms: readonly Term[]): readonly string[] {
  const known = spellings.get(terms) ?? terms.flatMap(({ match }) => match ?? []).sort((a, b) => b.length - a.length);
  spellings.set(terms, known);
  return known;
}

/** The words inside a layer of a page as written; undefined where the page has no such layer. */
export function layerText(raw: string, layer: LayerName): string | undefined {
  return new RegExp(`<${layer}>([\\s\\S]*?)</${layer}>`).exec(raw)?.[1];
}

/** Paragraphs and list items as sentences of plain text. */
function plainSentences(markdown: string): string[] {
  return withoutCitations(markdown)
    .replace(/<[^>]+>/g, "")
    .replace(/^\s*(?:#{1,6} .*|\|.*)$/gm, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[*_`>]/g, "")
    .split(/\n\s*\n|\n\s*(?:[-*]|\d+\.) /)
    .flatMap((block) =>
      sentencesOf(
        block
          .replace(/^\s*[-*] /, "")
          .replace(/\s+/g, " ")
          .trim(),
      ),
    )
    .map(({ text }) => text.trim())
    .filter((text) => text !== "");
}

function countedWords(sentence: string, terms: readonly string[]): string[] {
  return sentence
    .replace(patternOf(terms), " ")
    .split(/[^\p{L}\p{N}'’.,]+/u)
    .map((word) => word.replace(/^[.,'’]+|[.,'’]+$/g, ""))
    .filter((word, index) => word !== "" && (index === 0 || !/^\p{Lu}/u.test(word)));
}

const patterns = new WeakMap<readonly string[], RegExp>();

/** One pattern for all terms; compiled once for each list. */
function patternOf(terms: readonly string[]): RegExp {
  const kept = patterns.get(terms);
  if (kept) return kept;
  const alternatives = terms.map(literalPattern).join("|") || "(?!)";
  const pattern = new RegExp(`(?<![\\p{L}-])(?:${alternatives})(?![\\p{L}-])`, "giu");
  patterns.set(terms, pattern);
  return pattern;
}
