import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import satisfies from "spdx-satisfies";
import { z } from "zod";

/**
 * Licences that a tool of this project may have. Nearly all of these packages build and test the site and are not published
 * with it. Of those whose code reaches a reader, in a script or as the search's program, `/third-party-licences.txt` holds
 * the licences (`src/publish/notices.ts`).
 */
export const allowed = [
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BSL-1.0",
  "CC-BY-3.0",
  "CC-BY-4.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MPL-2.0",
  "OFL-1.1",
  "Python-2.0",
  "Unlicense",
] as const;

/** Packages whose licence is not on the list and that are used all the same, each with its reason. */
export const exceptions: Readonly<Record<string, string>> = {
  // LGPL: a library linked by Next for images, which this site does not let it touch; optional, never published
  "@img/sharp-libvips-": "LGPL-3.0-or-later, used unchanged and only while building",
  "@img/sharp-wasm32": "holds the same library as above",
  "@img/sharp-win32-": "holds the same library as above",
  // a choice of two: CPAL asks to name its makers, which docs/hosting.md does; used only while building
  citeproc: "CPAL-1.0 chosen; formats citations while building, its makers are named",
  // no licence field that a machine reads
  format: "MIT by its Readme",
  "@contentlayer2/source-remote-files":
    "MIT as the repository it comes from; installed with Contentlayer, never loaded",
};

const lockFile = z.looseObject({
  packages: z.record(
    z.string(),
    z.looseObject({ license: z.string().optional(), version: z.string().optional(), link: z.boolean().optional() }),
  ),
});

export type Refused = { name: string; version: string; licence: string };

/**
 * The packages of a lock file, installed or not, whose licence is neither allowed nor excepted.
 *
 * @param project the folder with `package-lock.json`.
 * @returns what is refused, how many packages were read, and exceptions that nothing needs any more.
 */
export function refusedLicences(project: string): { refused: Refused[]; read: number; idle: string[] } {
  const { packages } = lockFile.parse(JSON.parse(readFileSync(join(project, "package-lock.json"), "utf8")));
  const refused: Refused[] = [];
  const used = new Set<string>();
  let read = 0;
  for (const [path, entry] of Object.entries(packages)) {
    if (path === "" || entry.link) continue;
    read++;
    const name = path.replace(/^.*node_modules\//, "");
    const licence = entry.license ?? installedLicence(join(project, path)) ?? "none stated";
    if (isAllowed(licence)) continue;
    const exception = Object.keys(exceptions).find(
      (start) => name === start || (start.endsWith("-") && name.startsWith(start)),
    );
    if (exception) used.add(exception);
    else refused.push({ name, version: entry.version ?? "", licence });
  }
  return { refused, read, idle: Object.keys(exceptions).filter((name) => !used.has(name)) };
}

/** Whether an SPDX expression can be met by allowed licences alone: all of an AND, one of an OR. */
export function isAllowed(expression: string): boolean {
  try {
    return satisfies(expression, [...allowed]);
  } catch {
    return false;
  }
}

function installedLicence(folder: string): string | undefined {
  const file = join(folder, "package.json");
  if (!existsSync(file)) return undefined;
  const stated: unknown = JSON.parse(readFileSync(file, "utf8")).license;
  return typeof stated === "string" ? stated : undefined;
}
