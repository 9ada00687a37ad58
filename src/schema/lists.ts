import { z } from "zod";
import { dayCards } from "./day-cards";
import { decisionAid } from "./decision-aid";
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
  home: z.array(kebab).min(1).describe("The ids of the questions that stand on the home page, in order."),
  questions: z
    .array(
      z.strictObject({
        id: kebab.describe("A short name; the question's address is /questions/#id."),
        question: words.describe("The question as people ask it."),
        also: z
          .array(words)
          .optional()
          .describe(
            "Shorter words people type for it; the search leads them to it. “= stop =” is the word alone; " +
              "“pee/urine+blood/burns” is one of each, in any order.",
          ),
        page_for: z.array(words).optional().describe("Words people type, written alike, that lead to the page itself."),
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

const line = z.strictObject({
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
  distress: words.optional().describe("Whom it is for besides people who think of suicide, as what was read says."),
  families: words.optional().describe("That it answers people who worry about someone else, as its own page says."),
  note: words.optional(),
  source: webAddress.describe("Where the number was read. It and what follows are for editors; no page shows them."),
  also_read: z.array(webAddress).optional(),
  checked: day.describe("The day the number was read in its source."),
});

/** `crisis-lines.yaml`: whom to call. */
export const crisisLines = z.strictObject({
  title: words.describe("What `npm run due` calls the list."),
  next: day.describe("When every number is to be called up again; a line may have changed that nobody told us of."),
  note: words,
  lines: z.array(line).min(1),
  parents: z
    .array(line)
    .optional()
    .describe("Lines for pregnancy and the time after a birth; they answer no emergency, and some have hours."),
  touched: z
    .array(line)
    .optional()
    .describe("Lines for people whom somebody touched or hurt against their will; they answer no emergency."),
  drugs: z.array(line).optional().describe("Lines on drink and drugs; they answer no emergency, and some have hours."),
  emergency: z
    .array(
      z.strictObject({
        country: words,
        call: words,
        note: words.optional(),
        source: webAddress.optional(),
        source_note: words.optional().describe("For editors; no page shows it."),
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
      why: words.describe("What it is the name of; for editors."),
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

/** `options.yaml`: the treatments side by side, as many as the stylesheet can show alone (`src/styles/tools.css`, `.opt-6`). */
export const options = z.strictObject({
  options: z
    .array(z.strictObject({ id: kebab, name: words, one_line: words }))
    .min(2)
    .max(7, "must not have more than 7 entries; the stylesheet shows no eighth"),
  rows: z.array(z.strictObject({ id: kebab, name: words })).min(1),
  cells: z.array(
    z.strictObject({
      option: kebab,
      row: kebab,
      text: words.describe(
        "What the records hold; each line is a paragraph of its own, one study or one thing a line.",
      ),
      certainty: z
        .enum(["good", "bad"])
        .optional()
        .describe("The side of this option in decision-aid.yaml whose rating the cell shows: good or bad."),
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
      since: day.describe("The day of the move; for editors."),
    }),
    "must be a list",
  ),
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
