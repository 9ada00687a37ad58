import { spawn } from "node:child_process";
import { appendFileSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../publish/tidy";
import { copyProject } from "../reproducible/copy-project";
import { article } from "./articles";
import { residentBytes } from "./memory";

const project = process.cwd();
const words = 1200;
const counts = process.argv.slice(2).map(Number).filter(Boolean);

/** A copy of the project with so many articles more. */
function copyWith(count: number): string {
  const folder = copyProject(project, ".bench", "build-");
  mkdirSync(join(folder, "content/pages/understand"), { recursive: true });
  for (let index = 0; index < count; index++)
    writeFileSync(join(folder, `content/pages/understand/measured-${index}.mdx`), article(index, words));
  return folder;
}

/** Builds once and tells the seconds and the most memory held at a time. */
function buildOnce(folder: string): Promise<{ seconds: number; bytes: number; said: string }> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(
      process.execPath,
      [join(project, "node_modules/tsx/dist/cli.mjs"), "src/commands/build.command.ts"],
      { cwd: folder, stdio: "pipe" },
    );
    let bytes = 0;
    const said: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => said.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => said.push(chunk));
    const watch = setInterval(() => {
      bytes = Math.max(bytes, residentBytes(child.pid ?? 0));
    }, 250);
    child.on("close", (status) => {
      clearInterval(watch);
      const words = Buffer.concat(said).toString();
      if (status === 0) resolve({ seconds: (performance.now() - start) / 1000, bytes, said: words });
      else reject(new Error(`The build failed:\n${words}`));
    });
  });
}

process.stdout.write("articles  cold s  unchanged s  one edit s  memory MB  HTML MB\n");
for (const count of counts.length > 0 ? counts : [10, 100, 1000]) {
  const folder = copyWith(count);
  try {
    const cold = await buildOnce(folder);
    const unchanged = await buildOnce(folder);
    appendFileSync(join(folder, "content/pages/understand/measured-0.mdx"), "\n");
    const edited = await buildOnce(folder);
    const html = filesBelow(join(folder, "out")).filter((file) => file.endsWith(".html"));
    const bytes = html.reduce((sum, file) => sum + statSync(join(folder, "out", file)).size, 0);
    const row = [
      count,
      cold.seconds.toFixed(1),
      unchanged.seconds.toFixed(1),
      edited.seconds.toFixed(1),
      Math.round(Math.max(cold.bytes, edited.bytes) / 1e6),
      (bytes / 1e6).toFixed(1),
    ];
    process.stdout.write(`${row.map((cell, at) => String(cell).padStart([8, 6, 11, 10, 9, 7][at] ?? 8)).join("  ")}\n`);
    if (process.env.VERBOSE) process.stdout.write(cold.said);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
