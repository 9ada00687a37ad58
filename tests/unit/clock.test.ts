import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/**
 * What may ask which day it is: commands that are about today, how long a server asks us to wait, the worker that writes on
 * a kept page when it was kept, and its test, which holds that day against the same clock.
 */
const mayAsk = [
  "src/commands/due.command.ts",
  "src/commands/evidence-check.command.ts",
  "src/freshness/polite-client.ts",
  "src/offline/kept.ts",
  "tests/browser/offline.spec.ts",
];
const clock = /\bnew Date\(\s*\)|\bDate\.now\b|\bDate\(\s*\)|\bTemporal\.Now\b/;

const files = ["src", "tests"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name)),
);

test("no build and no test asks which day it is, so a clone made in three years still passes", () => {
  const asking = files.filter((file) => file !== "tests/unit/clock.test.ts" && clock.test(readFileSync(file, "utf8")));
  expect(asking.sort()).toEqual(mayAsk);
  expect(files.length).toBeGreaterThan(300);
});
