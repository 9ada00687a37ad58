import { shownOpenly } from "../evidence/caution";
import { blankCitations, citationsIn } from "../evidence/numbers/citations";
import { type KnownFigure, knownFigures } from "../evidence/numbers/known-figures";
import { agrees, nearest } from "../evidence/numbers/match";
import { sentencesOf } from "../evidence/numbers/sentences";
import { misplaced } from "../evidence/numbers/whose";
import { type WrittenNumber, writtenNumbers } from "../evidence/numbers/written-numbers";
import type { EvidenceRecord } from "../schema/record";
import { toldOfOthers } from "./misplaced-numbers";
import type { Problem } from "./problem";

/** What the number check needs to know. */
export type NumberCheck = {
  records: ReadonlyMap<string, EvidenceRecord>;
  /** Ids of records that have problems of their own and could not be read: what cites them is not blamed. */
  unread: ReadonlySet<string>;
  /** Names with free-standing digits. */
  names: readonly string[];
  /** Telephone numbers of the crisis lines; free in a sentence that speaks of calling or texting. */
  phones: readonly string[];
};

/** A piece of text to check, with the file and the lines of its places. */
export type Passage = {
  file: string;
  text: string;
  lineAt: (index: number) => number;
  /** In key points, pictures and on the home page a record with a caution gives no number. */
  keyPoint: boolean;
  /** A row of a table is one sentence, and so is a heading. */
  whole?: boolean;
  /** A heading, a title and what stands above a page's words cite nothing. */
  citesNothing?: boolean;
  /** Records cited by the place itself, such as a figure's own. */
  citedAlready?: readonly string[];
};

const figures = new WeakMap<EvidenceRecord, KnownFigure[]>();

function figuresOf(record: EvidenceRecord): KnownFigure[] {
  const known = figures.get(record) ?? knownFigures(record);
  figures.set(record, known);
  return known;
}

/** Whether a record holds a number in the part that may stand in key points and pictures. */
function openly(record: EvidenceRecord, number: WrittenNumber): boolean {
  const shown = shownOpenly(record);
  return shown !== undefined && knownFigures(shown).some((figure) => agrees(number, figure));
}

/** Checks every number of a passage against the records cited in its sentence. */
export function numberProblems(passage: Passage, check: NumberCheck): Problem[] {
  const sentences = passage.whole ? [{ text: passage.text, index: 0 }] : sentencesOf(passage.text);
  return sentences.flatMap((sentence) => sentenceProblems(sentence, passage, check));
}

function sentenceProblems(sentence: { text: string; index: number }, passage: Passage, check: NumberCheck): Problem[] {
  const numbers = writtenNumbers(sentence.text, [...check.names, ...phonesToCall(sentence.text, check.phones)]);
  if (numbers.length === 0) return [];
  const said = sentence.text.replace(/\s+/g, " ").trim();
  const ids = [...(passage.citedAlready ?? []), ...citationsIn(sentence.text).flatMap((citation) => citation.ids)];
  const records = ids.flatMap((id) => check.records.get(id) ?? []);
  const problem = (index: number, message: string, mend: string): Problem => ({
    file: passage.file,
    line: passage.lineAt(sentence.index + index),
    message,
    mend,
  });
  if (ids.length === 0) {
    const list = numbers.map((number) => number.text).join(", ");
    return [
      problem(
        numbers[0]?.index ?? 0,
        `${numbers.length === 1 ? "A number" : "Numbers"} with no source: ${list}, in “${said}”`,
        passage.citesNothing
          ? "say it here without the number; it may stand in the text, with its source."
          : "cite the record inside this sentence, before its full stop, like [@murrough-2013]; or say it without the number.",
      ),
    ];
  }
  const traced = (number: WrittenNumber) => ({
    number,
    figures: records.flatMap((record) => figuresOf(record).filter((figure) => agrees(number, figure))),
  });
  return numbers.flatMap((number, at) => {
    const holding = records.filter((record) => figuresOf(record).some((figure) => agrees(number, figure)));
    if (holding.length === 0) {
      // a missing record is reported by the citation check, and one that could not be read by its own
      if (records.length === 0 || ids.some((id) => check.unread.has(id))) return [];
      const closest = records
        .flatMap((record) => {
          const figure = nearest(number, figuresOf(record));
          return figure ? [{ record, figure, distance: Math.abs(figure.value - number.value) }] : [];
        })
        .sort((a, b) => a.distance - b.distance)[0];
      const hint = closest
        ? ` The nearest figure is ${shown(closest.figure.value)} in ${closest.record.id} (${closest.figure.where}).`
        : "";
      return [
        problem(
          number.index,
          `${number.text} is not in ${ids.join(" or ")}, in “${said}”${hint}`,
          "correct the number, or cite the record that holds it.",
        ),
      ];
    }
    const [first] = holding;
    if (passage.keyPoint && first && !holding.some((record) => openly(record, number))) {
      return [
        problem(
          number.index,
          `${number.text} comes from ${first.id}, which has a caution (${first.caution ?? ""}), and stands where such figures may not, in “${said}”`,
          "say it in words, or move it to In full with the reason.",
        ),
      ];
    }
    const next = numbers[at + 1];
    const wrong = misplaced(blankCitations(sentence.text), traced(number), next && traced(next));
    return wrong ? [problem(number.index, ...toldOfOthers(number, wrong, ids, said))] : [];
  });
}

/** The telephone numbers that a sentence tells a reader to call or text: those that follow such a word, not a count. */
function phonesToCall(sentence: string, phones: readonly string[]): string[] {
  return phones.filter((phone) => {
    if (!sentence.includes(phone)) return false;
    const [before = "", after = ""] = sentence.split(phone);
    return (
      /\b(?:call|calls|calling|text|texting|dial|ring|phone|line|lines)\b/i.test(before) &&
      !/^ (?:people|patients|adults|of|who)\b/.test(after)
    );
  });
}

function shown(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
