import { cellRating } from "../cell-rating";
import type { PageCheck } from "../page-problems/page-check";
import type { Problem } from "../problem";
import type { ReadLists } from "../read-lists";
import { listProblem } from "./list-problem";
import { twice, wordProblems } from "./word-problems";

/** Finds what is wrong in the comparison of options: its words, ids and cells used twice, cells of nothing, its marks. */
export function optionProblems(read: ReadLists, check: PageCheck): Problem[] {
  const list = read.options;
  if (!list) return [];
  const { options, rows, cells } = list.value;
  const optionIds = new Set(options.map(({ id }) => id));
  const rowIds = new Set(rows.map(({ id }) => id));
  const aid = read["decision-aid"]?.value;
  const problem = (path: readonly PropertyKey[], message: string, mend: string): Problem =>
    listProblem(list, path, message, mend);
  const seen = new Set<string>();
  return [
    ...twice(options, "options", list),
    ...twice(rows, "rows", list),
    ...wordProblems(
      [
        ...options.flatMap((entry, index) => [
          { text: entry.name, path: ["options", index, "name"] },
          { text: entry.one_line, path: ["options", index, "one_line"] },
        ]),
        ...rows.map((entry, index) => ({ text: entry.name, path: ["rows", index, "name"] })),
        ...cells.map((entry, index) => ({ text: entry.text, path: ["cells", index, "text"] })),
      ],
      list,
      check,
    ),
    ...cells.flatMap((cell, index) => {
      const unknown = [cell.option].find((id) => !optionIds.has(id)) ?? [cell.row].find((id) => !rowIds.has(id));
      if (unknown)
        return [
          problem(
            ["cells", index],
            `"${unknown}" is neither an option nor a row of this file.`,
            "write the id of one.",
          ),
        ];
      const place = `${cell.option} ${cell.row}`;
      if (seen.has(place))
        return [
          problem(
            ["cells", index],
            `The option "${cell.option}" has two cells in the row "${cell.row}", and only the first is shown.`,
            "put their words into one.",
          ),
        ];
      seen.add(place);
      if (!cell.certainty || !aid) return [];
      const rated = cellRating(cell, aid);
      if (!rated)
        return [
          problem(
            ["cells", index, "certainty"],
            `The decision aid does not rate the ${cell.certainty} side of "${cell.option}".`,
            "rate it there, with its steps; or take certainty out of the cell.",
          ),
        ];
      if (rated.by !== "us" || /\brating is ours\b/i.test(cell.text)) return [];
      return [
        problem(
          ["cells", index, "text"],
          `The rating of "${cell.option}" in the row "${cell.row}" is ours, and the cell does not say so.`,
          "add a line that begins “The rating is ours”, with the reasons.",
        ),
      ];
    }),
  ];
}
