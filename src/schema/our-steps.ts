import { z } from "zod";
import { ourStarts, ourSteps, ourStepsUp } from "./vocabulary";
import { kebab, outcomeReference } from "./words";

/** Whose a rating is. */
export const ratedBy = z
  .union(
    [z.literal("us"), outcomeReference],
    "must be us, or a record's rated outcome such as dean-2021-unipolar#response-24h-midazolam",
  )
  .describe("`us` for our own rating, or the record and outcome that carry a published one.");

/** How a rating of our own came about; a published one has none of these. */
export const ourRatingFields = {
  start: z.enum(ourStarts).optional().describe("Of our own rating: what kind of evidence there is."),
  down: z
    .array(z.enum(ourSteps), "must be a list")
    .optional()
    .describe("Of our own rating: every step down, by the rules of /about/how-sure/."),
  up: z
    .array(z.enum(ourStepsUp), "must be a list")
    .optional()
    .describe("Of our own rating: every step up; only of studies that were not made by chance."),
  people: z
    .int("must be a whole number")
    .min(1)
    .optional()
    .describe(
      "Of our own rating: how many people bear on the claim, where only some of its studies' groups do, or where a review counts them.",
    ),
  range: z
    .tuple([z.number().min(0).max(100), z.number().min(0).max(100)], "must be two numbers from 0 to 100")
    .optional()
    .describe(
      "Of a claim of most or of few in one group of people: the range of their share, of 100; Wilson's by our own sum where the record prints none.",
    ),
  from: z
    .array(kebab, "must be a list of record ids")
    .optional()
    .describe("Of our own rating: the records that it rests on."),
};
