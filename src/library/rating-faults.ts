import { word } from "../evidence/certainty";
import { ourRating, ratingInWords, stricter } from "../evidence/our-rating";
import type { NumberCheck } from "./number-problems";
import { publishedFaults } from "./published-faults";
import type { Fault, Rated } from "./rated";
import { peopleFaults } from "./rating-people";

/**
 * What is wrong with a rating: a published one that its record does not carry; one of our own that does not follow from
 * the steps written beside it, or whose steps do not follow from the records that it rests on. What the build can work
 * out is not left to the writer.
 */
export function ratingFaults(rated: Rated, check: NumberCheck): Fault[] {
  const { by, id, rating, start, down = [], up = [], from = [] } = rated;
  if (by !== "us")
    return start || [...down, ...up, ...from].length > 0 || rated.people
      ? [
          [
            "by",
            `The rating of "${id}" is published, and has steps of our own beside it.`,
            "take start, down, up, people and from out.",
          ],
        ]
      : publishedFaults(rated, check);
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
  faults.push(...stepFaults(rated));
  const follows = ourRating(start, down, up);
  if (follows !== rating)
    faults.push([
      "rating",
      `The rating "${rating}" of "${id}" does not follow from its steps. ${ratingInWords(start, down, up)} That is ${word(follows)}.`,
      `write rating: ${follows}, and put the claim as its words do; or correct the steps.`,
    ]);
  if (missing.length === 0)
    faults.push(
      ...peopleFaults(
        rated,
        from.flatMap((one) => check.records.get(one) ?? []),
      ),
    );
  return faults;
}

/** Steps that cannot stand where they stand. */
function stepFaults({ id, start, down = [], up = [] }: Rated): Fault[] {
  const faults: Fault[] = [];
  if (start === "nobody" && down.length > 0)
    faults.push(["down", `Nobody has tested "${id}", so nothing takes its rating down.`, "take down out."]);
  if (up.length > 0 && start !== "compared" && start !== "uncompared")
    faults.push([
      "up",
      `"${id}" takes a step up, and does not start from studies that were not made by chance.`,
      "take up out, or correct start.",
    ]);
  for (const [one, two] of Object.entries(stricter))
    if (down.some((step) => step === one) && down.includes(two))
      faults.push([
        "down",
        `"${id}" takes both "${one}" and "${two}", which are one reason.`,
        "keep the one that holds.",
      ]);
  return faults;
}
