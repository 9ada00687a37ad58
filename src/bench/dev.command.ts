import { spawn } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { copyProject } from "../reproducible/copy-project";
import { addArticles } from "./articles";
import { missedByEdits } from "./edit-goals";
import { verdict } from "./verdict";

/**
 * `npm run bench:dev [-- 1000]`: how long an edit takes to show under `npm run dev` with so many articles of 1,200 words more
 * (1,000 where nothing is said, 0 for the site as it is). A page of a copy is changed three times and asked for until it
 * holds the change. Exits 1 where one takes longer than the goal of goals.ts.
 */
const project = process.cwd();
const port = process.env.PORT ?? "4300";
const address = `http://localhost:${port}/uses/ocd/`;
const longest = 300_000;
const articles = Number(process.argv.slice(2).find((argument) => /^\d+$/.test(argument)) ?? "1000");

async function page(): Promise<string> {
  try {
    return await (await fetch(address)).text();
  } catch {
    return "";
  }
}

/** Asks for the page until it holds some words; tells the seconds. */
async function secondsUntil(words: string): Promise<number> {
  const start = performance.now();
  while (!(await page()).includes(words)) {
    if (performance.now() - start > longest) throw new Error(`“${words}” did not appear within ${longest / 1000} s.`);
    await wait(50);
  }
  return (performance.now() - start) / 1000;
}

const folder = copyProject(project, ".bench", "dev-");
addArticles(folder, articles);
const file = join(folder, "content/pages/uses/ocd.mdx");
const server = spawn(
  process.execPath,
  [join(project, "node_modules/tsx/dist/cli.mjs"), "src/commands/dev.command.ts"],
  {
    cwd: folder,
    // Contentlayer takes PWD for its folder, and not the folder it runs in
    env: { ...process.env, PORT: port, PWD: folder },
    detached: true,
    stdio: process.env.VERBOSE ? "inherit" : "ignore",
  },
);
const seconds: number[] = [];
try {
  const before = readFileSync(file, "utf8");
  process.stdout.write(`${articles} articles more; first page: ${(await secondsUntil("OCD")).toFixed(1)} s\n`);
  for (const letter of ["a", "b", "c"]) {
    const words = `Measured edit ${letter}.`;
    writeFileSync(file, before.replace("<NotKnown>\n", `<NotKnown>\n\n${words}\n`));
    const took = await secondsUntil(words);
    seconds.push(took);
    process.stdout.write(`edit ${letter}: ${took.toFixed(1)} s\n`);
  }
} finally {
  if (server.pid) process.kill(-server.pid, "SIGKILL");
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
const missed = missedByEdits(seconds, articles);
process.stdout.write(`\n${verdict(missed)}`);
process.exitCode = missed.length === 0 ? 0 : 1;
