import type { PageCheck } from "../page-problems/page-check";
import type { Problem } from "../problem";
import type { ReadLists } from "../read-lists";
import { clinicQuestionProblems } from "./clinic-question-problems";
import { crisisLineProblems } from "./crisis-line-problems";
import { glossaryProblems } from "./glossary-problems";
import { howFastProblems } from "./how-fast-problems";
import { nameProblems } from "./name-problems";
import { optionProblems } from "./option-problems";
import { questionProblems } from "./question-problems";
import { toldNumberProblems } from "./told-number-problems";
import { toolProblems } from "./tool-problems";

/**
 * Finds what is wrong in the lists of `content/`, one check a list: numbers, citations, wording, ids used twice, addresses
 * that nobody answers. A list that could not be read is passed over: `readLists` has said why. Where pages have moved is held
 * against what was built (`src/publish/addresses.ts`).
 */
export function listProblems(read: ReadLists, check: PageCheck): Problem[] {
  return [
    ...nameProblems(read),
    ...glossaryProblems(read, check),
    ...questionProblems(read, check),
    ...optionProblems(read, check),
    ...clinicQuestionProblems(read, check),
    ...crisisLineProblems(read),
    ...howFastProblems(read, check),
    ...toldNumberProblems(read, check),
    ...toolProblems(read, check),
  ];
}
