import { z } from "zod";
import { toolDates } from "./tool-dates";
import { kebab, words } from "./words";

/** `day-cards.yaml`: cards to print for the day of an infusion, and the days to write into a calendar. */
export const dayCards = z.strictObject({
  title: words,
  answer: words,
  ...toolDates,
  cards: z
    .array(
      z.strictObject({
        id: kebab,
        title: words,
        size: z
          .enum(["card", "wide", "wallet"])
          .describe("How wide on paper: half a sheet, a whole one, or a bank card with a front and a back."),
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
