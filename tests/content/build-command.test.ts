import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyProject } from "../../src/reproducible/copy-project";
import { page, SmallSite } from "./fixture";

const timeout = 180_000;
const old = "the last good site";
let site: SmallSite;

beforeAll(() => {
  site = new SmallSite();
  for (const name of ["node_modules", "src"]) symlinkSync(resolve(name), join(site.folder, name));
  for (const name of ["contentlayer.config.ts", "next.config.ts", "package.json", "package-lock.json", "tsconfig.json"])
    copyFileSync(name, join(site.folder, name));
});
afterAll(() => site.remove());

/** Starts the command that builds the site, with everything it starts in a group of its own. */
function start(cwd = site.folder, env: Record<string, string> = {}) {
  const child = spawn(resolve("node_modules/.bin/tsx"), ["src/commands/build.command.ts"], {
    cwd,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = { out: "", error: "" };
  child.stdout.on("data", (chunk) => {
    said.out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    said.error += chunk;
  });
  return { child, said };
}

test("bad content: status 1, the message for the author, and the old site as it was", { timeout }, async () => {
  site.write("out/index.html", old);
  const good = site.read(page);
  site.change(page, "64 of 100 had", "65 of 100 had");
  const { child, said } = start();
  const [status] = await once(child, "close");
  site.write(page, good);
  expect(status).toBe(1);
  expect(said.error).toContain(
    "content/pages/understand/rapid-onset.mdx:36\n  65 is not in murrough-2013, in “Of those given ketamine, 65 of 100 had responded a day later [@murrough-2013].” The nearest figure is 64 in murrough-2013 (finding).\n  Mend: correct the number, or cite the record that holds it.\n\n1 problem in 1 file. Nothing was built.\n",
  );
  expect(said.error).not.toMatch(/\n {4}at |Error:/);
  expect(site.read("out/index.html")).toBe(old);
});

test("a setting that cannot be used: status 1 and a sentence, before anything is read", { timeout }, async () => {
  site.write("out/index.html", old);
  const { child, said } = start(site.folder, { BASE_PATH: "no-slash" });
  const [status] = await once(child, "close");
  expect(status).toBe(1);
  expect(said.error).toBe('BASE_PATH must be a path like /name, not "no-slash". Nothing was built.\n');
  expect(site.read("out/index.html")).toBe(old);
});

test("an empty folder of records is told in one sentence, and the old site stays", { timeout }, async () => {
  site.rename("content/sources", "kept");
  site.write("content/sources/.gitkeep", "");
  const { child, said } = start();
  const [status] = await once(child, "close");
  site.remove("content/sources");
  site.rename("kept", "content/sources");
  expect(status).toBe(1);
  expect(said.error).toContain("content/sources\n  The folder is empty, so there is nothing to build.\n");
  expect(site.read("out/index.html")).toBe(old);
});

/** What a build without handouts says that it is at, in order. */
const steps = [
  "Checking and compiling words and records",
  "Rendering pages",
  "Indexing for the search, writing what is made of pages",
  "Compressing files",
];

/** Waits until a build says that it has come to a step; fails with what it said where it ends before. */
async function comesTo(step: string, { child, said }: ReturnType<typeof start>): Promise<void> {
  while (!said.out.includes(`${step} …`)) {
    if (child.exitCode !== null) throw new Error(`The build ended before "${step}":\n${said.out}${said.error}`);
    await wait(20);
  }
}

test("a build stopped or killed in any of its steps leaves the old site whole", { timeout: 600_000 }, async () => {
  // the real words and records: a small site's build ends by itself before it renders
  const project = copyProject(process.cwd(), ".again", "killed-");
  const out = join(project, "out");
  const whole = () => {
    expect(readdirSync(out)).toEqual(["index.html"]);
    expect(readFileSync(join(out, "index.html"), "utf8")).toBe(old);
    expect(existsSync(join(project, ".out-before"))).toBe(false);
  };
  mkdirSync(out);
  writeFileSync(join(out, "index.html"), old);
  const build = start(project);
  const closed = once(build.child, "close");
  const group = -(build.child.pid ?? 0);
  try {
    for (const step of steps) {
      await comesTo(step, build);
      // each step takes seconds, so the build is still at it; what a stopped build left, a killed one leaves as well
      await wait(500 * Math.random());
      process.kill(group, "SIGSTOP");
      expect(build.said.out).not.toContain(`  ${step}: `);
      whole();
      if (step !== steps.at(-1)) process.kill(group, "SIGCONT");
    }
    process.kill(group, "SIGKILL");
    expect((await closed)[0]).toBeNull();
    whole();
    // there was something to put in its place: pages, and what is made of them
    const made = readdirSync(join(project, ".staging"));
    for (const name of ["index.html", "sources", "llms.txt", "sw.js"]) expect(made).toContain(name);
  } finally {
    if (build.child.exitCode === null && build.child.signalCode === null) process.kill(group, "SIGKILL");
    await closed;
    rmSync(project, { recursive: true });
  }
});

test("a build that begins puts the old site back where the one before was killed between its two renames", {
  timeout,
}, async () => {
  site.rename("out", ".out-before");
  const good = site.read(page);
  site.change(page, "64 of 100 had", "65 of 100 had");
  const [status] = await once(start().child, "close");
  site.write(page, good);
  expect(status).toBe(1);
  expect(site.read("out/index.html")).toBe(old);
});
