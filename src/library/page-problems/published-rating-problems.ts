import { word } from "../../evidence/certainty";
import { namedOutcome } from "../../evidence/named-outcome";
import type { PageFrontMatter } from "../../schema/page";
import type { Problem } from "../problem";
import type { PageCheck } from "./page-check";

/**
 * Finds a figure that says of an outcome that it is not rated, or rates it otherwise, where its record holds a published
 * rating.
 *
 * @param reference `record#outcome`.
 * @param attributes of the figure: the claim that it names, or why it is not rated; a `Fact` with neither shows the
 *   published rating by itself.
 */
export function publishedRatingProblems(
  reference: string,
  { certainty: claim, unrated }: Record<string, string>,
  front: PageFrontMatter | undefined,
  at: (message: string, mend: string) => Problem,
  check: PageCheck,
): Problem[] {
  const { id, outcome } = namedOutcome(reference, check.records);
  const published = outcome?.certainty;
  if (!published) return [];
  const rating = claim?.startsWith("/")
    ? check.claims.get(claim)
    : front?.certainty?.find((one) => one.id === claim)?.rating;
  if (unrated)
    return [
      at(
        `The figure of ${reference} is shown as not rated, and ${id} holds a published rating of it: ${word(published.rating)}, by ${published.by}.`,
        'name a claim that has this rating: certainty="…".',
      ),
    ];
  if (!rating || rating === published.rating) return [];
  return [
    at(
      `The figure of ${reference} is marked ${word(rating)}, and ${id} holds a published rating of it: ${word(published.rating)}, by ${published.by}.`,
      "name a claim that has this rating, or leave certainty out of a Fact: it then shows the published one.",
    ),
  ];
}
