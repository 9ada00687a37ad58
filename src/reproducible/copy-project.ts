import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, statSync } from "node:fs";
import { join } from "node:path";
import { files, folders } from "../publish/made-before";

/**
 * A copy of the project in a new folder inside it, without anything that a build made; packages are linked.
 *
 * @param parent the folder, from the project's, that holds the copy.
 * @param name how the copy's folder begins.
 * @returns the copy's folder.
 */
export function copyProject(project: string, parent: string, name: string): string {
  mkdirSync(join(project, parent), { recursive: true });
  const folder = mkdtempSync(join(project, parent, name));
  for (const entry of [...folders, ...files])
    if (statSync(join(project, entry), { throwIfNoEntry: false }))
      cpSync(join(project, entry), join(folder, entry), { recursive: true });
  // hard links: the bundler follows no link out of its folder
  execFileSync("cp", ["-al", join(project, "node_modules"), join(folder, "node_modules")]);
  return folder;
}
