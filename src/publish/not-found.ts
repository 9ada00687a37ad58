import { mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * Puts our page for addresses that nobody answers where servers look for it, and takes away the framework's.
 *
 * @param folder the exported site.
 */
export function placeNotFound(folder: string): void {
  for (const leftover of ["404", "404.html", "_not-found"])
    rmSync(join(folder, leftover), { recursive: true, force: true });
  mkdirSync(join(folder, "404"));
  renameSync(join(folder, "not-found", "index.html"), join(folder, "404", "index.html"));
  rmSync(join(folder, "not-found"), { recursive: true });
}
