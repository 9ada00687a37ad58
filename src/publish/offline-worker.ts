import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BuildResult, build } from "esbuild";
import { packagesIn } from "./notices";
import { filesBelow } from "./tidy";

/** How many bytes the worker may have; only readers who ask for it fetch it. */
const limit = 20_000;

/** The bundled worker for pages of that hash, with what esbuild tells of it. */
function bundled(project: string, hash: string): Promise<BuildResult<{ write: false; metafile: true }>> {
  return build({
    absWorkingDir: project,
    entryPoints: [join("src", "offline", "worker.ts")],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    legalComments: "inline",
    define: { "process.env.NODE_ENV": '"production"', BUILD: JSON.stringify(hash) },
    metafile: true,
    write: false,
  });
}

/** The folders of the packages whose code the worker holds, which do not depend on the pages. */
export async function workerPackages(project: string): Promise<string[]> {
  const { metafile } = await bundled(project, "");
  return packagesIn(Object.values(metafile.outputs));
}

/**
 * Writes the worker that keeps pages for readers who ask for it, `/sw.js`. It holds a hash of every page, so that a
 * browser that has it sees a new one after each change of a page, and then fetches the kept pages again.
 *
 * @param folder the exported site, before the base path is put in front of addresses.
 * @param project the project's folder.
 * @returns the number of bytes.
 * @throws Error where the worker has more bytes than its limit.
 */
export async function writeWorker(folder: string, project: string): Promise<number> {
  const { outputFiles } = await bundled(project, pagesHash(folder));
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  if (bytes.length === 0 || bytes.length > limit)
    throw new Error(`The worker has ${bytes.length} bytes; its limit is ${limit}`);
  writeFileSync(join(folder, "sw.js"), bytes);
  return bytes.length;
}

/** One short name for all pages as they are. */
function pagesHash(folder: string): string {
  const hash = createHash("sha256");
  for (const file of filesBelow(folder).filter((name) => name.endsWith(".html")))
    hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest("hex").slice(0, 16);
}
