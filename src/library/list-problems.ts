import { mayBePictured } from "../evidence/caution";
import { namedOutcome, recordNamed } from "../evidence/named-outcome";
import { shareOf } from "../evidence/two-groups";
import { optionProblems } from "./option-problems";
import type { PageCheck } from "./page-problems/page-check";
import type { Problem } from "./problem";
import type { ReadLists } from "./read-lists";
import { toolProblems } from "./tool-problems";
import { toolTitles } from "./tool-titles";
import { twice, wordProblems } from "./word-problems";

/** Finds what is wrong in the lists: numbers, citations, wording, ids used twice, addresses that nobody answers. */
export function listProblems(read: ReadLists, check: PageCheck): Problem[] {
  const problems: Problem[] = [];
  const { glossary, questions } = read;
  const clinic = read["clinic-questions"];
  const told = read["told-numbers"];
  const fast = read["how-fast"];
  if (read.names) problems.push(...nameProblems(read.names));
  if (glossary) {
    const { terms } = glossary.value;
    problems.push(
      ...twice(terms, "terms", glossary),
      ...wordProblems(
        terms.flatMap((entry, index) => [
          { text: entry.term, path: ["terms", index, "term"], asPeopleSayIt: true },
          { text: entry.definition, path: ["terms", index, "definition"] },
        ]),
        glossary,
        check,
      ),
    );
  }
  if (questions) {
    const list = questions.value.questions;
    problems.push(
      ...twice(list, "questions", questions),
      ...wordProblems(
        list.flatMap((entry, index) => [
          { text: entry.question, path: ["questions", index, "question"], asPeopleSayIt: true },
          { text: entry.answer, path: ["questions", index, "answer"] },
        ]),
        questions,
        check,
      ),
    );
    list.forEach((entry, index) => {
      const path = entry.page.split("#")[0] ?? "";
      if (check.pages.has(path) || toolTitles[path]) return;
      problems.push({
        file: questions.file,
        line: questions.yaml.lineOf(["questions", index, "page"]),
        message: check.addresses.has(path)
          ? `${entry.page} answers no question: it is neither a page of words nor a tool.`
          : `No page answers at ${entry.page}.`,
        mend: "give the address of the page with the full answer.",
      });
    });
    questions.value.home.forEach((id, index) => {
      if (list.some((entry) => entry.id === id)) return;
      problems.push({
        file: questions.file,
        line: questions.yaml.lineOf(["home", index]),
        message: `The home page asks "${id}", and no question has this id.`,
        mend: "write the id of a question of this file.",
      });
    });
  }
  problems.push(...optionProblems(read, check));
  if (clinic) {
    const { questions: list, stages } = clinic.value;
    const stageIds = stages.map(({ id }) => id);
    problems.push(
      ...twice(stages, "stages", clinic),
      ...twice(list, "questions", clinic),
      ...wordProblems(
        [
          ...stages.map((entry, index) => ({ text: entry.name, path: ["stages", index, "name"] })),
          ...list.flatMap((entry, index) =>
            (["question", "why", "good_answer"] as const).map((field) => ({
              text: entry[field],
              path: ["questions", index, field],
            })),
          ),
        ],
        clinic,
        check,
      ),
    );
    list.forEach(({ id, stage }, index) => {
      if (stageIds.includes(stage)) return;
      problems.push({
        file: clinic.file,
        line: clinic.yaml.lineOf(["questions", index, "stage"]),
        message: `"${stage}" is no stage of this file, so the question "${id}" would stand nowhere.`,
        mend: `write one of: ${stageIds.join(", ")}.`,
      });
    });
  }
  fast?.value.rows.forEach((row, index) => {
    const cited = row.of.map(recordNamed);
    const words = (["name", "reading"] as const).map((field) => ({ text: row[field], path: ["rows", index, field] }));
    problems.push(...wordProblems(words, fast, check, cited));
    row.of.forEach((reference, at) => {
      const { id, outcomeId, record, outcome } = namedOutcome(reference, check.records);
      if (check.unread.has(id)) return;
      const line = fast.yaml.lineOf(["rows", index, "of", at]);
      if (record && outcome) {
        if (!mayBePictured(record, outcomeId))
          problems.push({
            file: fast.file,
            line,
            message: `${id} has a caution (${record.caution}) and may not stand in a picture.`,
            mend: "choose another figure.",
          });
        return;
      }
      problems.push({
        file: fast.file,
        line,
        message: record ? `${id} has no outcome "${outcomeId}".` : `There is no record "${id}".`,
        mend: "name a record of content/sources/ and one of its outcomes, like murrough-2013#response-24h.",
      });
    });
  });
  if (told) {
    told.value.numbers.forEach((entry, index) => {
      const line = told.yaml.lineOf(["numbers", index]);
      const { id, outcomeId, record, outcome } = namedOutcome(entry.of, check.records);
      if (check.unread.has(id)) return;
      const result = outcome?.results?.find((one) => one.arm === entry.arm);
      if (!result || shareOf(result) === undefined) {
        problems.push({
          file: told.file,
          line,
          message: `${entry.of} holds no percentage for the group "${entry.arm}".`,
          mend: "name an outcome and a group that have one.",
        });
      } else if (record && outcomeId && !mayBePictured(record, outcomeId)) {
        problems.push({
          file: told.file,
          line,
          message: `${id} has a caution (${record.caution}) and may not stand in a picture.`,
          mend: "choose another figure.",
        });
      }
      const words = (["timepoint", "comparator", "group", "reading"] as const).map((field) => ({
        text: entry[field],
        path: ["numbers", index, field],
      }));
      problems.push(...wordProblems(words, told, check, [id]));
    });
  }
  problems.push(...toolProblems(read, check));
  return problems;
}

/** A name that is no name would switch the number check off wherever it stands. */
function nameProblems(names: NonNullable<ReadLists["names"]>): Problem[] {
  return names.value.names.flatMap(({ name }, index) =>
    /\d/.test(name) &&
    /\p{L}/u.test(name) &&
    !/%|\bper ?cent\b|\b(?:of|in|per) \d|\b(?:people|patients|adults)\b/iu.test(name)
      ? []
      : [
          {
            file: names.file,
            line: names.yaml.lineOf(["names", index, "name"]),
            message: `"${name}" is not a name with a digit in it.`,
            mend: "list names only, such as KARMA-Dep 2; a result needs its citation.",
          },
        ],
  );
}
