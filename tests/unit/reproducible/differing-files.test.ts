import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { differingFiles } from "../../../src/reproducible/differing-files";

function folder(files: Readonly<Record<string, string>>): string {
  const made = mkdtempSync(join(tmpdir(), "differing-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(made, name)), { recursive: true });
    writeFileSync(join(made, name), text);
  }
  return made;
}

const built = { "index.html": "<p>One.</p>", "uses/index.html": "<p>Uses.</p>" };

test("two folders with the same bytes differ nowhere", () => {
  expect(differingFiles(folder(built), folder(built))).toEqual([]);
});

test.each([
  ["a changed byte", { ...built, "uses/index.html": "<p>Used.</p>" }, "uses/index.html: differs at byte 6 of 12"],
  ["a file cut short", { ...built, "index.html": "<p>One" }, "index.html: differs at byte 6 of 11"],
  ["a file made longer", { ...built, "index.html": "<p>One.</p>\n" }, "index.html: differs at byte 11 of 11"],
  ["a missing file", { "index.html": built["index.html"] }, "uses/index.html: only in the first"],
  ["a file more", { ...built, "feed.atom": "<feed/>" }, "feed.atom: only in the second"],
])("%s is told by its file", (_, other, told) => {
  expect(differingFiles(folder(built), folder(other))).toEqual([told]);
});

test("every difference is told, in the order of names", () => {
  const other = { "feed.atom": "<feed/>", "index.html": "" };
  expect(differingFiles(folder(built), folder(other))).toEqual([
    "feed.atom: only in the second",
    "index.html: differs at byte 0 of 11",
    "uses/index.html: only in the first",
  ]);
});
