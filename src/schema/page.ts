import { z } from "zod";
import { ourRatingFields, ratedBy } from "./our-steps";
import { pageKinds, ratings, readers, sections, topics } from "./vocabulary";
import { day, kebab, sentence, siteAddress, words } from "./words";

const certaintyStatement = z.strictObject({
  id: kebab.describe("A short name that figures of the page refer to."),
  claim: sentence.describe("One main claim of the page, in one sentence."),
  rating: z.enum(ratings).describe("How sure anyone can be of the claim."),
  by: ratedBy,
  ...ourRatingFields,
  reasons: z
    .array(sentence, "must be a list of sentences")
    .min(1, "must give at least one plain reason")
    .max(4)
    .describe("Why the rating is not higher, in plain sentences."),
});

const change = z.strictObject({
  date: day.describe("The day of the change."),
  what: sentence.describe("What changed, in one sentence."),
});

/** What stands above a page's words. */
export const pageFrontMatter = z.strictObject({
  title: words.describe("The page's plain name, or the reader's question."),
  question: words.describe("The question the page answers."),
  answer: sentence.describe("One sentence that would be true on its own."),
  need: words.describe("As …, facing …, I need …, so that …: whom the page is for."),
  section: z.enum(sections).describe("The folder the page stands in."),
  kind: z.enum(pageKinds).describe("Which layers the page has."),
  audience: z.array(z.enum(readers), "must be a list").min(1).describe("Its readers, the first first."),
  topics: z.array(z.enum(topics), "must be a list").describe("The records' topics it is about."),
  certainty: z
    .array(certaintyStatement, "must be a list")
    .max(8)
    .optional()
    .describe("How sure anyone can be of each main claim."),
  card: kebab
    .optional()
    .describe(
      "What the picture of a link to it rates: the claim that its answer makes, or none; left out, its first figure.",
    ),
  checked: day.describe("The day its evidence was checked."),
  next: day.describe("The day of the next check."),
  changes: z.array(change, "must be a list").min(1).describe("What changed and when, newest first."),
  related: z.array(siteAddress, "must be a list of addresses").min(1).max(6).describe("What to read next, in order."),
});

export type PageFrontMatter = z.infer<typeof pageFrontMatter>;
export type CertaintyStatement = z.infer<typeof certaintyStatement>;
