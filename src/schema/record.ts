import { z } from "zod";
import { outcome } from "./outcome";
import { sourceTypes, topics, trialResults } from "./vocabulary";
import { day, kebab, webAddress, words } from "./words";

const participants = z.strictObject({
  enrolled: z.int("must be a whole number").min(1).optional().describe("How many people were randomised or included."),
  summary: words.describe("Who they were and where, in one line."),
});

const arm = z.strictObject({
  id: kebab.describe("A short name that results refer to."),
  label: words.describe("Medicine, dose, route, duration and schedule."),
  n: z.int("must be a whole number").min(1).optional().describe("How many people were in the group."),
  comparator: z
    .literal(true, "must be true, or be left out")
    .optional()
    .describe("That the group was there to be compared with: a dummy, a sedative, usual care, another treatment."),
});

const secondReading = z.strictObject({
  date: day.describe("The day of the reading."),
  source: webAddress.describe("The page that was read."),
  what: z.enum(["citation", "figures", "both"]).describe("What was compared."),
  result: z.enum(["agrees", "corrected", "not-seen"]).describe("What the comparison found."),
});

/** A place where the source itself prints something that cannot be right. */
const oddity = z.strictObject({
  outcome: kebab.describe("The outcome or harm that is odd."),
  kind: z
    .enum(["interval-misses-estimate", "percent-not-from-counts", "total-above-group"])
    .describe("Which check the source's own figures fail."),
  why: words.describe("What the source prints, in one sentence."),
});

/** That a source was taken back by its journal or its authors. */
const retraction = z.strictObject({
  date: day.describe("The day of the notice."),
  notice: webAddress.describe("Where the notice of retraction can be read."),
});

/** One source of evidence: what was read, and every figure the site may show from it. */
export const record = z.strictObject({
  id: kebab.describe("First author and year, or body and year; the same as the file's name."),
  title: words.describe("The title as printed."),
  title_language: z
    .string()
    .regex(/^[a-z]{2}(-[A-Z]{2})?$/, "must be a language's two letters, such as de or pt-BR")
    .optional()
    .describe("The title's language, where it is not English: a voice that reads the page needs it."),
  authors: z
    .array(words, "must be a list of names")
    .min(1, "must name at least one author or body")
    .optional()
    .describe("Authors as PubMed prints them; left out where the source prints none."),
  journal: words.optional().describe("The journal's name."),
  year: z.int("must be a whole number").min(1950).max(2100).optional().describe("The year of publication."),
  volume: words.optional().describe("The volume, in quotation marks."),
  issue: words.optional().describe("The issue, in quotation marks."),
  pages: words.optional().describe("The pages, in quotation marks."),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, "must start with 10. and hold no space")
    .optional()
    .describe("Digital object identifier, without https://doi.org/."),
  pmid: z
    .string()
    .regex(/^\d{1,8}$/, "must be digits in quotation marks")
    .optional()
    .describe("PubMed's number."),
  pmcid: z
    .string()
    .regex(/^PMC\d+$/, "must be PMC and digits")
    .optional()
    .describe("PubMed Central's number."),
  url: webAddress.optional().describe("The body's own page, for what has no DOI."),
  type: z.enum(sourceTypes).describe("What kind of source it is."),
  without_ketamine: z
    .literal(true, "must be true, or be left out")
    .optional()
    .describe("That a trial tested neither ketamine nor a relative of it; it stands on no wall or table of trials."),
  trials_by_chance: z
    .literal(true, "must be true, or be left out")
    .optional()
    .describe("Of a review: that it says of the trials it pools that they shared people out by chance."),
  topics: z.array(z.enum(topics), "must be a list").min(1).describe("The subjects it speaks to."),
  registration: words.optional().describe("The trial registry's number."),
  blinding: z
    .enum(["double-blind", "single-blind", "open-label"])
    .optional()
    .describe("Who was kept from knowing which treatment was given."),
  control: words.optional().describe("What the treatment was compared with."),
  participants: participants.optional().describe("The people studied."),
  arms: z.array(arm, "must be a list").min(1).optional().describe("The groups compared."),
  outcomes: z.array(outcome, "must be a list").min(1).optional().describe("What was measured."),
  harms: z.array(outcome, "must be a list").min(1).optional().describe("Side effects and dropouts."),
  finding: words.describe("One or two plain sentences that a patient can follow."),
  limits: z.array(words, "must be a list of sentences").min(1).describe("What this source cannot show."),
  funding: words.optional().describe("Who paid, and any stated conflicts."),
  read: z.enum(["abstract", "full-text", "label", "guideline-text", "summary"]).describe("What was actually read."),
  source: webAddress.describe("The page that was read; readers are sent to the DOI instead."),
  checked: day.describe("The day it was first read."),
  checks: z.array(secondReading, "must be a list").min(1).describe("Second readings."),
  retracted: retraction.optional().describe("The notice that took the source back; every page that cites it says so."),
  caution: words.optional().describe("Why its figures never stand in key points, pictures or the home page."),
  caution_allows: z
    .array(kebab, "must be a list of outcome ids")
    .min(1)
    .optional()
    .describe("The outcomes that the caution's own words allow to be shown."),
  oddities: z
    .array(oddity)
    .min(1)
    .optional()
    .describe("Where the source misprints; the checks honour this field alone."),
  tested: words
    .optional()
    .describe("What the trial put to the test, in a few words, where it is not simply the medicine itself."),
  no_main_measure: z
    .literal(true, "must be true, or be left out")
    .optional()
    .describe("That what was read of a trial names no main measure, so that it is not judged."),
  result: z.enum(trialResults).optional().describe("How the trial came out, where its figures alone cannot say."),
  result_because: words.optional().describe("The sentence of the record that the result rests on."),
});

export type EvidenceRecord = z.infer<typeof record>;
