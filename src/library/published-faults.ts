import { namedOutcome } from "../evidence/named-outcome";
import type { NumberCheck } from "./number-problems";
import type { Fault, Rated } from "./rated";

/** What is wrong with a rating that is said to be published: the outcome it names carries none, or another one. */
export function publishedFaults({ by, rating }: Pick<Rated, "by" | "rating">, check: NumberCheck): Fault[] {
  const { id, outcome } = namedOutcome(by, check.records);
  if (check.unread.has(id)) return [];
  const published = outcome?.certainty;
  if (!published)
    return [
      ["by", `${by} carries no published rating.`, "name an outcome that has one, or write us and give the reasons."],
    ];
  if (published.rating === rating) return [];
  return [
    [
      "rating",
      `The rating "${rating}" is not the one ${by} carries, "${published.rating}".`,
      "take the published rating, or write by: us with the reasons.",
    ],
  ];
}
