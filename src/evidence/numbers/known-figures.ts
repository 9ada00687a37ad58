import type { Outcome, PublishedEffect } from "../../schema/outcome";
import type { EvidenceRecord } from "../../schema/record";
import { isRatio } from "../measure";
import { outcomesOf } from "../outcomes-of";
import { type Group, groupsOfArm } from "./groups";
import { numberWords } from "./number-words";
import { type Numeral, numerals, withoutNames } from "./numerals";
import { ratiosInRecord } from "./ratio-words";

/** A number that a record holds or that follows from it. */
export type KnownFigure = {
  /** Its size, without its sign. */
  value: number;
  /** Where in the record, in words for a message. */
  where: string;
  /** What it is, where the record says so; `ratio` is how many times as much. */
  as?: Numeral["as"] | "ratio";
  /** Its sign, where a field of the record gives one. */
  sign?: 1 | -1 | undefined;
  /** Whose it is, where it is a group's result. */
  of?: GroupResult | undefined;
};

/** Which of an outcome's groups a figure is a result of. */
export type GroupResult = {
  /** The record and the outcome, so that two figures can be told to be of one. */
  outcome: string;
  /** Whether the group was there only to be compared with: a dummy, a sedative, a control group. */
  compared: boolean;
  /** What the group may be called; none where its name tells nothing. */
  groups: readonly Group[];
  /** What the outcome's other groups may be called. */
  others: readonly Group[];
  /** Whether it counts those of the group to whom it did not happen. */
  theRest: boolean;
  /** Whether the outcome is itself that something is not there: "no risks named". */
  absence: boolean;
};

type Add = (value: number | undefined, where: string, more?: Pick<KnownFigure, "as" | "sign" | "of">) => void;
type AddText = (text: string | undefined, where: string) => void;

/**
 * Every number that a sentence citing the record may use: those in its fields and notes, and those that follow from
 * them (a percentage from counts, people out of 100 and per 1,000, the rest, the difference of two groups in points,
 * how many times one group's share is another's). Identifiers, volume and pages are not figures and are left out, and
 * so are names with a digit in them.
 */
export function knownFigures(record: EvidenceRecord): KnownFigure[] {
  const figures: KnownFigure[] = [];
  const add: Add = (value, where, more = {}) => {
    if (value !== undefined && Number.isFinite(value)) figures.push({ value: Math.abs(value), where, ...more });
  };
  const addText: AddText = (text, where) => {
    for (const { value, as } of numbersInText(text ?? "")) {
      if (as === "share") addShare(value, where, add, where);
      else add(value, where, { as });
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
  for (const outcome of outcomesOf(record)) addOutcome(outcome, record, add, addText);
  return figures;
}

function addOutcome(outcome: Outcome, record: EvidenceRecord, add: Add, addText: AddText): void {
  addText(outcome.label, `${outcome.id}, label`);
  addText(outcome.timepoint, `${outcome.id}, timepoint`);
  addText(outcome.note, `${outcome.id}, note`);
  const shares: number[] = [];
  const means: number[] = [];
  const whose = groupResults(outcome, record);
  for (const [place, { arm, events, total, percent, mean, sd, se }] of (outcome.results ?? []).entries()) {
    const where = `${outcome.id}, ${arm}`;
    const of = whose[place];
    add(events, `${where}, events`, { of });
    add(total, `${where}, total`);
    add(mean, `${where}, mean`, { ...signOf(mean), of });
    add(sd, `${where}, sd`);
    add(se, `${where}, se`);
    if (mean !== undefined) means.push(mean);
    if (percent !== undefined) addShare(percent, `${where}, percent`, add, where, of);
    const counted = events !== undefined && total ? (100 * events) / total : undefined;
    if (counted !== undefined && events !== undefined && total) {
      addShare(counted, `${where}, percent from its counts`, add, where, of);
      add(total - events, `${where}, the rest`, { of: of && { ...of, theRest: true } });
    }
    const share = percent ?? counted;
    if (share !== undefined) shares.push(share);
  }
  for (const [one, other] of pairs(shares)) {
    add(one - other, `${outcome.id}, difference of two groups in points`, { as: "share" });
    const [less, more] = one < other ? [one, other] : [other, one];
    if (less > 0) add(more / less, `${outcome.id}, how many times one group's share is the other's`, { as: "ratio" });
  }
  for (const [one, other] of pairs(means)) add(one - other, `${outcome.id}, difference of two averages`);
  if (outcome.effect) addEffect(outcome.effect, outcome.id, add, addText);
}

function groupResults({ id, label, results = [] }: Outcome, { id: record, arms }: EvidenceRecord): GroupResult[] {
  const called = results.map(({ arm }) => groupsOfArm(arms?.find((one) => one.id === arm) ?? { id: arm }));
  return called.map((groups, place) => ({
    outcome: `${record}#${id}`,
    compared:
      groups.some((group) => group === "inactive" || group === "midazolam") ||
      /^(?:control|comparator|usual)/.test(results[place]?.arm ?? ""),
    groups,
    others: called.flatMap((other, at) => (at === place ? [] : other)),
    theRest: false,
    absence: /\b(?:no|not|non|without|never)\b/i.test(`${id} ${label}`),
  }));
}
const points = ["risk-difference", "percent-difference"];

function addEffect(effect: PublishedEffect, id: string, add: Add, addText: AddText): void {
  const measure = effect.measure ?? "other";
  const ratio = isRatio(measure);
  const as = points.includes(measure) ? ("share" as const) : undefined;
  for (const [value, where] of [
    [effect.value, "effect"],
    [effect.ci_low, "interval"],
    [effect.ci_high, "interval"],
  ] as const) {
    add(value, `${id}, ${where}`, { ...signOf(value), as });
    if (ratio && value) add(Math.max(value, 1 / value), `${id}, ${where}`, { as: "ratio" });
  }
  add(effect.ci_level, `${id}, level of the interval`, { as: "level" });
  addText(effect.p === undefined ? undefined : String(effect.p), `${id}, p`);
}

function signOf(value: number | undefined): Pick<KnownFigure, "sign"> {
  return value === undefined || value === 0 ? {} : { sign: value < 0 ? -1 : 1 };
}

function pairs(values: readonly number[]): [number, number][] {
  return values.flatMap((one, index) => values.slice(index + 1).map((other): [number, number] => [one, other]));
}

/** A share of 100 as printed, as the rest of 100, and both per 1,000. */
function addShare(share: number, where: string, add: Add, group: string, of?: GroupResult): void {
  const others = of && { ...of, theRest: true };
  add(share, where, { as: "share", of });
  if (share > 100) return;
  add(100 - share, `${group}, the rest of 100`, { as: "share", of: others });
  add(share * 10, `${group}, per 1,000`, { as: "per-1000", of });
  add(1000 - share * 10, `${group}, the rest of 1,000`, { as: "per-1000", of: others });
}

/** The numbers in a record's words: numerals of every form, number words and ratios in words; names are passed over. */
function numbersInText(text: string): Pick<KnownFigure, "value" | "as">[] {
  const words = withoutNames(text);
  return [
    ...intervalsAs(words),
    ...numberWords(words).map(({ value }) => ({ value })),
    ...ratiosInRecord(words).map(({ value }) => ({ value, as: "ratio" as const })),
  ];
}

/** Numerals, with an interval in brackets taken for what the number before it is: "286 per 1,000 (28 to 850)". */
function intervalsAs(text: string): Pick<KnownFigure, "value" | "as">[] {
  const found = numerals(text);
  const intervals = [...text.matchAll(/\([^()]*\d (?:to|-|–) \d[^()]*\)/g)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  return found.map(({ value, as, index }) => {
    const interval = intervals.find(({ from, to }) => index > from && index < to);
    const before = interval && found.findLast((number) => number.index < interval.from && number.as !== undefined);
    return { value, as: as ?? before?.as };
  });
}
