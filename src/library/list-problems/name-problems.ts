import type { Problem } from "../problem";
import type { ReadLists } from "../read-lists";
import { listProblem } from "./list-problem";

/** Finds names that are none: one of them would switch the number check off wherever it stands. */
export function nameProblems({ names }: ReadLists): Problem[] {
  if (!names) return [];
  return names.value.names.flatMap(({ name }, index) =>
    isName(name)
      ? []
      : [
          listProblem(
            names,
            ["names", index, "name"],
            `"${name}" is not a name with a digit in it.`,
            "list names only, such as KARMA-Dep 2; a result needs its citation.",
          ),
        ],
  );
}

/** Whether a text has a digit and a letter, and nothing of a result. */
function isName(text: string): boolean {
  return (
    /\d/.test(text) &&
    /\p{L}/u.test(text) &&
    !/%|\bper ?cent\b|\b(?:of|in|per) \d|\b(?:people|patients|adults)\b/iu.test(text)
  );
}
