import { outcomesOf } from "../../evidence/outcomes-of";
import { slotOf } from "../../evidence/time-slots";
import type { Problem } from "../problem";
import type { PageCheck } from "./page-check";

/**
 * Finds results that a figure of several times could not place, or would draw over one another: it shows one result at
 * each time, and the other would be left out without a word.
 *
 * @param references its results, such as `murrough-2013#response-24h`; those that do not exist are told elsewhere.
 */
export function slotProblems(
  references: readonly string[],
  at: (message: string, mend: string) => Problem,
  check: PageCheck,
): Problem[] {
  const taken = new Map<string, string>();
  return references.flatMap((reference) => {
    const [id = "", outcomeId] = reference.split("#");
    const record = check.records.get(id);
    const outcome = outcomesOf(record).find((entry) => entry.id === outcomeId);
    if (!outcome) return [];
    const slot = slotOf(outcome.timepoint);
    if (slot === undefined)
      return [
        at(
          `${reference} has no time that could be placed: ${outcome.timepoint ?? "none"}.`,
          "choose a result whose timepoint holds a length of time, such as 24 hours.",
        ),
      ];
    const before = taken.get(slot);
    if (before === undefined) {
      taken.set(slot, reference);
      return [];
    }
    return [
      at(
        `${before} and ${reference} fall into the same time, "${slot}", and only one can be drawn there.`,
        "leave one out, and say it in words where it matters.",
      ),
    ];
  });
}
