import type { Rating } from "../schema/vocabulary";

/** How sure an answer is, from high to very low; `none` when nobody has tested it. */
export type Certainty = Rating;

const marks: Record<Certainty, string> = {
  high: "●●●●",
  moderate: "●●●○",
  low: "●●○○",
  "very-low": "●○○○",
  none: "○○○○",
};

const meanings: Record<Certainty, string> = {
  high: "More studies are very unlikely to change this answer.",
  moderate: "This answer is probably right, but more studies could change it.",
  low: "This answer may be right, but more studies are likely to change it.",
  "very-low": "We do not know: the studies are too small or too weak to tell.",
  none: "Nobody has tested this in a trial, or no such trial has finished.",
};

/** Of what nobody has tested, or where every trial is still under way or has told nothing. */
export const untested = "not tested in a finished trial";

/** The rating as four dots, filled from the left: ●●○○ for low. */
export function mark(rating: Certainty): string {
  return marks[rating];
}

/** The rating in words: "very low" for `very-low`. */
export function word(rating: Certainty): string {
  return rating === "very-low" ? "very low" : rating;
}

/** What stands beside the dots: "low certainty"; where nobody has tested it that, since "none" reads like a fault. */
export function sureWords(rating: Certainty): string {
  return rating === "none" ? untested : `${word(rating)} certainty`;
}

/** One plain sentence on what the rating means for a reader. */
export function meaning(rating: Certainty): string {
  return meanings[rating];
}
