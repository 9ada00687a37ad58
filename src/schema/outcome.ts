import { z } from "zod";
import { measures, ratings } from "./vocabulary";
import { kebab, words } from "./words";

const count = z.int("must be a whole number").min(0, "must not be below 0");

/** What one group of a study showed. */
export const armResult = z.strictObject({
  arm: kebab.describe("The id of the group, as listed under `arms`."),
  events: count.optional().describe("How many people in the group this happened to."),
  total: count.optional().describe("How many people in the group were counted."),
  percent: z
    .number("must be a number")
    .min(0, "must not be below 0")
    .max(100, "must not be above 100")
    .optional()
    .describe("The share of the group this happened to, of 100, as the source prints it."),
  mean: z.number("must be a number").optional().describe("The group's average, or its average change."),
  sd: z.number("must be a number").min(0).optional().describe("Standard deviation of that average's scores."),
  se: z.number("must be a number").min(0).optional().describe("Standard error of that average."),
  ci_low: z.number("must be a number").optional().describe("The lower end of the printed 95% interval of the share."),
  ci_high: z.number("must be a number").optional().describe("The upper end of that interval."),
});

/** The difference between groups as the source prints it. */
export const publishedEffect = z.strictObject({
  measure: z
    .enum(measures)
    .optional()
    .describe("Which kind of comparison the value is; `other` marks a p value without a size."),
  value: z.number("must be a number").optional().describe("The estimate."),
  ci_low: z.number("must be a number").optional().describe("The lower end of its interval."),
  ci_high: z.number("must be a number").optional().describe("The upper end of its interval."),
  ci_level: z
    .number("must be a number")
    .min(50)
    .max(99.9)
    .optional()
    .describe("The interval's level in percent, usually 95."),
  p: z
    .union([z.number(), words], "must be a number or words such as <0.001")
    .optional()
    .describe("The p value as printed."),
  favours: words.optional().describe("The group that did better, or `neither`."),
});

/** A published rating of how sure the result is, and who gave it. */
export const publishedCertainty = z.strictObject({
  rating: z.enum(ratings).describe("The rating as published."),
  by: words.describe("Who gave the rating."),
});

/** One thing a study measured, at one time. */
export const outcome = z.strictObject({
  id: kebab.describe("A name for this outcome that no other outcome of the record has."),
  label: words.describe("What was measured, in words."),
  timepoint: words.optional().describe("When it was measured."),
  primary: z.boolean("must be true or false").optional().describe("Whether the study was built to measure this."),
  event: z
    .enum(["wanted", "unwanted"])
    .optional()
    .describe(
      "Whether people hope for what was counted, or fear it. Given where people were counted in two groups or more of an outcome; every harm is feared.",
    ),
  results: z.array(armResult, "must be a list").min(1).optional().describe("What each group showed."),
  effect: publishedEffect.optional().describe("The difference between the groups as printed."),
  difference: z
    .strictObject({
      low: z.number("must be a number").describe("The lower end, below 0 for fewer with the treatment."),
      high: z.number("must be a number").describe("The upper end."),
    })
    .optional()
    .describe(
      "The 95% interval of the gap in people of 100, treatment less comparator, where the source prints it beside a ratio.",
    ),
  people: z
    .int("must be a whole number")
    .min(1)
    .optional()
    .describe("How many people all its groups had together, where the source prints no number for each."),
  same_people: z
    .boolean("must be true or false")
    .optional()
    .describe(
      "Whether the same people stand in every group, as in a crossover; false where its first phase alone counts.",
    ),
  certainty: publishedCertainty.optional().describe("A published rating of this result."),
  note: words.optional().describe("What a reader of the figures must know."),
});

export type ArmResult = z.infer<typeof armResult>;
export type PublishedEffect = z.infer<typeof publishedEffect>;
export type Outcome = z.infer<typeof outcome>;
