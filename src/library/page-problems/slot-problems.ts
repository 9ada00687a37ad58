import { namedOutcome, recordNamed } from "../../evidence/named-outcome";
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
  const misplaced = references.flatMap((reference) => {
    const { outcome } = namedOutcome(reference, check.records);
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
  return [...misplaced, ...untold(references, taken, at, check)];
}

/** Results of the same measure that were left out, at times of which the figure would then say that no count is known. */
function untold(
  references: readonly string[],
  taken: ReadonlyMap<string, string>,
  at: (message: string, mend: string) => Problem,
  check: PageCheck,
): Problem[] {
  return [...new Set(references.map(recordNamed))].flatMap((id) => {
    const outcomes = outcomesOf(check.records.get(id));
    const named = (outcomeId: string): boolean => references.includes(`${id}#${outcomeId}`);
    const measures = new Set(outcomes.filter((outcome) => named(outcome.id)).map(({ label }) => label));
    return outcomes.flatMap((outcome) => {
      const slot = slotOf(outcome.timepoint);
      const counted = (outcome.results ?? []).filter(
        ({ events, percent }) => events !== undefined || percent !== undefined,
      );
      if (named(outcome.id) || !measures.has(outcome.label) || counted.length < 2) return [];
      if (slot === undefined || taken.has(slot)) return [];
      return [
        at(
          `The figure would say of "${slot}" that no count is known, and ${id}#${outcome.id} has one.`,
          `add ${id}#${outcome.id} to "of".`,
        ),
      ];
    });
  });
}
