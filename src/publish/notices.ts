import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Metafile } from "esbuild";
import { filesBelow } from "./tidy";

/** Where the licences of programs of others stand, whose code is in files that readers get. */
export const noticesFile = "third-party-licences.txt";

/** The search's program is sent as it is; it is compiled, so that no bundler sees it. */
const sentWhole = ["node_modules/pagefind"];

/**
 * The folders of the packages whose code is in what esbuild made, from the project's folder. What was looked at and left
 * out again is not among them.
 *
 * @param outputs of the metafile, all or some.
 */
export function packagesIn(outputs: readonly Metafile["outputs"][string][]): string[] {
  const files = outputs.flatMap(({ inputs }) => Object.keys(inputs).filter((file) => inputs[file]?.bytesInOutput));
  const folders = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

/**
 * One text with name, version and the whole licence of each package. MIT and its like ask that their notice goes with every
 * copy, and a minified script has no room for it.
 *
 * @param folders packages' folders, from the project's.
 * @throws Error where a package brings no text of its licence.
 */
export function noticesText(project: string, folders: readonly string[]): string {
  const notices = [...new Set(folders)].map((folder) => noticeOf(join(project, folder))).sort();
  return [
    "Scripts of this site hold programs of others, which keep their own licences. Here they are, each in full.",
    ...new Set(notices),
  ].join(`\n\n${"-".repeat(80)}\n\n`);
}

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const found = readdirSync(folder).filter((entry) => /^(?:licen[cs]e|copying|notice)(?:\.|$)/i.test(entry));
  if (!found.some((entry) => !/^notice/i.test(entry)))
    throw new Error(`${name} ${version} is in what readers get, and brings no text of its licence.`);
  // one file, or a folder of them
  const files = found.flatMap((entry) =>
    statSync(join(folder, entry)).isDirectory()
      ? filesBelow(join(folder, entry)).map((file) => join(entry, file))
      : [entry],
  );
  const texts = files.sort().map((file) => readFileSync(join(folder, file), "utf8").replace(/\r\n/g, "\n").trim());
  return [`${name} ${version} (${license})`, ...texts].join("\n\n");
}

/**
 * Writes that text into a site.
 *
 * @param bundled the folders of the packages that its scripts hold.
 */
export function writeNotices(folder: string, project: string, bundled: readonly string[]): void {
  writeFileSync(join(folder, noticesFile), `${noticesText(project, [...bundled, ...sentWhole])}\n`);
}
