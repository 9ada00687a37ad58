import { isPooled } from "../evidence/kind";
import { fewPeople, veryFewPeople } from "../evidence/our-rating";
import type { EvidenceRecord } from "../schema/record";
import type { Fault, Rated } from "./rated";

const single = ["randomised-trial", "open-label-trial", "cohort", "case-series"];

/** Whether the people of a source were shared out by chance: a trial, or a review whose record says so of its trials. */
function byChance({ type, trials_by_chance }: EvidenceRecord): boolean {
  return type === "randomised-trial" || trials_by_chance === true;
}

/**
 * Whether few or very few people were studied follows from the claim's own number of people, or else from the single
 * studies among its records, each trial once however many of its papers stand there. A review beside them does not end
 * the count: its people are seldom those of this outcome. Where reviews stand alone, no more people can bear on the claim
 * than they have together.
 */
export function peopleFaults(
  { id, start, down = [], up = [], people, range }: Rated,
  records: readonly EvidenceRecord[],
): Fault[] {
  if (!start || start === "nobody" || start === "document" || records.length === 0) return [];
  if (start === "by-chance" && !records.some(byChance))
    return [
      [
        "from",
        `"${id}" starts from trials by chance, and none of its records is one or a review that says its trials were.`,
        "name the trial, correct start, or write trials_by_chance: true in the review's record if it says so.",
      ],
    ];
  const ranged = rangeFaults({ id, start, people, range });
  if (ranged.length > 0) return ranged;
  const singles = records.filter(({ type }) => single.includes(type));
  const studies = singles.length > 0 ? singles : records.filter(({ type }) => isPooled(type));
  const known = studies.length > 0 && studies.every(({ participants }) => participants?.enrolled !== undefined);
  const all = together(studies);
  if (people !== undefined && known && studies.length === records.length && people > all)
    return [
      ["people", `"${id}" counts ${people} people, and its records had ${all}.`, "correct people, or take it out."],
    ];
  // nothing takes the lowest start further down
  if ((start === "uncompared" && up.length === 0) || (people === undefined && !known)) return [];
  const counted = people ?? all;
  // what reviews have together may be many more than bear on the claim
  const atMost = people === undefined && singles.length === 0;
  const due = counted < veryFewPeople && !range ? "very-few" : counted < fewPeople ? "few" : undefined;
  const written = down.find((step) => step === "few" || step === "very-few");
  if (due === written || (atMost && (due === undefined || written === "very-few"))) return [];
  const whose =
    people === undefined
      ? `The ${atMost ? "reviews" : "single studies"} of "${id}" had ${counted} people together`
      : `"${id}" rests on ${counted} people`;
  return [
    [
      written ? "down" : "from",
      `${whose}${due ? `, which is "${due}"` : ""}${written ? `, and "${written}" is written` : ""}.`,
      due
        ? `write ${due} in down, or name the other studies that it rests on, or people: where a review counts them.`
        : `take ${written} out of down.`,
    ],
  ];
}

/** The people of all studies together, those of one registered trial once, as many as its largest paper has. */
function together(studies: readonly EvidenceRecord[]): number {
  const largest = new Map<string, number>();
  for (const { id, registration, participants } of studies) {
    const trial = registration ?? id;
    largest.set(trial, Math.max(largest.get(trial) ?? 0, participants?.enrolled ?? 0));
  }
  return [...largest.values()].reduce((sum, people) => sum + people, 0);
}

/** A range that cannot spare a share of one group the second step: it must lie above half or below it, and be of people counted. */
function rangeFaults({ id, start, people, range }: Pick<Rated, "id" | "start" | "people" | "range">): Fault[] {
  if (!range) return [];
  const oneSide = (range[0] > 50 && range[1] > 50) || (range[0] < 50 && range[1] < 50);
  if (start === "followed" && people !== undefined && range[0] < range[1] && oneSide) return [];
  return [
    [
      "range",
      `The range of "${id}" does not show on which side of half the share lies.`,
      "give range only to a claim that starts at followed and has people, lower end first; take it out where it takes in half.",
    ],
  ];
}
