import { existsSync, renameSync, rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";

const before = ".out-before";
const replaced = ".out-replaced";

/**
 * Puts a finished folder in the place of `out/`, whole. The old site is kept until the new one stands; if the machine
 * stops between the first two renames, `recover` puts the old one back. What was replaced is left for `clearReplaced`:
 * taking away some thousand files can take longer than rendering them, and whoever builds would wait for it.
 */
export function swap(project: string, finished: string): void {
  const out = join(project, "out");
  const kept = join(project, before);
  const done = join(project, replaced);
  for (const folder of [kept, done]) rmSync(folder, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, kept);
  renameSync(finished, out);
  if (existsSync(kept)) renameSync(kept, done);
}

/** Puts the old site back where a build was stopped between the first two renames of `swap`. */
export function recover(project: string): void {
  const out = join(project, "out");
  const kept = join(project, before);
  if (!existsSync(out) && existsSync(kept)) renameSync(kept, out);
}

/**
 * Takes away the site that the last build replaced, beside whatever else is done. Never fails: `swap` tries again, and
 * says what is wrong.
 */
export function clearReplaced(project: string): Promise<void> {
  return rm(join(project, replaced), { recursive: true, force: true }).catch(() => undefined);
}
