import type { PageCheck } from "../page-problems/page-check";
import type { Problem } from "../problem";
import type { ReadLists } from "../read-lists";
import { toolTitles } from "../tool-titles";
import { listProblem } from "./list-problem";
import { twice, wordProblems } from "./word-problems";

/** Finds what is wrong in the questions: ids used twice, words, pages that answer none, a question that the home page misses. */
export function questionProblems({ questions }: ReadLists, check: PageCheck): Problem[] {
  if (!questions) return [];
  const { questions: list, home } = questions.value;
  const words = list.flatMap((entry, index) => [
    { text: entry.question, path: ["questions", index, "question"], asPeopleSayIt: true },
    { text: entry.answer, path: ["questions", index, "answer"] },
  ]);
  const unanswered = list.flatMap((entry, index) => {
    const path = entry.page.split("#")[0] ?? "";
    if (check.pages.has(path) || toolTitles[path]) return [];
    const message = check.addresses.has(path)
      ? `${entry.page} answers no question: it is neither a page of words nor a tool.`
      : `No page answers at ${entry.page}.`;
    return [
      listProblem(
        questions,
        ["questions", index, "page"],
        message,
        "give the address of the page with the full answer.",
      ),
    ];
  });
  const unknown = home.flatMap((id, index) =>
    list.some((entry) => entry.id === id)
      ? []
      : [
          listProblem(
            questions,
            ["home", index],
            `The home page asks "${id}", and no question has this id.`,
            "write the id of a question of this file.",
          ),
        ],
  );
  return [...twice(list, "questions", questions), ...wordProblems(words, questions, check), ...unanswered, ...unknown];
}
