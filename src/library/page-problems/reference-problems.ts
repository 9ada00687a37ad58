import { mayBePictured } from "../../evidence/caution";
import { namedOutcome } from "../../evidence/named-outcome";
import { outcomesOf } from "../../evidence/outcomes-of";
import { shareOf } from "../../evidence/two-groups";
import { type ComponentName, pictureNames } from "../../schema/components";
import type { EvidenceRecord } from "../../schema/record";
import type { Use } from "../located-page";
import type { Problem } from "../problem";
import { nearestId } from "./nearest-id";
import type { PageCheck } from "./page-check";

/** Whether a record calls its study a crossover, in which people may stand in every group. */
function isCrossover({ title, participants, limits }: EvidenceRecord): boolean {
  return [title, participants?.summary ?? "", ...limits].some((text) => /\bcross-?over\b/i.test(text));
}

/** Finds why a component cannot show the outcome that one of its references, such as `murrough-2013#response-24h`, names. */
export function referenceProblems(
  reference: string,
  use: Use,
  at: (message: string, mend: string) => Problem,
  check: PageCheck,
): Problem[] {
  const { id, outcomeId, record, outcome } = namedOutcome(reference, check.records);
  if (check.unread.has(id)) return [];
  if (!record) return [at(`There is no record "${id}".`, `${nearestId(id, check)}`)];
  if (!outcome)
    return [
      at(
        `${id} has no outcome "${outcomeId}".`,
        `write one of: ${
          outcomesOf(record)
            .map((entry) => entry.id)
            .join(", ") || "none; the record holds no figures"
        }.`,
      ),
    ];
  const problems: Problem[] = [];
  if (!mayBePictured(record, outcomeId) && pictureNames.includes(use.name as ComponentName)) {
    problems.push(
      at(
        `${id} has a caution (${record.caution}) and may not stand in a picture.`,
        "choose another figure; its numbers may stand in In full with the reason.",
      ),
    );
  }
  for (const attribute of ["treatment", "comparator"]) {
    const arm = use.attributes[attribute];
    if (arm && !outcome.results?.some((result) => result.arm === arm)) {
      problems.push(
        at(
          `${reference} has no result for the group "${arm}".`,
          `write one of: ${outcome.results?.map((result) => result.arm).join(", ") ?? "none"}.`,
        ),
      );
    }
  }
  const shares = (outcome.results ?? []).filter((result) => shareOf(result) !== undefined);
  if (use.name !== "ForestPlot" && shares.length === 0) {
    problems.push(
      at(
        `${reference} holds neither percentages nor counts, so people out of 100 cannot be drawn.`,
        "choose another outcome, or say it in words.",
      ),
    );
  } else if (
    use.name !== "ForestPlot" &&
    shares.length > 2 &&
    !(use.attributes.treatment && use.attributes.comparator)
  ) {
    problems.push(
      at(
        `${reference} holds ${shares.length} groups.`,
        `add treatment="…" and comparator="…" with two of: ${shares.map((result) => result.arm).join(", ")}.`,
      ),
    );
  }
  const unsaid = shares.length > 1 && outcome.same_people === undefined && isCrossover(record);
  if (use.name !== "ForestPlot" && unsaid && mayBePictured(record, outcomeId))
    problems.push(
      at(
        `${id} is a crossover, and ${outcomeId} does not say whether the same people stand in both groups.`,
        "add same_people: true to that outcome, or false where its first phase alone is counted.",
      ),
    );
  if (use.name === "ForestPlot" && outcome.effect?.value === undefined && shares.length < 2) {
    problems.push(
      at(
        `${reference} holds no effect that could be drawn.`,
        "leave it to the evidence table, which shows every trial.",
      ),
    );
  }
  return problems;
}
