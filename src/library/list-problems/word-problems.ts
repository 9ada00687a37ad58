import { citationsIn } from "../../evidence/numbers/citations";
import { linksIn, withoutLinks } from "../../evidence/site-links";
import { linkProblems } from "../link-problems";
import { numberProblems } from "../number-problems";
import type { PageCheck } from "../page-problems/page-check";
import type { Problem } from "../problem";
import { proseProblems } from "../prose-problems";
import { type ListFile, listProblem } from "./list-problem";

/** A piece of a list's words, and where in its file it stands. */
export type Words = {
  text: string;
  path: readonly PropertyKey[];
  /** A term or a question stands as people say it, so only its numbers are checked. */
  asPeopleSayIt?: boolean;
};

/**
 * Checks words of a list as key points: their numbers, their citations, their links, their wording.
 *
 * @param citedAlready records that the place itself cites.
 */
export function wordProblems(
  list: readonly Words[],
  from: ListFile,
  check: PageCheck,
  citedAlready: readonly string[] = [],
): Problem[] {
  return list.flatMap(({ text, path, asPeopleSayIt }) => {
    const passage = { file: from.file, text: withoutLinks(text), lineAt: () => from.yaml.lineOf(path) };
    const missing = citationsIn(text)
      .flatMap((citation) => citation.ids)
      .filter((id) => !check.records.has(id) && !check.unread.has(id))
      .map((id) =>
        listProblem(
          from,
          path,
          `There is no record "${id}" to cite.`,
          "name a file of content/sources/ without its ending.",
        ),
      );
    return [
      ...missing,
      ...linksIn(text).flatMap((address) => linkProblems(address, passage.lineAt(), from.file, check)),
      ...numberProblems({ ...passage, keyPoint: true, citedAlready }, check),
      ...(asPeopleSayIt ? [] : proseProblems({ ...passage, layer: undefined })),
    ];
  });
}

/** Ids that stand twice in one field of a list. */
export function twice(entries: readonly { id: string }[], field: string, from: ListFile): Problem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [listProblem(from, [field, index, "id"], `The id "${id}" is used twice.`, "give one of them another id.")];
  });
}
