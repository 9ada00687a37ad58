import type { OurStart, OurStep, OurStepUp } from "../schema/vocabulary";
import { type Certainty, word } from "./certainty";

const scale: readonly Certainty[] = ["very-low", "low", "moderate", "high"];

/** Fewer people than this among those who bear on a claim take a step down, and fewer than the second two. */
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
  few: { down: 1, rule: `Fewer than ${fewPeople} people who bear on it takes one step down,`, said: "few people" },
  "very-few": {
    down: 2,
    rule: `and fewer than ${veryFewPeople} takes two; for a share of one group only one, if its whole range lies on the side of the claim.`,
    said: "very few people",
  },
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
    rule: "If chance could explain the result, it takes one step down. So does a claim of no gain, or of no harm, whose range still holds one worth knowing of,",
    said: "chance could explain the result",
  },
  "no-range": {
    down: 2,
    rule: "and two if no range was read.",
    said: "no range was read that could show that there is none",
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
  unpublished: {
    down: 1,
    rule: "If finished trials large enough to change the answer have no results that we could find, it takes one step down.",
    said: "finished trials have no results",
  },
};

const stepsUp: Record<OurStepUp, { up: number; rule: string; said: string }> = {
  prompt: {
    up: 1,
    rule: "If studies not made by chance saw a clear effect at once, each time they looked, and it would hardly come by itself, it takes one step up.",
    said: "it came at once, each time it was measured",
  },
};

/** Each step whose rule ends the sentence that the rule of another began; a claim takes one of the two. */
export const stricter: Partial<Record<OurStep, OurStep>> = { few: "very-few", chance: "no-range" };

/** The rules of `ourRating` in the order they are applied, a plain sentence each, for a page to print. */
export const ourRatingRules: readonly string[] = [
  ...Object.values(starts).map(({ rule }) => rule),
  ...(Object.keys(steps) as OurStep[]).flatMap((step) => {
    const second = stricter[step];
    if (second) return [`${steps[step].rule} ${steps[second].rule}`];
    return Object.values(stricter).includes(step) ? [] : [steps[step].rule];
  }),
  ...Object.values(stepsUp).map(({ rule }) => rule),
  "The lowest step is very low.",
];

/**
 * Our own rating of a claim for which no published one exists.
 *
 * The rules are `ourRatingRules`. They follow the domains of GRADE (Guyatt GH and others, BMJ 2008;336:924-926), with 400
 * people as its rule of thumb for too few (J Clin Epidemiol 2011;64:1283-1293), counts of what becomes of people
 * starting at high (Iorio A and others, BMJ 2015;350:h870), and one of its reasons to rate up: a response that is rapid and
 * out of keeping with how the condition goes by itself (J Clin Epidemiol 2011;64:1311-1316). They are simpler, and are
 * never shown as a GRADE rating.
 */
export function ourRating(start: OurStart, down: readonly OurStep[], up: readonly OurStepUp[] = []): Certainty {
  const from = starts[start].at;
  if (from === "none") return "none";
  const raised = up.reduce((sum, step) => sum + stepsUp[step].up, 0);
  const taken = down.reduce((sum, step) => sum + steps[step].down, 0);
  const at = Math.min(scale.length - 1, Math.max(0, scale.indexOf(from) + raised - taken));
  return scale[at] ?? "very-low";
}

/** How a rating came about, in words: "Starts at high: trials … . Down: few people; …". */
export function ratingInWords(start: OurStart, down: readonly OurStep[], up: readonly OurStepUp[] = []): string {
  const { at, said } = starts[start];
  if (at === "none") return said;
  const taken = down.map((step) => `${steps[step].said}${steps[step].down > 1 ? " (two steps)" : ""}`);
  const raised = up.length > 0 ? ` Up: ${up.map((step) => stepsUp[step].said).join("; ")}.` : "";
  const lowered = taken.length > 0 ? ` Down: ${taken.join("; ")}.` : up.length > 0 ? "" : " No step down.";
  return `Starts at ${word(at)}: ${said}.${lowered}${raised}`;
}

/** Whose number decided if there were few people, in words; nothing where all in the records bear on the claim. */
export function peopleInWords(people: number | undefined, range: readonly [number, number] | undefined): string {
  if (people === undefined) return "";
  const share = range ? ` The range of their share, by our sum: ${range[0]} to ${range[1]} of 100.` : "";
  return ` People who bear on it: ${people}.${share}`;
}
