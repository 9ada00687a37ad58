import type { Certainty } from "./certainty";

/** What the project knows of the studies behind one answer. */
export type EvidenceBehind = {
  /** How many of the studies shared people out by chance. */
  randomisedTrials: number;
  /** How many people all the studies had together. */
  people: number;
  /** Whether any study had a group to compare with. */
  comparisonGroup: boolean;
  /** People could guess which treatment they were given. */
  unblinded: boolean;
  /** The studies ended sooner than the question asks. */
  shortFollowUp: boolean;
  /** The studies do not agree. */
  resultsDisagree: boolean;
  /** The interval of the result holds no difference. */
  intervalCrossesNoDifference: boolean;
  /** The maker of the medicine paid. */
  makerPaid: boolean;
  /** The people, treatment or measure differ from those asked about. */
  indirect: boolean;
};

/** A rating with its reasons, each a few plain words. */
export type OurRating = { rating: Certainty; reasons: string[] };

const fewPeople = 400;
const veryFewPeople = 100;
const steps: readonly Certainty[] = ["very-low", "low", "moderate", "high"];

const concerns = {
  unblinded: "people could guess their treatment",
  shortFollowUp: "short follow-up",
  resultsDisagree: "results disagree",
  intervalCrossesNoDifference: "chance could explain the difference",
  makerPaid: "the maker paid",
  indirect: "the studies asked a slightly different question",
} as const satisfies Partial<Record<keyof EvidenceBehind, string>>;

/** The rules of `ourRating` in the order they are applied, one plain sentence each, for a page to print. */
export const ourRatingRules: readonly string[] = [
  "If nobody has been studied, the rating is none.",
  "Trials that shared people out by chance start at high.",
  "Studies with a comparison group that was not made by chance start at low.",
  "Studies without a comparison group start at very low.",
  `Fewer than ${fewPeople} people in all takes one step down, and fewer than ${veryFewPeople} takes two.`,
  "If people could guess which treatment they were given, it takes one step down.",
  "If the studies were too short for the question, it takes one step down.",
  "If the studies do not agree, it takes one step down.",
  "If chance could explain the difference, it takes one step down.",
  "If the maker of the medicine paid, it takes one step down.",
  "If the studies asked a slightly different question, it takes one step down.",
  "The lowest step is very low.",
];

/**
 * Our own rating of an answer for which no published one exists, with its reasons. The rules are `ourRatingRules`;
 * they follow the domains of GRADE (Guyatt GH and others, BMJ 2008;336:924-926), with 400 people as its rule of thumb
 * for too few (J Clin Epidemiol 2011;64:1283-1293), but are simpler, and are never shown as a GRADE rating.
 *
 * @throws RangeError when a count is below 0 or not whole, or when a randomised trial is said to have no comparison
 */
export function ourRating(evidence: EvidenceBehind): OurRating {
  for (const count of [evidence.randomisedTrials, evidence.people]) {
    if (!(Number.isInteger(count) && count >= 0)) throw new RangeError(`Counts are whole and 0 or more; got ${count}.`);
  }
  if (evidence.randomisedTrials > 0 && !evidence.comparisonGroup) {
    throw new RangeError("A randomised trial always has a comparison group.");
  }
  if (evidence.people === 0) return { rating: "none", reasons: ["nobody has been studied"] };
  const reasons: string[] = [];
  let step = steps.indexOf("high");
  if (evidence.randomisedTrials === 0) {
    step = steps.indexOf(evidence.comparisonGroup ? "low" : "very-low");
    reasons.push(evidence.comparisonGroup ? "groups were not made by chance" : "no comparison group");
  }
  if (evidence.people < veryFewPeople) {
    step -= 2;
    reasons.push("very few people");
  } else if (evidence.people < fewPeople) {
    step -= 1;
    reasons.push("few people");
  }
  for (const [concern, reason] of Object.entries(concerns) as [keyof typeof concerns, string][]) {
    if (!evidence[concern]) continue;
    step -= 1;
    reasons.push(reason);
  }
  return { rating: steps[Math.max(0, step)] ?? "very-low", reasons };
}
