import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join, relative } from "node:path";

/** Every file below a folder, as paths from it, in a fixed order. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/**
 * Takes away what the export leaves behind and no page refers to: script chunks, data files, build manifests.
 *
 * @returns how many files were taken away.
 */
export function tidy(folder: string): number {
  const files = filesBelow(folder);
  const pages = files.filter((file) => file.endsWith(".html"));
  const referred = new Set(
    pages.flatMap((page) =>
      [...readFileSync(join(folder, page), "utf8").matchAll(/(?:href|src)="\/(_next\/[^"?#]+)/g)].map(
        (match) => match[1] ?? "",
      ),
    ),
  );
  const unused = files.filter((file) => file.startsWith("_next/") && !referred.has(file));
  for (const file of unused) rmSync(join(folder, file));
  removeEmptyFolders(join(folder, "_next"));
  return unused.length;
}

function removeEmptyFolders(folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) removeEmptyFolders(join(folder, entry.name));
  }
  if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
}
