import type { ComparatorKind } from "./comparator";

/** One outcome as far as it decides what it may stand beside. */
export type ComparableOutcome = {
  /** What was counted or scored, in words: "response", "MADRS". */
  measure: string;
  /** When, as `timepoint` reads it; `null` when that could not be read. */
  hours: { from: number; to: number } | null;
  comparatorKind: ComparatorKind;
  /** The comparator's name; needed when it is an active treatment, since two of those are seldom alike. */
  comparator?: string | undefined;
};

/** Whether two outcomes may stand side by side, and if not, why, in one plain sentence. */
export type SideBySide = { ok: true } | { ok: false; why: string };

const day = 24;
/** The last hour of each stated band; what is later than all of them is one more band. */
const bandEnds = [3 * day, 14 * day, 45 * day, 200 * day];

const kindInWords: Record<ComparatorKind, string> = {
  inactive: "an inactive placebo",
  "active-placebo": "a drug that can be felt",
  "active-treatment": "another treatment",
  dose: "a lower dose",
  none: "nothing",
  unstated: "something not stated",
};

/**
 * Whether two outcomes may be shown side by side: the same measure, a comparable time and the same kind of comparator.
 * Times are comparable when they are within a factor of 2 of each other or in the same band: hours to 3 days, 4 to 14
 * days, 15 to 45 days, 46 to 200 days, longer. For stretches both ends must be comparable, save that a stretch from
 * the infusion on is judged by its end. The answer does not depend on the order of the two.
 */
export function maySitSideBySide(a: ComparableOutcome, b: ComparableOutcome): SideBySide {
  const why = differentMeasure(a, b) ?? differentTime(a, b) ?? differentComparator(a, b);
  return why === null ? { ok: true } : { ok: false, why };
}

function differentMeasure(a: ComparableOutcome, b: ComparableOutcome): string | null {
  if (sameWords(a.measure, b.measure)) return null;
  return `One measured ${a.measure} and the other ${b.measure}.`;
}

function differentTime(a: ComparableOutcome, b: ComparableOutcome): string | null {
  if (a.hours === null || b.hours === null)
    return "It is not clear how long after the infusion one of them was measured.";
  const eitherFromStart = a.hours.from === 0 || b.hours.from === 0;
  const comparable =
    comparableTime(a.hours.to, b.hours.to) && (eitherFromStart || comparableTime(a.hours.from, b.hours.from));
  return comparable ? null : "They were measured at very different times after the infusion.";
}

function differentComparator(a: ComparableOutcome, b: ComparableOutcome): string | null {
  if (a.comparatorKind === "unstated" || b.comparatorKind === "unstated") {
    return "It is not clear what one of them was compared with.";
  }
  if (a.comparatorKind !== b.comparatorKind) {
    const [first, second] = [kindInWords[a.comparatorKind], kindInWords[b.comparatorKind]];
    return `One was compared with ${first} and the other with ${second}.`;
  }
  if (a.comparatorKind !== "active-treatment") return null;
  if (a.comparator !== undefined && b.comparator !== undefined && sameWords(a.comparator, b.comparator)) return null;
  return `They were compared with different treatments (${a.comparator ?? "not named"}; ${b.comparator ?? "not named"}).`;
}

function comparableTime(a: number, b: number): boolean {
  return Math.max(a, b) <= 2 * Math.min(a, b) || band(a) === band(b);
}

function band(hours: number): number {
  const index = bandEnds.findIndex((end) => hours <= end);
  return index === -1 ? bandEnds.length : index;
}

function sameWords(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
