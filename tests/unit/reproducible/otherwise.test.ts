import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";

/** What a program prints as JSON that Node runs after one of the files that make a second build another one. */
function printed(file: string, program: string): unknown {
  const first = pathToFileURL(resolve("src/reproducible", file)).href;
  // these tests themselves may run three years on, by the same variable
  const env = { ...process.env, NODE_OPTIONS: "" };
  const words = ["--import", first, "--input-type=module", "--eval", `console.log(JSON.stringify(${program}))`];
  return JSON.parse(execFileSync(process.execPath, words, { encoding: "utf8", env }));
}

test("a process three years on reads a clock that stands that much later, however it asks", () => {
  const real = "(performance.timeOrigin + performance.now())";
  const later = printed(
    "three-years-on.mjs",
    `[Date.now(), +new Date(), +new globalThis.Date()].map((t) => t - ${real})`,
  );
  expect(later).toHaveLength(3);
  for (const milliseconds of later as number[]) {
    const days = milliseconds / (24 * 3600 * 1000);
    expect(days).toBeGreaterThan(3 * 365);
    expect(days).toBeLessThan(3 * 366);
    // at another hour of the day
    expect(days % 1).toBeGreaterThan(0.5 / 24);
    expect(days % 1).toBeLessThan(23.5 / 24);
  }
});

test("a day that is named stays that day three years on", () => {
  const days = "[new Date('2026-11-22'), new Date(0), new Date(2026, 10, 22, 12) - new Date(2026, 10, 21, 12)]";
  expect(printed("three-years-on.mjs", days)).toEqual([
    "2026-11-22T00:00:00.000Z",
    "1970-01-01T00:00:00.000Z",
    24 * 3600 * 1000,
  ]);
});

test("a disk that names files in another order names all of them, from the last", () => {
  const folder = mkdtempSync(join(tmpdir(), "backwards-"));
  for (const name of ["a", "b", "c"]) writeFileSync(join(folder, name), "");
  const read = `(await import("node:fs")).readdirSync(${JSON.stringify(folder)})`;
  expect(printed("folders-backwards.mjs", read)).toEqual(["c", "b", "a"]);
});
