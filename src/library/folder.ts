import { lstatSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "./problem";

/**
 * The names in a folder that authors write in, in a fixed order; hidden files are passed over.
 *
 * @param project the project's folder.
 * @param path below it.
 */
export function namesIn(project: string, path: string, problems: Problem[]): string[] {
  const full = join(project, path);
  const names = isFolder(full)
    ? readdirSync(full)
        .filter((name) => !name.startsWith("."))
        .sort()
    : [];
  if (names.length === 0)
    problems.push({
      file: path,
      message: "The folder is empty, so there is nothing to build.",
      mend: "put the content back; the last good site was left alone.",
    });
  return names;
}

/** Whether a folder stands at a path. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Whether a plain file stands at a path: no folder, no link to somewhere else. */
export function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
