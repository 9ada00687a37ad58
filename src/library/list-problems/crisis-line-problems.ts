import type { Problem } from "../problem";
import { proseProblems } from "../prose-problems";
import type { ReadLists } from "../read-lists";
import { listProblem } from "./list-problem";
import { twice, type Words } from "./word-problems";

/** What is said of a line, besides names and numbers to call. */
const said = ["distress", "families", "hours", "cost", "note"] as const;

/**
 * Finds what is wrong in the lines for help: ids used twice, a price where the page says there is none, wording. Their numbers are to call, or come from the line's own
 * page, which `source` names; no record holds them.
 */
export function crisisLineProblems(read: ReadLists): Problem[] {
  const list = read["crisis-lines"];
  if (!list) return [];
  const { note, lines, emergency } = list.value;
  const apart = (["parents", "touched", "drugs"] as const).map((field) => ({
    field,
    entries: list.value[field] ?? [],
  }));
  const ofLines = (field: "lines" | "parents" | "touched" | "drugs", entries: typeof lines): Words[] =>
    entries.flatMap((entry, index) =>
      said.flatMap((what) => ({ text: entry[what] ?? "", path: [field, index, what] })),
    );
  const words: Words[] = [
    { text: note, path: ["note"] },
    ...ofLines("lines", lines),
    ...apart.flatMap(({ field, entries }) => ofLines(field, entries)),
    ...emergency.map((entry, index) => ({ text: entry.note ?? "", path: ["emergency", index, "note"] })),
  ];
  return [
    ...twice(lines, "lines", list),
    ...apart.flatMap(({ field, entries }) => [
      ...twice(entries, field, list),
      ...entries.flatMap(({ id }, index) =>
        lines.some((line) => line.id === id)
          ? [
              listProblem(
                list,
                [field, index, "id"],
                `The id "${id}" is used twice: both lists stand on one page.`,
                "give one of them another id.",
              ),
            ]
          : [],
      ),
    ]),
    ...(list.value.drugs ?? []).flatMap(({ cost }, index) =>
      cost === "free"
        ? []
        : [
            listProblem(
              list,
              ["drugs", index, cost === undefined ? "id" : "cost"],
              "The page of help says that every line on drink and drugs is free, and this one is not said to be.",
              'write "cost: free" once you have read that it is, or leave the line out.',
            ),
          ],
    ),
    ...words.flatMap(({ text, path }) =>
      proseProblems({ file: list.file, text, lineAt: () => list.yaml.lineOf(path), layer: undefined }),
    ),
  ];
}
