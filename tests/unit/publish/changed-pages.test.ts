import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { changedPages, describeChanges } from "../../../src/publish/changed-pages";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "changed-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function site(name: string, files: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, name, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return join(folder, name);
}

test("names pages whose words changed, new ones and gone ones, and counts other files", () => {
  const before = site("before", {
    "index.html": "<style>a{}</style>Home",
    "uses/ocd/index.html": "10 of 100",
    "old/index.html": "old",
    "data/sources.csv": "10",
  });
  const after = site("after", {
    "index.html": "<style>b{}</style>Home",
    "uses/ocd/index.html": "11 of 100",
    "new/index.html": "new",
    "data/sources.csv": "11",
  });
  const changes = changedPages(before, after);
  expect(changes).toEqual({
    changed: ["data/sources.csv", "uses/ocd/index.html"],
    added: ["new/index.html"],
    gone: ["old/index.html"],
  });
  expect(describeChanges(changes)).toBe(
    "Changed: 1 page, 1 other file\n  /uses/ocd/\nNew: 1 page\n  /new/\nGone: 1 page\n  /old/",
  );
});

test("says nothing of compressed twins, of the search's index, or of a new name of the script", () => {
  const page = (script: string) => `<script src="/script/${script}.js"></script>Words`;
  const before = site("before", { "index.html": page("main-A"), "index.html.br": "1", "pagefind/a": "1" });
  const after = site("after", { "index.html": page("main-B"), "index.html.br": "2", "pagefind/a": "2" });
  expect(describeChanges(changedPages(before, after))).toBe("");
});

test("calls everything new where no site stood, and names no more than 30", () => {
  const after = site(
    "after",
    Object.fromEntries(Array.from({ length: 31 }, (_, index) => [`p${index}/index.html`, "words"])),
  );
  const said = describeChanges(changedPages(join(folder, "nothing"), after)).split("\n");
  expect(said[0]).toBe("New: 31 pages");
  expect(said).toHaveLength(32);
  expect(said.at(-1)).toBe("  and 1 more");
});
