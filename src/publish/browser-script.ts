import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { packagesIn } from "./notices";

/** The scripts that a page can refer to, and the bytes each may have; a page without any of them works. */
const limits = {
  main: 4096,
  search: 8192,
  tools: 4096,
  offline: 4096,
  danger: 20_480,
  numbers: 4096,
  spelling: 8192,
} as const;

/** Those that another script fetches when it needs them. */
const modules: readonly string[] = ["danger", "numbers", "spelling"];

export type ScriptName = keyof typeof limits;

/** A bundled script: its address, what stands there, and the folders of the packages whose code it holds. */
export type BrowserScript = { name: ScriptName; address: string; text: string; packages: readonly string[] };

/**
 * Bundles the browser's scripts in memory. The hash of what is inside stands in each address, so that a browser may
 * keep them for ever; pages are rendered with these addresses.
 *
 * @param project the project's folder.
 * @throws Error where a script has more bytes than its limit.
 */
export async function browserScripts(project: string): Promise<BrowserScript[]> {
  const names = Object.keys(limits) as ScriptName[];
  const bundled = (some: readonly ScriptName[], format: "iife" | "esm") =>
    build({
      absWorkingDir: project,
      entryPoints: some.map((name) => join("src", "browser", `${name}.ts`)),
      entryNames: "[name]-[hash]",
      outdir: "script",
      bundle: true,
      minify: true,
      format,
      target: "es2022",
      charset: "utf8",
      // in what holds a program of others, one line that says where its licence stands
      legalComments: "inline",
      metafile: true,
      write: false,
    });
  const built = await Promise.all([
    bundled(
      names.filter((name) => !modules.includes(name)),
      "iife",
    ),
    bundled(
      names.filter((name) => modules.includes(name)),
      "esm",
    ),
  ]);
  const outputFiles = built.flatMap((one) => one.outputFiles);
  const outputs = built.flatMap(({ metafile }) => Object.entries(metafile.outputs));
  return names.map((name) => {
    const file = outputFiles.find(({ path }) => path.includes(`/${name}-`));
    if (!file) throw new Error(`No script ${name}`);
    if (file.contents.length > limits[name])
      throw new Error(`The script ${name} has ${file.contents.length} bytes; its limit is ${limits[name]}`);
    const address = `/script/${file.path.split("/").at(-1)}`;
    const packages = packagesIn(outputs.flatMap(([path, output]) => (`/${path}` === address ? output : [])));
    return { name, address, text: file.text, packages };
  });
}

/** The addresses by name, as the environment variable `SITE_SCRIPTS` hands them to the pages. */
export function scriptAddresses(scripts: readonly BrowserScript[]): string {
  return JSON.stringify(Object.fromEntries(scripts.map(({ name, address }) => [name, address])));
}

/** Writes the scripts where their addresses say. */
export function writeScripts(folder: string, scripts: readonly BrowserScript[]): void {
  mkdirSync(join(folder, "script"), { recursive: true });
  for (const { address, text } of scripts) writeFileSync(join(folder, address), text);
}
