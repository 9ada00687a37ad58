import { z } from "zod";
import { sections } from "./vocabulary";
import { day, kebab, sentence, siteAddress, webAddress, words } from "./words";

export const instrumentIds = ["discern", "cdc", "jama", "balance"] as const;
export type InstrumentId = (typeof instrumentIds)[number];

/** `self-audit/instruments.yaml`: what our pages are scored with. */
export const instruments = z.strictObject({
  instruments: z
    .array(
      z.strictObject({
        id: z.enum(instrumentIds),
        name: words.describe("What its authors call it."),
        short: words.describe("Its name at the head of a narrow column."),
        scale: z.enum(["one-to-five", "yes-or-no"]).describe("How its items are answered."),
        what: sentence.describe("What it asks about, in one sentence."),
        source: webAddress.optional().describe("Where the original stands."),
        items: z
          .array(
            z.strictObject({
              id: kebab,
              words: words.describe("The item in our own short words."),
              by: z.enum(["reader", "build"]).describe("Who answers: a reader of the page, or the code."),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});

const answer = z.strictObject({
  answer: z
    .union(
      [z.int().min(1).max(5), z.enum(["yes", "no", "does not apply"])],
      "must be a number from 1 to 5, or yes, no or does not apply",
    )
    .describe("The score."),
  why: sentence.describe("Why, in one sentence that names a place in the page."),
});
const answers = z.record(kebab, answer);

/** `self-audit/pages/<section>-<slug>.yaml`: what a reader answered about one page. */
export const pageScores = z.strictObject({
  page: siteAddress.describe("The page that was read."),
  scored: day.describe("The day it was read and scored."),
  discern: answers.describe("DISCERN, 1 to 5 each."),
  cdc: answers.describe("The CDC Clear Communication Index, yes or no each."),
  balance: answers.describe("The balance test, yes or no each."),
});

const points = z.int().min(0).max(80);

/** `self-audit/floor.yaml`: the points of each page as last published. A page may not fall below them. */
export const floor = z.strictObject({
  floors: z.array(
    z.strictObject({ page: siteAddress, discern: points, cdc: points, jama: points, balance: points }),
    "must be a list",
  ),
});

/** `self-audit/decision-aid.yaml`: the criteria for decision aids, and where ours meets them. */
export const aidCriteria = z.strictObject({
  scored: day.describe("The day the aid was read and held against the criteria."),
  sets: z
    .array(
      z.strictObject({
        id: kebab,
        name: words,
        what: sentence,
        criteria: z
          .array(
            z.strictObject({
              words: words.describe("The criterion in our own short words."),
              answer: z.enum(["met", "partly met", "not met", "does not apply"]),
              why: sentence.describe("How it is met, or what is missing."),
              where: z
                .array(
                  z.strictObject({
                    to: z
                      .string()
                      .regex(
                        /^\/(?:[a-z0-9-]+\/)+(?:#[a-z0-9-]+)?$/,
                        "must be an address on this site, with its fragment",
                      ),
                    words: words.describe("What the link says."),
                  }),
                )
                .default([])
                .describe("The places where it is met."),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});

/** Every file of the self-audit by its name below `content/self-audit/`. */
export const selfAuditFiles = { instruments, floor, "decision-aid": aidCriteria } as const;

export type Instrument = z.infer<typeof instruments>["instruments"][number];
export type PageScores = z.infer<typeof pageScores>;
export type Answer = z.infer<typeof answer>;
export type Floor = z.infer<typeof floor>["floors"][number];
export type AidCriteria = z.infer<typeof aidCriteria>;

/** The instruments that a reader answers in a page's file. */
export const readerInstruments = ["discern", "cdc", "balance"] as const;

/** The sections whose pages are scored; pages about the site are not. */
export const auditedSections = sections.filter((section) => section !== "about");
