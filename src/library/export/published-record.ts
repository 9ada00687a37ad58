import { z } from "zod";
import { record } from "../../schema/record";

const effect = z.strictObject({
  value: z.number().describe("The estimate."),
  low: z.number().describe("The lower end of its 95% interval."),
  high: z.number().describe("The upper end of its 95% interval."),
});

const numberNeeded = z.strictObject({
  kind: z
    .enum(["benefit", "harm", "through-infinity"])
    .describe("Whether the whole interval lies on one side, or runs from a benefit through infinity to a harm."),
  direction: z
    .enum(["benefit", "harm"])
    .describe("Which way the estimate points, by the `event` of an outcome; a harm is unwanted."),
  value: z.number().describe("People treated for one more to benefit or be harmed, unrounded."),
  low: z.number().nullable().describe("The lower end of its interval; null where the interval runs through infinity."),
  high: z
    .number()
    .nullable()
    .describe("The upper end; null where it is infinite or the interval runs through infinity."),
  benefitFrom: z.number().nullable().describe("Where it runs through infinity: the limit on the side of benefit."),
  harmFrom: z.number().nullable().describe("Where it runs through infinity: the limit on the side of harm."),
});

const computed = z.strictObject({
  outcome: z.string().describe("The id of the outcome or harm."),
  treatment: z.string().describe("The id of the first group."),
  comparator: z.string().describe("The id of the group it is compared with."),
  riskDifference: effect.describe("Share with the event, treatment less comparator, from -1 to 1 (Newcombe 1998)."),
  riskRatio: effect.nullable().describe("Treatment over comparator; null where the counts hold nothing about it."),
  oddsRatio: effect.nullable().describe("Treatment over comparator; null where the counts hold nothing about it."),
  numberNeededToTreat: numberNeeded.nullable().describe("Null where both groups fared exactly alike."),
});

/** A record as this site publishes it: what an editor entered, and what the site adds. */
export const publishedRecord = z.strictObject({
  ...record.shape,
  address: z.url().optional().describe("Added by the site: the permanent address of the record's page."),
  citedBy: z.array(z.url()).optional().describe("Added by the site: the addresses of the pages that cite the record."),
  computed: z
    .array(computed)
    .optional()
    .describe("Added by the site: effects worked out from counted people, for every two groups of an outcome."),
});

export type PublishedRecord = z.infer<typeof publishedRecord>;
