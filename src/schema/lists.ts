import { z } from "zod";
import { ratings } from "./vocabulary";
import { day, kebab, outcomeReference, siteAddress, webAddress, words } from "./words";

/** `glossary.yaml`: every clinical term of the site in everyday words. */
export const glossary = z.strictObject({
  terms: z
    .array(
      z.strictObject({
        id: kebab.describe("A short name; the term's address is /glossary/#id."),
        term: words.describe("The term."),
        also: z.array(words).optional().describe("Other words people use or type for it; the search knows them."),
        match: z.array(words).optional().describe("The exact spellings that open the definition in a page's text."),
        definition: words.describe("One sentence of everyday words."),
      }),
    )
    .min(1),
});

/** `questions.yaml`: the questions people ask, each with a short true answer. */
export const questions = z.strictObject({
  questions: z
    .array(
      z.strictObject({
        id: kebab.describe("A short name; the question's address is /questions/#id."),
        question: words.describe("The question as people ask it."),
        reader: z.enum(["patient", "family", "clinician"]).describe("Who asks."),
        stage: z
          .enum(["deciding", "preparing", "on-the-day", "after", "paying", "long-term", "supporting", "treating"])
          .describe("When they ask."),
        answer: words.describe("Two sentences, true on their own, cited like a page."),
        page: siteAddress.describe("Where the full answer stands."),
      }),
    )
    .min(1),
});

/** `crisis-lines.yaml`: whom to call. */
export const crisisLines = z.strictObject({
  note: words,
  lines: z
    .array(
      z.strictObject({
        id: kebab,
        country: words,
        name: words,
        call: words.optional(),
        text: words.optional(),
        email: z.email().optional(),
        chat: webAddress.optional(),
        web: webAddress.optional(),
        hours: words.optional(),
        cost: words.optional(),
        languages: z.array(words).optional(),
        note: words.optional(),
        source: webAddress,
        also_read: z.array(webAddress).optional(),
        checked: day,
      }),
    )
    .min(1),
  emergency: z
    .array(
      z.strictObject({
        country: words,
        call: words,
        note: words.optional(),
        source: webAddress.optional(),
        source_note: words.optional(),
        checked: day,
      }),
    )
    .min(1),
});

/** `names.yaml`: names that hold a free-standing digit and are no figure. */
export const names = z.strictObject({
  names: z.array(
    z.strictObject({
      name: words.describe("The name as written on pages."),
      why: words.describe("What it is the name of."),
    }),
  ),
});

/** `told-numbers.yaml`: the numbers people are told, each placed by what it measures. */
export const toldNumbers = z.strictObject({
  numbers: z
    .array(
      z.strictObject({
        of: outcomeReference.describe("The outcome the number comes from."),
        arm: kebab.describe("The group it comes from."),
        kind: z.enum(["response", "remission", "relapse", "other"]).describe("What was counted."),
        timepoint: words.describe("When, in words."),
        comparator: words.describe("Compared with what, in words."),
        group: words.describe("Who was counted, in words."),
        reading: words.describe("Why it is high or low, in one sentence."),
      }),
    )
    .min(1),
});

/** `how-fast.yaml`: when trials of each treatment looked, and whether they saw a clear difference. */
export const howFast = z.strictObject({
  rows: z
    .array(
      z.strictObject({
        id: kebab,
        name: words.describe("The treatment, in everyday words."),
        of: z.array(outcomeReference).min(1).describe("The outcomes to place by their time."),
        reading: words.describe("What the row shows, in one sentence."),
      }),
    )
    .min(1),
});

/** `options.yaml`: the treatments side by side. */
export const options = z.strictObject({
  options: z.array(z.strictObject({ id: kebab, name: words, one_line: words })).min(2),
  rows: z.array(z.strictObject({ id: kebab, name: words })).min(1),
  cells: z.array(
    z.strictObject({
      option: kebab,
      row: kebab,
      text: words,
      certainty: z.enum(ratings).optional(),
    }),
  ),
});

/** `clinic-questions.yaml`: what to ask a clinic, by stage. */
export const clinicQuestions = z.strictObject({
  stages: z.array(z.strictObject({ id: kebab, name: words })).min(1),
  questions: z
    .array(z.strictObject({ id: kebab, stage: kebab, question: words, why: words, good_answer: words }))
    .min(1),
});

/** `redirects.yaml`: addresses that pages have left, and where they went. */
export const redirects = z.strictObject({
  redirects: z.array(
    z.strictObject({
      from: z
        .string()
        .regex(/^\/[\w./~-]*$/, "must be an address on this site, like /uses/old-name/")
        .describe("The address that nobody answers any more, as it was published."),
      to: z
        .string()
        .regex(/^\/[\w./~-]*$/, "must be an address on this site, like /uses/new-name/")
        .describe("The address that answers now."),
      since: day.describe("The day of the move."),
    }),
    "must be a list",
  ),
});

const change = z.strictObject({ date: day, what: words });
/** When a tool's evidence was checked, when it is checked next, and what changed. */
const dates = {
  checked: day.describe("The day the evidence was checked."),
  next: day.describe("The day of the next check."),
  changes: z.array(change).min(1).describe("What changed, newest first."),
};

/** What is said of one side of an option, and how sure anyone can be; no rating where no record speaks of it. */
const weighed = z.strictObject({
  text: words.describe("What was found, with its numbers of 100, both sides, and its citations."),
  certainty: z
    .strictObject({ rating: z.enum(ratings), why: words.describe("Who rated it, and the reasons.") })
    .optional(),
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
  ...dates,
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
        living: z
          .strictObject({ body: words, mind: words, others: words })
          .describe("What living with it is like: for the body, for the mind, among other people and at work."),
        figures: z
          .array(z.strictObject({ of: outcomeReference, title: words, kind: z.enum(["benefit", "harm"]) }))
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

/** `day-cards.yaml`: cards to print for the day of an infusion, and the days to write into a calendar. */
export const dayCards = z.strictObject({
  title: words,
  answer: words,
  ...dates,
  cards: z
    .array(
      z.strictObject({
        id: kebab,
        title: words,
        size: z.enum(["card", "wallet"]),
        parts: z
          .array(
            z.strictObject({
              name: words,
              lines: z.array(words).optional(),
              blanks: z
                .array(z.strictObject({ id: kebab, label: words }))
                .optional()
                .describe("Lines to fill in, on the page or by hand."),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
  calendar: z.strictObject({
    title: words,
    text: words,
    reminders: z
      .array(
        z.strictObject({
          id: kebab,
          days: z.int().min(0).describe("How many days after the appointment."),
          when: words.describe("The same in words."),
          title: words.describe("What stands in the calendar; others may see it, so it names no medicine."),
          words: words.describe("What to do on that day."),
        }),
      )
      .min(1),
  }),
});

/** Every list by the name of its file. */
export const lists = {
  glossary,
  questions,
  "crisis-lines": crisisLines,
  names,
  "told-numbers": toldNumbers,
  "how-fast": howFast,
  options,
  "clinic-questions": clinicQuestions,
  redirects,
  "decision-aid": decisionAid,
  "day-cards": dayCards,
} as const;

export type ListName = keyof typeof lists;
export type Lists = { [Name in ListName]: z.infer<(typeof lists)[Name]> };
