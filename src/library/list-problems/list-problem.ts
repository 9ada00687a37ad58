import type { LocatedYaml } from "../located-yaml";
import type { Problem } from "../problem";

/** A list of `content/` as it was read: where its problems stand. */
export type ListFile = { file: string; yaml: LocatedYaml };

/** A problem of a list, on the line where `path` stands in its file. */
export function listProblem(list: ListFile, path: readonly PropertyKey[], message: string, mend: string): Problem {
  return { file: list.file, line: list.yaml.lineOf(path), message, mend };
}
