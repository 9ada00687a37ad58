import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

const before = ".out-before";

/**
 * Puts a finished folder in the place of `out/`, whole. The old site is kept until the new one stands; if the machine
 * stops between the two renames, `recover` puts the old one back.
 */
export function swap(project: string, finished: string): void {
  const out = join(project, "out");
  const kept = join(project, before);
  rmSync(kept, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, kept);
  renameSync(finished, out);
  rmSync(kept, { recursive: true, force: true });
}

/** Puts the old site back where a build was stopped between the two renames of `swap`. */
export function recover(project: string): void {
  const out = join(project, "out");
  const kept = join(project, before);
  if (!existsSync(out) && existsSync(kept)) renameSync(kept, out);
}
