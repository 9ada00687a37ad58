import type { Outcome } from "../../schema/outcome";
import type { EvidenceRecord } from "../../schema/record";
import { numberWords } from "./number-words";

/** A number that a record holds or that follows from it. */
export type KnownFigure = {
  value: number;
  /** Where in the record, in words for a message. */
  where: string;
};

/**
 * Every number that a sentence citing the record may use: those in its fields and notes, and those that follow from
 * them (a percentage from counts, people out of 100 and per 1,000, the rest, the difference of two groups in points).
 * Identifiers, volume and pages are not figures and are left out.
 */
export function knownFigures(record: EvidenceRecord): KnownFigure[] {
  const figures: KnownFigure[] = [];
  const add = (value: number | undefined, where: string): void => {
    if (value !== undefined && Number.isFinite(value)) figures.push({ value: Math.abs(value), where });
  };
  const addText = (text: string | undefined, where: string): void => {
    for (const { value, percent } of numbersInText(text ?? "")) {
      add(value, where);
      if (percent) addShare(value, where, add);
    }
  };

  addText(record.title, "title");
  addText(record.participants?.summary, "participants");
  add(record.participants?.enrolled, "participants, enrolled");
  addText(record.finding, "finding");
  addText(record.control, "control");
  addText(record.funding, "funding");
  for (const limit of record.limits) addText(limit, "limits");
  for (const arm of record.arms ?? []) {
    addText(arm.label, `arm ${arm.id}`);
    add(arm.n, `arm ${arm.id}, n`);
  }
  for (const outcome of [...(record.outcomes ?? []), ...(record.harms ?? [])]) addOutcome(outcome, add, addText);
  return figures;
}

type Add = (value: number | undefined, where: string) => void;

function addOutcome(outcome: Outcome, add: Add, addText: (text: string | undefined, where: string) => void): void {
  addText(outcome.label, `${outcome.id}, label`);
  addText(outcome.timepoint, `${outcome.id}, timepoint`);
  addText(outcome.note, `${outcome.id}, note`);
  const shares: number[] = [];
  for (const result of outcome.results ?? []) {
    const where = `${outcome.id}, ${result.arm}`;
    add(result.events, `${where}, events`);
    add(result.total, `${where}, total`);
    for (const field of ["mean", "sd", "se"] as const) add(result[field], `${where}, ${field}`);
    if (result.percent !== undefined) {
      add(result.percent, `${where}, percent`);
      addShare(result.percent, where, add);
    }
    if (result.events !== undefined && result.total) {
      const share = (100 * result.events) / result.total;
      add(share, `${where}, percent from its counts`);
      addShare(share, where, add);
      add(result.total - result.events, `${where}, the rest`);
    }
    const share =
      result.percent ??
      (result.events !== undefined && result.total ? (100 * result.events) / result.total : undefined);
    if (share !== undefined) shares.push(share);
  }
  shares.forEach((one, index) => {
    for (const other of shares.slice(index + 1)) add(one - other, `${outcome.id}, difference of two groups in points`);
  });
  const means = (outcome.results ?? []).flatMap((result) => (result.mean === undefined ? [] : [result.mean]));
  means.forEach((one, index) => {
    for (const other of means.slice(index + 1)) add(one - other, `${outcome.id}, difference of two averages`);
  });
  const { effect } = outcome;
  if (effect) {
    add(effect.value, `${outcome.id}, effect`);
    add(effect.ci_low, `${outcome.id}, interval`);
    add(effect.ci_high, `${outcome.id}, interval`);
    add(effect.ci_level, `${outcome.id}, level of the interval`);
    addText(effect.p === undefined ? undefined : String(effect.p), `${outcome.id}, p`);
  }
}

/** A share of 100 as the rest of 100, and per 1,000. */
function addShare(share: number, where: string, add: Add): void {
  if (share > 100) return;
  add(100 - share, `${where}, the rest of 100`);
  add(share * 10, `${where}, per 1,000`);
}

/** The numbers in a record's words: numerals of every form, and number words. */
export function numbersInText(text: string): { value: number; percent: boolean }[] {
  const numerals = [...text.matchAll(/(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|(?<!\d)\.\d+/g)].map((match) => ({
    value: Number(match[0].replaceAll(",", "")),
    percent: /^\s?(?:%|percent|per cent|in (?:a|100)|of 100)/.test(text.slice(match.index + match[0].length)),
  }));
  return [...numerals, ...numberWords(text).map(({ value }) => ({ value, percent: false }))];
}
