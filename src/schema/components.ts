import { z } from "zod";
import { topics } from "./vocabulary";
import { claimReference, kebab, outcomeReference, sentence, words } from "./words";

/** Several figures, separated by commas. */
const outcomeReferences = z
  .string()
  .refine(
    (text) => text.split(",").every((part) => outcomeReference.safeParse(part.trim()).success),
    "must name figures separated by commas, like feder-2021#response-2wk, abdallah-2022#pcl5",
  )
  .describe("Outcomes of records, separated by commas.");

const arms = {
  treatment: kebab.optional().describe("The id of the treated group, where there are more than two."),
  comparator: kebab.optional().describe("The id of the group compared with."),
};
const certainty = claimReference
  .optional()
  .describe("The id of a certainty statement of this page, or the address of another page's.");
const unrated = sentence.optional().describe("Why it has no rating of its own, where no claim is drawn from it.");
const kind = z.enum(["benefit", "harm"]);

/** The parts of a page that hold one layer of it, in the order they stand in. */
export const layerNames = ["InAMinute", "InFull", "NotKnown", "WhatYouCanDo", "ForClinicians"] as const;
export type LayerName = (typeof layerNames)[number];

const none = z.strictObject({});

/** What an author may write as a component, and its attributes. Attributes are words in quotation marks. */
export const components = {
  InAMinute: none,
  InFull: none,
  NotKnown: none,
  WhatYouCanDo: none,
  ForClinicians: none,
  HundredPeople: z.strictObject({
    of: outcomeReference,
    certainty,
    unrated,
    ...arms,
    title: words.optional(),
    kind: kind.optional(),
  }),
  OverTime: z.strictObject({
    of: outcomeReferences,
    certainty,
    unrated,
    ...arms,
    title: words,
    kind: kind.optional(),
  }),
  ForestPlot: z.strictObject({
    of: outcomeReferences,
    pooled: outcomeReferences.optional(),
    certainty,
    unrated,
    title: words,
  }),
  HowFast: none,
  FactBox: z.strictObject({ title: words }),
  Fact: z.strictObject({
    kind,
    label: words,
    of: outcomeReference.optional(),
    unknown: words.optional(),
    certainty,
    ...arms,
  }),
  EvidenceTable: z.strictObject({ topic: z.enum(topics) }),
  GuidelineTable: z.strictObject({ topic: z.enum(topics) }),
  Claim: z.strictObject({
    id: kebab,
    said: words,
    certainty: claimReference.describe("The claim whose rating is shown."),
    verdict: words,
  }),
  WhyNumbersDiffer: none,
  CrisisLines: none,
  CertaintyRules: none,
  WhereToReport: none,
} as const;

export type ComponentName = keyof typeof components;
export const componentNames = Object.keys(components) as ComponentName[];

/** Figures that say once how sure anyone can be, or why that is not rated; a fact box says it row by row. */
export const ratedNames: readonly ComponentName[] = ["HundredPeople", "OverTime", "ForestPlot"];

/** Components that draw a record's numbers; a record with a caution may not stand in them. */
export const pictureNames: readonly ComponentName[] = ["HundredPeople", "OverTime", "ForestPlot", "Fact"];
