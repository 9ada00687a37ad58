import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { commitDay } from "../library/due";
import { builtSite } from "../publish/swap";
import { filesBelow } from "../publish/tidy";
import { copyProject } from "../reproducible/copy-project";
import { differingFiles } from "../reproducible/differing-files";
import { program, run } from "./run";

/**
 * `npm run reproducible`: builds the site a second time from nothing, in another folder, in another language and time zone,
 * three years later and on a disk that names files in another order, and holds every byte against `out/`.
 */
const project = process.cwd();
const first = builtSite(project);
if (!existsSync(join(first, "index.html"))) {
  process.stderr.write("There is nothing in out/. Run: npm run build\n");
  process.exit(1);
}
// with handouts where the first has them
const command = existsSync(join(first, "handouts")) ? "handouts" : "build";
const folder = copyProject(project, ".again", "elsewhere-");
try {
  const otherwise = ["three-years-on.mjs", "folders-backwards.mjs"]
    .map((file) => `--import ${pathToFileURL(join(project, "src/reproducible", file)).href}`)
    .join(" ");
  const { status, said } = await run(
    "sh",
    ["-c", `cd "${folder}" && "${program("tsx")}" src/commands/${command}.command.ts`],
    {
      env: {
        NODE_OPTIONS: otherwise,
        SOURCE_DATE_EPOCH: String(Date.parse(`${commitDay()}T00:00:00Z`) / 1000),
        TZ: "Pacific/Kiritimati",
        LANG: "tr_TR.UTF-8",
        LC_ALL: "tr_TR.UTF-8",
      },
      silent: true,
    },
  );
  if (status !== 0) {
    process.stderr.write(`The second build failed:\n${said}`);
    process.exitCode = 1;
  } else {
    const differing = differingFiles(first, builtSite(folder));
    for (const line of differing.slice(0, 20)) process.stderr.write(`${line}\n`);
    process.stdout.write(`${filesBelow(first).length} files compared, ${differing.length} differ.\n`);
    process.exitCode = differing.length === 0 ? 0 : 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
  if (readdirSync(join(project, ".again")).length === 0) rmSync(join(project, ".again"), { recursive: true });
}
