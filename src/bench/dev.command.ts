import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { program } from "../commands/run";

/** How long an edit takes to show under `npm run dev`: a page is changed three times, asked for, and put back. */
const port = process.env.PORT ?? "4300";
const address = `http://localhost:${port}/uses/ocd/`;
const file = "content/pages/uses/ocd.mdx";
const longest = 90_000;

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

const server = spawn(program("tsx"), ["src/commands/dev.command.ts"], {
  env: { ...process.env, PORT: port },
  detached: true,
  stdio: "ignore",
});
const before = readFileSync(file, "utf8");
try {
  process.stdout.write(`first page: ${(await secondsUntil("OCD")).toFixed(1)} s\n`);
  for (const letter of ["a", "b", "c"]) {
    const words = `Measured edit ${letter}.`;
    writeFileSync(file, before.replace("<NotKnown>\n", `<NotKnown>\n\n${words}\n`));
    process.stdout.write(`edit ${letter}: ${(await secondsUntil(words)).toFixed(1)} s\n`);
  }
} finally {
  writeFileSync(file, before);
  if (server.pid) process.kill(-server.pid, "SIGKILL");
}
