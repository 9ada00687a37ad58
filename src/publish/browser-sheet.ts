import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";

/** What every page needs on a screen is one stylesheet of the pages themselves; these are what some pages, or paper, need besides. */
const names = { tools: "tools-and-search", wall: "wall", paper: "paper" } as const;

export type SheetName = keyof typeof names;
export type BrowserSheet = { address: string; text: string };

/**
 * Bundles the stylesheets of tools and the search, of the wall of trials, and of paper. Their addresses hold the hash of
 * what is inside; pages that need them are rendered with these addresses. Only the one for paper stays a file: the others
 * are put into the pages that ask for them (`inline-style.ts`).
 *
 * @param project the project's folder.
 */
export async function browserSheets(project: string): Promise<Record<SheetName, BrowserSheet>> {
  const { outputFiles } = await build({
    absWorkingDir: project,
    entryPoints: Object.values(names).map((name) => join("src", "styles", `${name}.css`)),
    entryNames: "[name]-[hash]",
    outdir: "style",
    bundle: true,
    minify: true,
    target: ["chrome123", "firefox120", "safari17.5"],
    charset: "utf8",
    write: false,
  });
  const sheet = (name: string): BrowserSheet => {
    const file = outputFiles.find(({ path }) => path.includes(`/${name}-`));
    if (!file) throw new Error(`No stylesheet came of src/styles/${name}.css`);
    return { address: `/style/${file.path.split("/").at(-1)}`, text: file.text };
  };
  return { tools: sheet(names.tools), wall: sheet(names.wall), paper: sheet(names.paper) };
}

/** Writes a stylesheet where its address says. */
export function writeSheet(folder: string, { address, text }: BrowserSheet): void {
  const file = join(folder, address);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
