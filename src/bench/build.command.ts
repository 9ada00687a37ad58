import { spawn } from "node:child_process";
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "@mdx-js/mdx";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import { builtSite } from "../publish/swap";
import { filesBelow } from "../publish/tidy";
import { copyProject } from "../reproducible/copy-project";
import { addArticles, article, articleWords } from "./articles";
import { addedBy, goalArticles, missedByBuild, readSteps, type Steps } from "./build-steps";
import { residentBytes } from "./memory";
import { verdict } from "./verdict";

/**
 * `npm run bench:build [-- 0 10 100 1000]`: builds this site with so many articles of 1,200 words more: from nothing, again
 * with nothing changed, and after one edit. The row of 0 is what the site itself takes and is always measured; below each other
 * row stands the difference, which is the articles'. Beside it stands what the MDX compiler alone takes for the same articles,
 * as a measure of the machine and the hour. Exits 1 where 1,000 articles miss a goal of goals.ts.
 */
const project = process.cwd();
const asked = process.argv.slice(2).filter((argument) => /^\d+$/.test(argument));
const counts = [...new Set([0, ...(asked.length > 0 ? asked.map(Number) : [10, 100, goalArticles])])];

/** A copy of the project with so many articles more. */
function copyWith(count: number): string {
  const folder = copyProject(project, ".bench", "build-");
  addArticles(folder, count);
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

/** The seconds that the MDX compiler takes for so many articles, with nothing else done to them. */
async function bareMdx(count: number): Promise<number> {
  const start = performance.now();
  for (let index = 0; index < count; index++)
    await compile(article(index, articleWords), { remarkPlugins: [remarkFrontmatter, remarkGfm] });
  return (performance.now() - start) / 1000;
}

/** Puts one sentence more into a page. */
function edit(file: string): void {
  const before = readFileSync(file, "utf8");
  writeFileSync(file, before.replace("<NotKnown>\n", "<NotKnown>\n\nNobody has measured this yet.\n"));
}

let alone: { cold: Steps; edited: Steps; unchanged: number } | undefined;
/** What 100 articles added, where they were built before the rest. */
let hundred: number | undefined;
const missed: string[] = [];
process.stdout.write("articles  cold s  unchanged s  one edit s  memory MB  HTML MB  bare MDX s\n");
for (const count of counts) {
  const folder = copyWith(count);
  try {
    const cold = await buildOnce(folder);
    const unchanged = await buildOnce(folder);
    edit(join(folder, count > 0 ? "content/pages/understand/measured-0.mdx" : "content/pages/uses/ocd.mdx"));
    const edited = await buildOnce(folder);
    const html = filesBelow(builtSite(folder)).filter((file) => file.endsWith(".html"));
    const bytes = html.reduce((sum, file) => sum + statSync(join(builtSite(folder), file)).size, 0);
    const row = [
      count,
      cold.seconds.toFixed(1),
      unchanged.seconds.toFixed(1),
      edited.seconds.toFixed(1),
      Math.round(Math.max(cold.bytes, edited.bytes) / 1e6),
      (bytes / 1e6).toFixed(1),
      (await bareMdx(count)).toFixed(1),
    ];
    process.stdout.write(
      `${row.map((cell, at) => String(cell).padStart([8, 6, 11, 10, 9, 7, 10][at] ?? 8)).join("  ")}\n`,
    );
    const now = { cold: readSteps(cold.said), edited: readSteps(edited.said), unchanged: unchanged.seconds };
    if (alone) {
      const added = { cold: addedBy(alone.cold, now.cold), edited: addedBy(alone.edited, now.edited) };
      for (const [when, { checkAndCompile, render, both }] of [
        ["from nothing", added.cold],
        ["after one edit", added.edited],
      ] as const)
        process.stdout.write(
          `          the articles add ${both.toFixed(1)} s ${when} (check and compile ${checkAndCompile.toFixed(1)}, render ${render.toFixed(1)})\n`,
        );
      const unchanged = now.unchanged - alone.unchanged;
      process.stdout.write(`          the articles add ${unchanged.toFixed(1)} s with nothing changed\n`);
      if (count === 100) hundred = added.cold.both;
      missed.push(...missedByBuild(count, { cold: added.cold.both, unchanged, edited: added.edited.both }, hundred));
    }
    alone ??= now;
    if (process.env.VERBOSE) for (const { said } of [cold, unchanged, edited]) process.stdout.write(`\n${said}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
process.stdout.write(
  `\n${counts.includes(goalArticles) ? verdict(missed) : `The goal in seconds is of ${goalArticles} articles, which were not built.\n`}`,
);
process.exitCode = missed.length === 0 ? 0 : 1;
