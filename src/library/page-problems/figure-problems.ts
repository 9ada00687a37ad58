import { forestOf } from "../../evidence/forest";
import { namedOutcome } from "../../evidence/named-outcome";
import { timepoint } from "../../evidence/timepoints";
import { shareOf } from "../../evidence/two-groups";
import type { Use } from "../located-page";
import type { Problem } from "../problem";
import type { PageCheck } from "./page-check";

type At = (message: string, mend: string) => Problem;

/**
 * Finds figures that could not be drawn though each outcome is there: a group without a share of people, a time that
 * nobody could place, rows without a common measure.
 *
 * @param references outcomes that `referenceProblems` found nothing wrong with.
 */
export function figureProblems(references: readonly string[], use: Use, at: At, check: PageCheck): Problem[] {
  const entries = references.flatMap((reference) => {
    const { record, outcome } = namedOutcome(reference, check.records);
    return record && outcome ? [{ reference, record, outcome }] : [];
  });
  if (entries.length < references.length || entries.length === 0) return [];
  if (use.name === "ForestPlot") return forestProblems(entries, at);
  return entries.flatMap(({ reference, outcome }) => {
    const groups = (outcome.results ?? []).filter((result) => shareOf(result) !== undefined).map(({ arm }) => arm);
    const problems = ["treatment", "comparator"].flatMap((attribute) => {
      const arm = use.attributes[attribute];
      if (!arm || groups.includes(arm)) return [];
      return [
        at(`${reference} holds no share of people for the group "${arm}".`, `write one of: ${groups.join(", ")}.`),
      ];
    });
    const { treatment, comparator } = use.attributes;
    if (treatment && treatment === comparator)
      problems.push(
        at(`<${use.name}> compares the group "${treatment}" with itself.`, `write two of: ${groups.join(", ")}.`),
      );
    if (use.name === "OverTime" && !timepoint(outcome.timepoint))
      problems.push(
        at(
          `${reference} has no time that could be placed: ${outcome.timepoint ? `“${outcome.timepoint}”` : "its record gives none"}.`,
          "write its timepoint in the record, like 24 hours, if its source gives one; or draw it with HundredPeople.",
        ),
      );
    return problems;
  });
}

function forestProblems(entries: readonly (Parameters<typeof forestOf>[0][number] & { reference: string })[], at: At) {
  try {
    forestOf(entries);
    return [];
  } catch {
    const rows = entries.map(({ reference, outcome: { effect } }) => {
      const measure =
        effect?.value === undefined || effect.measure === "other" ? "no measure of its own" : effect.measure;
      return `${reference} (${measure})`;
    });
    return [
      at(
        `The rows of <ForestPlot> share no measure: ${rows.join(", ")}.`,
        "draw rows of one measure, or rows that each count people in two groups.",
      ),
    ];
  }
}
