import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { recover } from "../../../src/publish/swap";

const files = 40;

test("killed at any moment, out/ is one site whole: the old one or the new one", { timeout: 180_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "plain-numbers-killed-"));
  const builds: string[] = [];
  try {
    for (let kill = 0; kill < 6; kill++) {
      const child = spawn("node_modules/.bin/tsx", ["tests/unit/publish/swapping.ts", folder, String(files)], {
        detached: true,
        stdio: ["ignore", "pipe", "inherit"],
      });
      await once(child.stdout, "data");
      await wait(Math.random() * 60);
      process.kill(-(child.pid ?? 0), "SIGKILL");
      await once(child, "close");
      recover(folder);
      const names = readdirSync(join(folder, "out"));
      const held = new Set(names.map((name) => readFileSync(join(folder, "out", name), "utf8")));
      expect(names).toHaveLength(files);
      expect(held.size).toBe(1);
      builds.push(...held);
      // what was being written when it was killed is not mixed into the next site
      rmSync(join(folder, ".staging"), { recursive: true, force: true });
    }
    expect(builds).toHaveLength(6);
    expect(builds.every((build) => Number(build) >= 1)).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
  expect(existsSync(folder)).toBe(false);
});
