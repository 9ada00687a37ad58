import type { EvidenceRecord } from "../schema/record";

/** Trials of some years, in the order they were given, under a name to jump to. */
export type YearSpan = { id: string; name: string; trials: readonly EvidenceRecord[] };

/** The last year of each span but the newest, oldest first: each holds a part that can be read in one go. */
const ends = [2009, 2014, 2018, 2021, 2023];

/**
 * Trials in spans of years, so that a long list of them can be skimmed by headings. Spans without a trial are left out;
 * those whose year is not known, most of them plans, stand last.
 */
export function yearSpans(trials: readonly EvidenceRecord[]): YearSpan[] {
  const spans = [
    ...[...ends, Number.POSITIVE_INFINITY].map((last, index) => {
      const first = index > 0 ? (ends[index - 1] ?? 0) + 1 : Number.NEGATIVE_INFINITY;
      return {
        ...named(first, last),
        trials: trials.filter(({ year }) => year !== undefined && year >= first && year <= last),
      };
    }),
    { id: "no-year", name: "Year not found", trials: trials.filter(({ year }) => year === undefined) },
  ];
  return spans.filter((span) => span.trials.length > 0);
}

function named(first: number, last: number): { id: string; name: string } {
  if (!Number.isFinite(first)) return { id: `to-${last}`, name: `${last} and before` };
  if (!Number.isFinite(last)) return { id: `from-${first}`, name: `${first} and after` };
  return { id: `from-${first}`, name: `${first} to ${last}` };
}
