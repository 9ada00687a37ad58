import { z } from "zod";
import { ourRatingFields, ratedBy } from "./our-steps";
import { toolDates } from "./tool-dates";
import { ratings } from "./vocabulary";
import { kebab, outcomeReference, sentence, words } from "./words";

const rated = z.strictObject({
  rating: z.enum(ratings),
  by: ratedBy,
  why: words.describe("Who rated it, and the reasons; “Our rating” where it is ours."),
  ...ourRatingFields,
});

/** What is said of one side of an option, and how sure anyone can be; no rating where no record speaks of it. */
const weighed = z.strictObject({
  text: words.describe(
    "What was found, with its numbers of 100, both sides, and its citations; a study or a harm to each line.",
  ),
  certainty: rated.optional(),
});

/**
 * `decision-aid.yaml`: the patient decision aid. The fields are the qualifying and certification criteria of IPDAS, so
 * that an aid which lacks one of them does not build: condition, decision, options, what is good and bad of each with how
 * sure, what living with each is like, what happens if nothing is done, who paid, dates, how it is kept up.
 */
export const decisionAid = z.strictObject({
  title: words,
  question: words.describe("The reader's question."),
  answer: words.describe("What the aid is, in one sentence."),
  need: words.describe("As …, facing …, I need …, so that …."),
  ...toolDates,
  minute: z.array(words).min(3).max(5).describe("The short version; someone who reads only this is not misled."),
  for_whom: words.describe("Whom it was written for, and whom not."),
  condition: z.array(words).min(1).describe("The condition, in paragraphs."),
  decision: z.array(words).min(1).describe("The decision to be made."),
  nothing_new: z.array(words).min(1).describe("The course if nothing new is done."),
  options: z
    .array(
      z.strictObject({
        id: kebab.describe("The id of the option in options.yaml, which holds its name."),
        what: words.describe("What it is, and whether it is approved."),
        good: weighed.describe("What can be good."),
        bad: weighed.describe("What can be bad."),
        short: z
          .strictObject({ good: words, bad: words })
          .describe("One line of each for the sheet on paper; each begins with what the certainty of its side rates."),
        living: z
          .strictObject({ body: words, mind: words, others: words })
          .describe("What living with it is like: for the body, for the mind, among other people and at work."),
        figures: z
          .array(
            z.strictObject({
              of: outcomeReference,
              title: words,
              kind: z.enum(["benefit", "harm"]),
              certainty: rated
                .optional()
                .describe("How sure anyone can be of what it draws; never of something else of the option."),
              unrated: sentence.optional().describe("Why it has no rating of its own, where it has none."),
            }),
          )
          .optional()
          .describe("Figures of a hundred people, as many for harms as for benefits."),
      }),
    )
    .min(2),
  chances: z.strictObject({
    title: words.describe("What is counted, of 100 people."),
    note: z.array(words).min(1).describe("Where one denominator and one period hold, and where they do not."),
    rows: z.array(
      z.strictObject({
        option: kebab,
        of: outcomeReference,
        arm: kebab.describe("The group of that outcome."),
        when: words.describe("By when."),
        who: words.describe("Who was counted, beside whom."),
      }),
    ),
  }),
  values: z
    .strictObject({
      text: words,
      scale: z.array(words).length(5).describe("The five steps, from least to most."),
      statements: z
        .array(
          z.strictObject({
            id: kebab,
            statement: words,
            fact: words.describe("What the records say that bears on it."),
          }),
        )
        .min(5)
        .max(7),
      own: words.describe("The label of the line for the reader's own words."),
    })
    .describe("What matters to the reader; weighed by the reader, never added up."),
  ready: z.strictObject({ text: words, statements: z.array(words).min(2), leaning: words }),
  ask: z.strictObject({ text: words, questions: z.array(words).min(3).max(7), own: words }),
  steps: z.array(words).min(3).max(7).describe("What to do next, in order."),
  notes: words.describe("The label of the notes."),
  about: z
    .strictObject({
      uncertainty: words.describe("How uncertain the chances are."),
      updates: words.describe("How it is kept up."),
      funding: words.describe("Who paid."),
      written_by: words,
      tested: words.describe("Whether patients and clinicians tried it."),
      reviewed: words,
    })
    .describe("What the criteria ask an aid to say of itself."),
});
