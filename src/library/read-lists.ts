import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ListName, type Lists, lists } from "../schema/lists";
import { isFile, isFolder, namesIn } from "./folder";
import { type LocatedYaml, readYaml } from "./located-yaml";
import type { Problem } from "./problem";
import { parseWith } from "./schema-problems";

/** The lists that could be read, each with its lines. */
export type ReadLists = { [Name in ListName]?: { value: Lists[Name]; yaml: LocatedYaml; file: string } };

/** Reads the lists of `content/`, one a file, and finds files that are no list. */
export function readLists(project: string, problems: Problem[]): ReadLists {
  const read: Record<string, unknown> = {};
  const names = Object.keys(lists) as ListName[];
  for (const name of names) {
    const file = `content/${name}.yaml`;
    if (!isFile(join(project, file))) {
      problems.push({ file, message: "The file is missing.", mend: "put it back; the site needs it." });
      continue;
    }
    const yaml = readYaml(readFileSync(join(project, file), "utf8"), file);
    const parsed = yaml.ok ? parseWith(lists[name], yaml.yaml, file) : yaml;
    if (!parsed.ok) problems.push(...parsed.problems);
    else if (yaml.ok) read[name] = { value: parsed.value, yaml: yaml.yaml, file };
  }
  const known = new Set(["pages", "sources", "self-audit", ...names.map((name) => `${name}.yaml`)]);
  for (const name of namesIn(project, "content", []).filter(
    (entry) => !known.has(entry) && (/\.(?:ya?ml|json|mdx?)$/.test(entry) || isFolder(join(project, "content", entry))),
  ))
    problems.push({
      file: `content/${name}`,
      message: "Nothing reads this file.",
      mend: `take it out, or name it like one of these: ${names.map((list) => `${list}.yaml`).join(", ")}.`,
    });
  return read as ReadLists;
}
