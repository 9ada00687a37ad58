import { timepoint } from "./timepoints";

const day = 24;

/** The times a reader asks about, in order; each reaches up to so many hours after the infusion. */
const slots = [
  { name: "First hours", until: 6 },
  { name: "A day", until: 3 * day },
  { name: "A week", until: 14 * day },
  { name: "A month", until: 45 * day },
  { name: "Months later", until: Number.POSITIVE_INFINITY },
] as const;

/** The names of the times that a figure of several times shows, in order. */
export const slotNames: readonly string[] = slots.map(({ name }) => name);

/**
 * The time of a figure under which a result stands: of "1 to 3 days" the later end decides.
 *
 * @param when the result's `timepoint`, in the record's words.
 * @returns undefined where no length of time can be read from the words.
 */
export function slotOf(when: string | undefined): string | undefined {
  const hours = timepoint(when)?.hours.to;
  return hours === undefined ? undefined : slots.find(({ until }) => hours <= until)?.name;
}
