import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { filesBelow } from "../../../src/publish/tidy";

const files = 40;
const timeout = 180_000;
const tsx = resolve("node_modules/.bin/tsx");
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plain-numbers-killed-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function kill(child: ChildProcess): Promise<void> {
  const closed = once(child, "close");
  process.kill(-(child.pid ?? 0), "SIGKILL");
  await closed;
}

/** Builds in the folder until it has said something, then waits and kills it. */
async function buildAndKill(ms: number, stopAt = 0): Promise<void> {
  const child = spawn(tsx, ["tests/unit/publish/swapping.ts", folder, String(files), String(stopAt)], {
    detached: true,
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  await wait(ms);
  await kill(child);
}

/** The number of the build that a folder holds whole; fails where a file is missing or of another build. */
function buildIn(name: string): number {
  const names = filesBelow(join(folder, name));
  const held = new Set(names.map((file) => readFileSync(join(folder, name, file), "utf8")));
  expect(names).toHaveLength(files + 2);
  expect(held.size).toBe(1);
  return Number(/<title>(\d+)</.exec([...held][0] ?? "")?.[1]);
}

/** A port that nobody uses. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** What `npm start` serves at its first page, without a build before it. */
async function served(): Promise<string> {
  const port = await freePort();
  const child = spawn(tsx, [resolve("src/commands/start.command.ts"), "--built"], {
    cwd: folder,
    env: { ...process.env, PORT: String(port) },
    detached: true,
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    await Promise.race([once(child.stdout, "data"), once(child, "close")]);
    return await (await fetch(`http://localhost:${port}/`)).text();
  } finally {
    if (child.exitCode === null) await kill(child);
  }
}

test("killed at any moment, one site stands whole, the old one or the new one", { timeout }, async () => {
  for (let time = 0; time < 4; time++) {
    await buildAndKill(Math.random() * 60);
    // looked at before anything puts the old site back
    expect(buildIn(existsSync(join(folder, "out")) ? "out" : ".out-before")).toBeGreaterThanOrEqual(1);
    // what was being written when it was killed is not mixed into the next site
    rmSync(join(folder, ".staging"), { recursive: true, force: true });
  }
});

test("killed between the two renames, npm start serves the old site whole", { timeout }, async () => {
  await buildAndKill(0, 2);
  expect(existsSync(join(folder, "out"))).toBe(false);
  expect(buildIn(".out-before")).toBe(1);
  expect(await served()).toContain("<title>1</title>");
  expect(buildIn("out")).toBe(1);
});
