import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { missingPrograms } from "../../../src/bench/programs";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "programs-"));
  for (const name of ["one", "two"]) writeFileSync(join(folder, name), "");
  chmodSync(join(folder, "one"), 0o755);
});
afterEach(() => rmSync(folder, { recursive: true }));

test("programs that stand in any folder of the path are not missed", () => {
  expect(missingPrograms(["one"], ["package"], ["/no-such-folder", folder].join(delimiter))).toBeUndefined();
});

test("what is not there or cannot be run is named, with the way to get it", () => {
  expect(missingPrograms(["one", "two", "three"], ["package", "other"], folder)).toBe(
    "Not installed: two, three. As root on Debian: apt-get install package other",
  );
});
