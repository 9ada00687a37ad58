/** Time since the infusion, or since the first one of a course, in hours; `from` equals `to` for a moment. */
export type Timepoint = { hours: { from: number; to: number } };

const hour = 1;
const day = 24 * hour;
/** The average month of the Gregorian calendar: a twelfth of 365.25 days. */
const month = (365.25 / 12) * day;
const hoursIn: Record<string, number> = {
  minute: hour / 60,
  hour,
  day,
  week: 7 * day,
  month,
  year: 12 * month,
};

const unit = "(minute|hour|day|week|month|year)s?";
const number = "\\d+(?:\\.\\d+)?";
const numbers = `${number}(?:\\s*(?:,\\s*and|,|and|to|-|–)\\s*${number})*`;
/** "1 to 3 days", "1, 2, 8 and 12 weeks", "4-week". */
const numbersThenUnit = new RegExp(`(${numbers})[\\s-]*${unit}\\b`, "g");
/** "day 28", "days 1, 3 and 7". */
const unitThenNumbers = new RegExp(`\\b${unit} (${numbers})(?!\\.?\\d|[\\s-]*${unit})`, "g");

/** Open at one end, or bound to a time whose distance from the infusion is not said. */
const unreadable =
  /\b(before|baseline|beyond|during|more|longer)\b|\btreatment and\b|\bafter the \d|^from (?!.*\bto\b)/;
/** A stretch from the infusion on, rather than a moment. */
const fromStart =
  /\b(within|under|over|phase|follow-up to)\b|\bup to \d|^to\b|^\d+-\w+ course\b|\bfirst (\d|day|week|month|year)/;
/** "24 hours after". */
const timeAfterDose = new RegExp(`\\d[\\s-]*${unit} after\\b`);
const endOfStretch = /\bend of\b/;

/**
 * Reads when something was measured from free text: "24 hours", "1 to 3 days", "day 28", "2 weeks, after all six
 * infusions", "end of the 4-week induction".
 *
 * Several times ("12 and 24 hours") give the first and the last. "Within", "up to", "first" and "over" a time, and a
 * phase or course of a length, start at 0. "Day 28" is 28 days and a month 30.4 days. A time after a dose that the text
 * names ("6 hours after the dose, day 11 of treatment") wins over the rest.
 *
 * @returns `null` for text without a length of time ("end of treatment", "after infusion 4", "2019"), with an open end
 *   ("beyond 5 weeks"), or counted from something other than an infusion ("before the eighth session")
 */
export function timepoint(text: string | undefined): Timepoint | null {
  const words = (text ?? "").toLowerCase().trim();
  const clauses = words.split(/,(?! \d+(?:,| and| to) )|\(/);
  const read = clauses.find((clause) => timeAfterDose.test(clause)) ?? words;
  if (unreadable.test(read)) return null;
  if (/^day of\b/.test(read)) return { hours: { from: 0, to: day } };
  const times = timesIn(read);
  if (times.length === 0) return null;
  const to = Math.max(...times);
  const from = fromStart.test(read) && !endOfStretch.test(read) ? 0 : Math.min(...times);
  return { hours: { from, to } };
}

/** Every length of time the words hold, in hours. */
function timesIn(words: string): number[] {
  const times: number[] = [];
  const add = (written: string | undefined, name: string | undefined): void => {
    for (const found of (written ?? "").match(new RegExp(number, "g")) ?? []) {
      times.push(Number(found) * (hoursIn[name ?? ""] ?? Number.NaN));
    }
  };
  for (const [, written, name] of words.matchAll(numbersThenUnit)) add(written, name);
  for (const [, name, written] of words.matchAll(unitThenNumbers)) add(written, name);
  const single = /\bfirst (day|week|month|year)\b/.exec(words)?.[1];
  if (single !== undefined) add("1", single);
  return times;
}
