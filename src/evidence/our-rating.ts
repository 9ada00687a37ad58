import type { OurStart, OurStep } from "../schema/vocabulary";
import { type Certainty, word } from "./certainty";

const scale: readonly Certainty[] = ["very-low", "low", "moderate", "high"];

/** Fewer people than this in all the studies take a step down, and fewer than the second two. */
export const fewPeople = 400;
export const veryFewPeople = 100;

const starts: Record<OurStart, { at: Certainty; rule: string; said: string }> = {
  "by-chance": {
    at: "high",
    rule: "Trials that shared people out by chance start at high.",
    said: "trials that shared people out by chance",
  },
  followed: {
    at: "high",
    rule: "How often something happens, or how long it lasts, starts at high where the people were all followed and counted.",
    said: "people who were followed and counted",
  },
  document: {
    at: "high",
    rule: "What a law, a label or a regulator says starts at high where it was read.",
    said: "a document that was read",
  },
  compared: {
    at: "low",
    rule: "What a treatment does, by studies with a comparison group that was not made by chance, starts at low.",
    said: "studies with a comparison group that was not made by chance",
  },
  uncompared: {
    at: "very-low",
    rule: "What a treatment does, by studies without a comparison group, starts at very low.",
    said: "studies without a comparison group",
  },
  nobody: {
    at: "none",
    rule: "If nobody has tested it in a trial that has finished, the mark says so.",
    said: "Nobody has tested it in a trial that has finished.",
  },
};

const steps: Record<OurStep, { down: number; rule: string; said: string }> = {
  few: { down: 1, rule: `Fewer than ${fewPeople} people in all takes one step down,`, said: "few people" },
  "very-few": { down: 2, rule: `and fewer than ${veryFewPeople} takes two.`, said: "very few people" },
  guessing: {
    down: 1,
    rule: "If people could guess or knew which treatment they were given, it takes one step down.",
    said: "people could guess their treatment",
  },
  short: {
    down: 1,
    rule: "If the studies were too short for the question, it takes one step down.",
    said: "too short",
  },
  disagree: { down: 1, rule: "If the studies do not agree, it takes one step down.", said: "the studies disagree" },
  chance: {
    down: 1,
    rule: "If chance could explain the result, it takes one step down.",
    said: "chance could explain the result",
  },
  maker: { down: 1, rule: "If the maker of the medicine paid, it takes one step down.", said: "the maker paid" },
  indirect: {
    down: 1,
    rule: "If the people, the treatment or the measure differ from those of the claim, it takes one step down.",
    said: "the studies asked a somewhat different question",
  },
  weak: {
    down: 1,
    rule: "If many people were not counted, or the counts cannot be relied on, it takes one step down.",
    said: "many were not counted, or the counts cannot be relied on",
  },
};

/** The rules of `ourRating` in the order they are applied, a plain sentence each, for a page to print. */
export const ourRatingRules: readonly string[] = [
  ...Object.values(starts).map(({ rule }) => rule),
  `${steps.few.rule} ${steps["very-few"].rule}`,
  ...Object.entries(steps).flatMap(([step, { rule }]) => (step === "few" || step === "very-few" ? [] : [rule])),
  "The lowest step is very low.",
];

/**
 * Our own rating of a claim for which no published one exists.
 *
 * The rules are `ourRatingRules`. They follow the domains of GRADE (Guyatt GH and others, BMJ 2008;336:924-926), with 400
 * people as its rule of thumb for too few (J Clin Epidemiol 2011;64:1283-1293) and counts of what becomes of people
 * starting at high (Iorio A and others, BMJ 2015;350:h870), but are simpler, and are never shown as a GRADE rating.
 */
export function ourRating(start: OurStart, down: readonly OurStep[]): Certainty {
  const from = starts[start].at;
  if (from === "none") return "none";
  const taken = down.reduce((sum, step) => sum + steps[step].down, 0);
  return scale[Math.max(0, scale.indexOf(from) - taken)] ?? "very-low";
}

/** How a rating came about, in words: "Starts at high: trials … . Down: few people; …". */
export function ratingInWords(start: OurStart, down: readonly OurStep[]): string {
  const { at, said } = starts[start];
  if (at === "none") return said;
  const taken = down.map((step) => `${steps[step].said}${steps[step].down > 1 ? " (two steps)" : ""}`);
  return `Starts at ${word(at)}: ${said}. ${taken.length > 0 ? `Down: ${taken.join("; ")}.` : "No step down."}`;
}
