import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { forgetCompiled, mayKeepCompiled, rememberCompiled } from "../../../src/publish/compile-cache";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plain-numbers-cache-"));
  for (const name of [
    "contentlayer.config.ts",
    "package-lock.json",
    "src/markup",
    "src/schema",
    "src/evidence",
    "src/library/parsed-page.ts",
  ])
    cpSync(name, join(folder, name), { recursive: true });
  mkdirSync(join(folder, "content"));
  writeFileSync(join(folder, "content/glossary.yaml"), "terms: []\n");
  writeAt(1e9, "one");
  rememberCompiled(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a page whose last change seems to be at a time, in seconds. */
function writeAt(seconds: number, text: string): void {
  writeFileSync(join(folder, "content/a.mdx"), text);
  utimesSync(join(folder, "content/a.mdx"), seconds, seconds);
}

test("what was compiled is kept while nothing changes", () => {
  expect(mayKeepCompiled(folder)).toBe(true);
});

test("a page whose time tells that it changed is left to Contentlayer", () => {
  writeAt(2e9, "two");
  expect(mayKeepCompiled(folder)).toBe(true);
});

test("a page that changed without its time is not taken for the old one", () => {
  writeAt(1e9, "two");
  expect(mayKeepCompiled(folder)).toBe(false);
});

test.each([
  "contentlayer.config.ts",
  "package-lock.json",
  "content/glossary.yaml",
  "src/schema/page.ts",
  "src/evidence/literal-pattern.ts",
  "src/library/parsed-page.ts",
])("%s changes the meaning of every document", (file) => {
  writeFileSync(join(folder, file), "x");
  expect(mayKeepCompiled(folder)).toBe(false);
});

test("a page that is gone is not kept", () => {
  rmSync(join(folder, "content/a.mdx"));
  expect(mayKeepCompiled(folder)).toBe(false);
});

test("nothing is kept from a build that was stopped, or whose notes were half written", () => {
  writeFileSync(join(folder, ".contentlayer/inputs.json"), '{"content/a.m');
  expect(mayKeepCompiled(folder)).toBe(false);
  rememberCompiled(folder);
  expect(mayKeepCompiled(folder)).toBe(true);
  forgetCompiled(folder);
  expect(mayKeepCompiled(folder)).toBe(false);
});
