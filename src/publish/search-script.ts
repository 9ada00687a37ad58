import { join } from "node:path";
import { type BuildResult, build } from "esbuild";
import { packagesIn } from "./notices";

/** The bundled script that asks an index, with what esbuild tells of it. */
function bundled(project: string, edition: string | undefined): Promise<BuildResult<{ write: false; metafile: true }>> {
  return build({
    absWorkingDir: project,
    entryPoints: [join("src", "browser", "engine.ts")],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    define: { EDITION: JSON.stringify(edition ?? "") },
    metafile: true,
    write: false,
  });
}

/**
 * The script that asks an index: it knows the index's edition, so that no reader has to fetch a file that names it.
 *
 * @param edition as it stands in the names of the index's files.
 */
export async function searchScript(project: string, edition: string | undefined): Promise<Uint8Array> {
  const { outputFiles } = await bundled(project, edition);
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/** The folders of the packages whose code it holds. */
export async function searchScriptPackages(project: string): Promise<string[]> {
  const { metafile } = await bundled(project, undefined);
  return packagesIn(Object.values(metafile.outputs));
}
