import type { PageCheck } from "../page-problems/page-check";
import type { Problem } from "../problem";
import type { ReadLists } from "../read-lists";
import { listProblem } from "./list-problem";
import { twice, wordProblems } from "./word-problems";

/** Finds what is wrong in the questions for a clinic: ids used twice, words, questions of a stage that is none. */
export function clinicQuestionProblems(read: ReadLists, check: PageCheck): Problem[] {
  const clinic = read["clinic-questions"];
  if (!clinic) return [];
  const { questions, stages } = clinic.value;
  const stageIds = stages.map(({ id }) => id);
  const words = [
    ...stages.map((entry, index) => ({ text: entry.name, path: ["stages", index, "name"] })),
    ...questions.flatMap((entry, index) =>
      (["question", "why", "good_answer"] as const).map((field) => ({
        text: entry[field],
        path: ["questions", index, field],
      })),
    ),
  ];
  const nowhere = questions.flatMap(({ id, stage }, index) =>
    stageIds.includes(stage)
      ? []
      : [
          listProblem(
            clinic,
            ["questions", index, "stage"],
            `"${stage}" is no stage of this file, so the question "${id}" would stand nowhere.`,
            `write one of: ${stageIds.join(", ")}.`,
          ),
        ],
  );
  return [
    ...twice(stages, "stages", clinic),
    ...twice(questions, "questions", clinic),
    ...wordProblems(words, clinic, check),
    ...nowhere,
  ];
}
