import { mayBePictured } from "../../evidence/caution";
import { namedOutcome } from "../../evidence/named-outcome";
import { shareOf } from "../../evidence/two-groups";
import type { PageCheck } from "../page-problems/page-check";
import type { Problem } from "../problem";
import type { ReadLists } from "../read-lists";
import { listProblem } from "./list-problem";
import { wordProblems } from "./word-problems";

/** Finds what is wrong in the numbers that people are told: shares that no record holds or that may not be drawn, words. */
export function toldNumberProblems(read: ReadLists, check: PageCheck): Problem[] {
  const told = read["told-numbers"];
  if (!told) return [];
  return told.value.numbers.flatMap((entry, index) => {
    const { id, outcomeId, record, outcome } = namedOutcome(entry.of, check.records);
    if (check.unread.has(id)) return [];
    const place = ["numbers", index];
    const problems: Problem[] = [];
    const result = outcome?.results?.find((one) => one.arm === entry.arm);
    if (!result || shareOf(result) === undefined)
      problems.push(
        listProblem(
          told,
          place,
          `${entry.of} holds no percentage for the group "${entry.arm}".`,
          "name an outcome and a group that have one.",
        ),
      );
    else if (record && outcomeId && !mayBePictured(record, outcomeId))
      problems.push(
        listProblem(
          told,
          place,
          `${id} has a caution (${record.caution}) and may not stand in a picture.`,
          "choose another figure.",
        ),
      );
    const words = (["timepoint", "comparator", "group", "reading"] as const).map((field) => ({
      text: entry[field],
      path: ["numbers", index, field],
    }));
    return [...problems, ...wordProblems(words, told, check, [id])];
  });
}
