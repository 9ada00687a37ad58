import { namedOutcome, recordNamed } from "../../evidence/named-outcome";
import type { PageCheck } from "../page-problems/page-check";
import type { Problem } from "../problem";
import type { ReadLists } from "../read-lists";
import { listProblem } from "./list-problem";
import { wordProblems } from "./word-problems";

/** Finds what is wrong in how fast treatments work: the words of each row, outcomes that no record has. */
export function howFastProblems(read: ReadLists, check: PageCheck): Problem[] {
  const fast = read["how-fast"];
  if (!fast) return [];
  return fast.value.rows.flatMap((row, index) => {
    const words = (["name", "reading"] as const).map((field) => ({ text: row[field], path: ["rows", index, field] }));
    const unknown = row.of.flatMap((reference, at) => {
      const { id, outcomeId, record, outcome } = namedOutcome(reference, check.records);
      if (check.unread.has(id) || outcome) return [];
      return [
        listProblem(
          fast,
          ["rows", index, "of", at],
          record ? `${id} has no outcome "${outcomeId}".` : `There is no record "${id}".`,
          "name a record of content/sources/ and one of its outcomes, like murrough-2013#response-24h.",
        ),
      ];
    });
    return [...wordProblems(words, fast, check, row.of.map(recordNamed)), ...unknown];
  });
}
