import { mayBePictured } from "../../evidence/caution";
import { namedOutcome, recordNamed } from "../../evidence/named-outcome";
import type { PageCheck } from "../page-problems/page-check";
import type { Problem } from "../problem";
import type { ReadLists } from "../read-lists";
import { listProblem } from "./list-problem";
import { wordProblems } from "./word-problems";

/** Finds what is wrong in how fast treatments work: the words of each row, outcomes that no record has or that may not be drawn. */
export function howFastProblems(read: ReadLists, check: PageCheck): Problem[] {
  const fast = read["how-fast"];
  if (!fast) return [];
  return fast.value.rows.flatMap((row, index) => {
    const words = (["name", "reading"] as const).map((field) => ({ text: row[field], path: ["rows", index, field] }));
    const wrong = row.of.flatMap((reference, at) => {
      const { id, outcomeId, record, outcome } = namedOutcome(reference, check.records);
      if (check.unread.has(id)) return [];
      const place = ["rows", index, "of", at];
      if (record && outcome)
        return mayBePictured(record, outcomeId)
          ? []
          : [
              listProblem(
                fast,
                place,
                `${id} has a caution (${record.caution}) and may not stand in a picture.`,
                "choose another figure.",
              ),
            ];
      return [
        listProblem(
          fast,
          place,
          record ? `${id} has no outcome "${outcomeId}".` : `There is no record "${id}".`,
          "name a record of content/sources/ and one of its outcomes, like murrough-2013#response-24h.",
        ),
      ];
    });
    return [...wordProblems(words, fast, check, row.of.map(recordNamed)), ...wrong];
  });
}
