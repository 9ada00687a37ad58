import { existsSync, renameSync, rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";

const site = "out";
const before = ".out-before";
const replaced = ".out-replaced";

/**
 * Puts a finished folder in the place of `out/`, whole. The old site is kept until the new one stands. Node knows no way to
 * exchange two folders in one step, so for the moment between the first two renames there is no `out/`, and the old site
 * stands whole beside it; whoever reads the site asks `builtSite`, which puts it back. What was replaced is left for
 * `clearReplaced`: taking away some thousand files can take longer than rendering them, and whoever builds would wait for it.
 *
 * @param between what happens between those two renames; nothing, but for a test that stops there.
 */
export function swap(project: string, finished: string, between = (): void => undefined): void {
  const out = join(project, site);
  const kept = join(project, before);
  const done = join(project, replaced);
  for (const folder of [kept, done]) rmSync(folder, { recursive: true, force: true });
  do {
    if (existsSync(out)) renameSync(out, kept);
    between();
    // a command that reads the site may have put the old one back in this very moment
  } while (!renamed(finished, out));
  if (existsSync(kept)) renameSync(kept, done);
}

/** The folder of the built site, `out/`; the old site is put back first where a build was stopped between the renames of `swap`. */
export function builtSite(project: string): string {
  const out = join(project, site);
  const kept = join(project, before);
  if (!existsSync(out) && existsSync(kept)) renamed(kept, out);
  return out;
}

/** Renames a folder to a name that is free; false where another process has taken the name first. */
function renamed(folder: string, name: string): boolean {
  try {
    renameSync(folder, name);
    return true;
  } catch (error) {
    if (existsSync(name)) return false;
    throw error;
  }
}

/**
 * Takes away the site that the last build replaced, beside whatever else is done. Never fails: `swap` tries again, and
 * says what is wrong.
 */
export function clearReplaced(project: string): Promise<void> {
  return rm(join(project, replaced), { recursive: true, force: true }).catch(() => undefined);
}
