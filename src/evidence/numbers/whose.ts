import { type Group, groupTold, toldAsTheRest } from "./groups";
import type { GroupResult, KnownFigure } from "./known-figures";
import type { WrittenNumber } from "./written-numbers";

/** A number that the record holds, told of a group or of people that are not its own. */
export type Misplaced = { figure: KnownFigure } & (
  | { toldOf: Group }
  | { toldAs: "the rest" | "those it happened to" }
  | { toldBefore: string }
);

/** A number of a sentence, with the figures of the cited records that it agrees with. */
export type Traced = { number: WrittenNumber; figures: readonly KnownFigure[] };

/** Words that tell of those to whom something did not happen. */
const negation = /\b(?:not|no|never|none|nobody|neither|without|other|others|rest|still|left|remaining)\b|n't\b/i;

/**
 * Whether a sentence tells a number of another group than the record does, turns those to whom it happened into those to
 * whom it did not, or puts the comparator's number first in a pair ("28 against 64"). Of two treatments either may come first.
 *
 * Silent wherever sentence or record leave room: no group named beside the number, a group whose name tells nothing, a
 * number that several groups share.
 *
 * @param sentence with its citations blanked.
 * @param next the number that follows it, where there is one.
 */
export function misplaced(sentence: string, { number, figures }: Traced, next?: Traced): Misplaced | undefined {
  const isShare = number.as === "share";
  const told = groupTold(sentence, number, isShare);
  const tellsOfTheRest = negation.test(clauseOf(sentence, number.index));
  const results = resultsOf(figures, isShare && !tellsOfTheRest);
  const [first] = results;
  const [only] = figures;
  // what lies between two groups is nobody's own
  if (told && only && figures.every(({ where }) => where.includes(", difference of two")))
    return { figure: only, toldOf: told };
  if (!first) return undefined;
  if (
    told &&
    results.every(({ of }) => !of.groups.includes(told) && (of.groups.length > 0 || of.others.includes(told)))
  )
    return { figure: first.figure, toldOf: told };
  const elsewhere = figures.filter((figure) => !figure.of && !restates(figure, results));
  if (
    elsewhere.length === 0 &&
    toldAsTheRest(sentence, number) &&
    results.every(({ of }) => !of.theRest && !of.absence)
  )
    return { figure: first.figure, toldAs: "the rest" };
  if (
    isShare &&
    !tellsOfTheRest &&
    elsewhere.every(({ where }) => where.includes(", the rest of ")) &&
    results.every(({ of }) => of.theRest && !of.absence)
  )
    return { figure: first.figure, toldAs: "those it happened to" };
  return next && asPair(sentence, number, next.number) && turnedRound(results, resultsOf(next.figures, false))
    ? { figure: first.figure, toldBefore: next.number.text }
    : undefined;
}

/** Whether words of a record only say again what its results hold: its finding, or the note of the same outcome. */
function restates({ where }: KnownFigure, results: readonly Result[]): boolean {
  return where.startsWith("finding") || results.some(({ of }) => where.startsWith(`${of.outcome.split("#")[1]}, `));
}

/** The part of a sentence around a place in it, between semicolons, colons and the walls of a row's cells. */
function clauseOf(sentence: string, at: number): string {
  const start = Math.max(...[";", ":", "|", ", ", " and "].map((sign) => sentence.lastIndexOf(sign, at))) + 1;
  const end = sentence.slice(at).search(/[;:|]|, | and /);
  return sentence.slice(start, end < 0 ? undefined : at + end);
}

type Result = { figure: KnownFigure; of: GroupResult };

/** @param happened whether the sentence tells of nobody to whom it did not happen: then a rest is meant only if it must be. */
function resultsOf(figures: readonly KnownFigure[], happened: boolean): Result[] {
  const results = figures.flatMap((figure) => (figure.of ? [{ figure, of: figure.of }] : []));
  const direct = results.filter(({ of }) => !of.theRest);
  return happened && direct.length > 0 ? direct : results;
}

/** "64% against 28%", "21 (0.8%) against 26 (1.2%)", "45 and 50 of 100", or two cells of a row beside each other. */
const pair =
  /^(?: ?%| of 100)?(?: \([^()]*\))? (?:v|against|and|compared with) $|^ ?%\) (?:v|against|and) [\d.]+ \($|^(?: ?%| of 100) +\| $/;

function asPair(sentence: string, one: WrittenNumber, other: WrittenNumber): boolean {
  return pair.test(sentence.slice(one.index + one.text.length, other.index).replace(/ {2,}/g, " "));
}

/** Whether two numbers can only be results of a comparator and, behind it, of what was tested. */
function turnedRound(ones: readonly Result[], others: readonly Result[]): boolean {
  const pairs = ones.flatMap(({ of: one }) =>
    others.flatMap(({ of: other }) =>
      one.outcome === other.outcome && one.theRest === other.theRest && one.compared !== other.compared
        ? [one.compared]
        : [],
    ),
  );
  return pairs.length > 0 && pairs.every(Boolean);
}
