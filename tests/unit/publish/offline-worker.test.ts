import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { writeWorker } from "../../../src/publish/offline-worker";

const folder = mkdtempSync(join(tmpdir(), "worker-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function workerFor(pages: Readonly<Record<string, string>>): Promise<string> {
  for (const [file, html] of Object.entries(pages)) {
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), html);
  }
  await writeWorker(folder, process.cwd());
  return readFileSync(join(folder, "sw.js"), "utf8");
}

test("one changed letter on one page makes another worker; the same pages make the same", async () => {
  const first = await workerFor({ "index.html": "<h1>Home</h1>", "uses/ptsd/index.html": "<h1>Two trials</h1>" });
  const again = await workerFor({});
  const corrected = await workerFor({ "uses/ptsd/index.html": "<h1>Ten trials</h1>" });
  expect(again).toBe(first);
  expect(corrected).not.toBe(first);
  expect(corrected.replace(/[0-9a-f]{16}/, "")).toBe(first.replace(/[0-9a-f]{16}/, ""));
});

test("the worker asks nobody but the site, and logs nothing", async () => {
  const text = await workerFor({});
  expect(text.match(/https?:\/\/[^"'`)\s]+/g)?.filter((address) => !address.includes("bit.ly")) ?? []).toEqual([]);
  expect(text).not.toContain("console.");
});
