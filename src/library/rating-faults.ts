import { word } from "../evidence/certainty";
import { fewPeople, ourRating, ratingInWords, veryFewPeople } from "../evidence/our-rating";
import type { CertaintyStatement } from "../schema/page";
import type { EvidenceRecord } from "../schema/record";
import type { NumberCheck } from "./number-problems";

/** A field of a claim, what is wrong with it, and the mend. */
type Fault = readonly [field: string, message: string, mend: string];

/** A rating of a claim, by `us` or by whoever published it. */
type Rated = Pick<CertaintyStatement, "id" | "by" | "rating" | "start" | "down" | "from">;

/**
 * What is wrong with a rating: one of our own that does not follow from the steps written beside it, or whose steps do
 * not follow from the records that it rests on; what the build can work out is not left to the writer.
 */
export function ratingFaults({ by, id, rating, start, down = [], from = [] }: Rated, check: NumberCheck): Fault[] {
  if (by !== "us")
    return start || down.length > 0 || from.length > 0
      ? [
          [
            "by",
            `The rating of "${id}" is published, and has steps of our own beside it.`,
            "take start, down and from out.",
          ],
        ]
      : [];
  if (!start)
    return [
      [
        "by",
        `The claim "${id}" is rated by us and does not say how.`,
        "add start, down and from; the rules stand in docs/writing.md.",
      ],
    ];
  const missing = from.filter((one) => !check.records.has(one) && !check.unread.has(one));
  const faults = missing.map(
    (one): Fault => ["from", `There is no record "${one}".`, "name a file of content/sources/ without its ending."],
  );
  if (start !== "nobody" && from.length === 0)
    faults.push(["by", `The claim "${id}" names no record that it rests on.`, "add from: [record, record]."]);
  if (start === "nobody" && down.length > 0)
    faults.push(["down", `Nobody has tested "${id}", so nothing takes its rating down.`, "take down out."]);
  const follows = ourRating(start, down);
  if (follows !== rating)
    faults.push([
      "rating",
      `The rating "${rating}" of "${id}" does not follow from its steps. ${ratingInWords(start, down)} That is ${word(follows)}.`,
      `write rating: ${follows}, and put the claim as its words do; or correct the steps.`,
    ]);
  if (missing.length === 0)
    faults.push(
      ...peopleFaults(
        { id, start, down },
        from.flatMap((one) => check.records.get(one) ?? []),
      ),
    );
  return faults;
}

const primary = ["randomised-trial", "open-label-trial", "cohort", "case-series"];

/** The kinds of source whose people were shared out by chance. */
const byChance = ["randomised-trial", "meta-analysis", "systematic-review"];

/** Whether few or very few people were studied follows from the records, where each of them says how many it had. */
function peopleFaults(
  { id, start, down }: { id: string; start: string; down: readonly string[] },
  records: readonly EvidenceRecord[],
): Fault[] {
  if (start === "nobody" || start === "document" || records.length === 0) return [];
  if (start === "by-chance" && !records.some(({ type }) => byChance.includes(type)))
    return [
      [
        "from",
        `"${id}" starts from trials by chance, and none of its records is one or a review.`,
        "name the trial, or correct start.",
      ],
    ];
  const people = records.map(({ participants }) => participants?.enrolled);
  if (!records.every(({ type }) => primary.includes(type)) || people.some((count) => count === undefined)) return [];
  const all = people.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const due = all < veryFewPeople ? "very-few" : all < fewPeople ? "few" : undefined;
  const written = down.find((step) => step === "few" || step === "very-few");
  if (due === written) return [];
  return [
    [
      written ? "down" : "from",
      `The records of "${id}" had ${all} people together${due ? `, which is "${due}"` : ""}${written ? `, and "${written}" is written` : ""}.`,
      due ? `write ${due} in down, or name the other studies that it rests on.` : `take ${written} out of down.`,
    ],
  ];
}
