import { z } from "zod";
import { day, words } from "./words";

const change = z.strictObject({ date: day, what: words });
/** When a tool's evidence was checked, when it is checked next, and what changed. */
export const toolDates = {
  checked: day.describe("The day the evidence was checked."),
  next: day.describe("The day of the next check."),
  changes: z.array(change).min(1).describe("What changed, newest first."),
};
