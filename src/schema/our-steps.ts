import { z } from "zod";
import { ourStarts, ourSteps } from "./vocabulary";
import { kebab } from "./words";

/** How a rating of our own came about; a published one has none of these. */
export const ourRatingFields = {
  start: z.enum(ourStarts).optional().describe("Of our own rating: what kind of evidence there is."),
  down: z
    .array(z.enum(ourSteps), "must be a list")
    .optional()
    .describe("Of our own rating: every step down, by the rules of /about/how-sure/."),
  from: z
    .array(kebab, "must be a list of record ids")
    .optional()
    .describe("Of our own rating: the records that it rests on."),
};
