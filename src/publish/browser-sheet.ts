import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";

export type BrowserSheet = { address: string; text: string };

/**
 * Bundles the stylesheet of tools, the wall of trials and the search. Its address holds the hash of what is inside; pages
 * that need it are rendered with this address. What every page needs stands in the pages themselves.
 *
 * @param project the project's folder.
 */
export async function browserSheet(project: string): Promise<BrowserSheet> {
  const { outputFiles } = await build({
    absWorkingDir: project,
    entryPoints: [join("src", "styles", "sheet.css")],
    entryNames: "[name]-[hash]",
    outdir: "style",
    bundle: true,
    minify: true,
    target: ["chrome123", "firefox120", "safari17.5"],
    charset: "utf8",
    write: false,
  });
  const file = outputFiles[0];
  if (!file) throw new Error("No stylesheet came of src/styles/sheet.css");
  return { address: `/style/${file.path.split("/").at(-1)}`, text: file.text };
}

/** Writes the stylesheet where its address says. */
export function writeSheet(folder: string, sheet: BrowserSheet): void {
  const file = join(folder, sheet.address);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, sheet.text);
}
