import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Puts the site's own page for addresses that nobody answers in its place. With one machine route beside the pages,
 * the export writes the framework's bare page there instead of `src/pages/404.tsx`; the same page is therefore exported
 * as `not-found/` too, and moved here.
 */
export function placeNotFound(folder: string): void {
  const html = readFileSync(join(folder, "not-found", "index.html"));
  for (const left of ["not-found", "_not-found", "404", "404.html"])
    rmSync(join(folder, left), { recursive: true, force: true });
  mkdirSync(join(folder, "404"));
  writeFileSync(join(folder, "404", "index.html"), html);
}
