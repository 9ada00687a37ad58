import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { compress } from "../../../src/publish/compress";
import { inputsOf, isSame, madeBefore, noteMade, unchangedPages } from "../../../src/publish/made-before";

let project: string;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
}

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "made-before-"));
  write("content/pages/uses/ptsd.mdx", "words");
  write("content/sources/one.yaml", "id: one");
  write("src/site.ts", "code");
  write("out/index.html", "<p>old</p>");
  write("out/index.html.br", "its twin");
  write("out/index.html.gz", "its other twin");
  noteMade(project, inputsOf(project));
});
afterEach(() => {
  rmSync(project, { recursive: true });
  vi.unstubAllEnvs();
});

test("a change of a page is told from a change of anything else", () => {
  const first = inputsOf(project);
  expect(isSame(first, inputsOf(project))).toBe(true);
  write("content/pages/uses/ptsd.mdx", "other words");
  const edited = inputsOf(project);
  expect(edited.pages).not.toEqual(first.pages);
  expect(isSame(first, edited)).toBe(false);
  expect(edited.rest).toBe(first.rest);
  write("content/sources/one.yaml", "id: two");
  const record = inputsOf(project);
  expect(record.rest).not.toBe(edited.rest);
  write("src/site.ts", "other code");
  expect(inputsOf(project).rest).not.toBe(record.rest);
});

test("a page is known to pass again where its words and all else are as they were, and no page came or went", () => {
  const [ptsd, ocd] = ["content/pages/uses/ptsd.mdx", "content/pages/uses/ocd.mdx"];
  write(ocd, "words");
  const first = inputsOf(project);
  expect([...unchangedPages(first, inputsOf(project))].sort()).toEqual([ocd, ptsd]);
  write(ocd, "other words");
  const edited = inputsOf(project);
  expect([...unchangedPages(first, edited)]).toEqual([ptsd]);
  rmSync(join(project, ocd));
  expect(unchangedPages(edited, inputsOf(project)).size).toBe(0);
  write(ocd, "other words");
  write("content/sources/one.yaml", "id: two");
  expect(unchangedPages(edited, inputsOf(project)).size).toBe(0);
});

test.each(["SITE_URL", "BASE_PATH", "SECURITY_CONTACT", "REPORTS_URL", "STRICT_TRANSPORT"])(
  "%s is a part of what a site is made of",
  (name) => {
    const first = inputsOf(project);
    vi.stubEnv(name, "https://example.org/plain");
    expect(inputsOf(project).rest).not.toBe(first.rest);
  },
);

test("a site that stands as it was left is known again", () => {
  expect(madeBefore(project)?.inputs).toEqual(inputsOf(project));
});

test.each<[string, () => void]>([
  ["a touched file", () => write("out/index.html.br", "something else")],
  ["a missing file", () => rmSync(join(project, "out/index.html.gz"))],
  ["a file too many", () => write("out/other.html", "")],
  ["a note half written", () => write(".made.json", '{"inputs":')],
  ["no note", () => rmSync(join(project, ".made.json"))],
  ["no site", () => rmSync(join(project, "out"), { recursive: true })],
])("with %s nothing is taken for known", (_, spoil) => {
  spoil();
  expect(madeBefore(project)).toBeUndefined();
});

test("the twins of an unchanged file are taken over, those of a changed one are made", async () => {
  const before = madeBefore(project);
  write("new/index.html", "<p>old</p>");
  write("new/other.html", "<p>new</p>");
  await compress(join(project, "new"), before?.takeOver);
  expect(readFileSync(join(project, "new/index.html.br"), "utf8")).toBe("its twin");
  expect(readFileSync(join(project, "new/index.html.gz"), "utf8")).toBe("its other twin");
  expect(readFileSync(join(project, "new/other.html.br")).length).toBeGreaterThan(0);
  write("newer/index.html", "<p>edited</p>");
  await compress(join(project, "newer"), before?.takeOver);
  expect(readFileSync(join(project, "newer/index.html.br"), "utf8")).not.toBe("its twin");
});

test("what is written to a file taken over does not reach the old site", async () => {
  const before = madeBefore(project);
  write("new/index.html", "<p>old</p>");
  await compress(join(project, "new"), before?.takeOver);
  write("new/index.html.br", "rebased");
  expect(readFileSync(join(project, "out/index.html.br"), "utf8")).toBe("its twin");
});
