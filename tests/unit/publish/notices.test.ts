import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { browserScripts } from "../../../src/publish/browser-script";
import { noticesFile, noticesText, packagesIn } from "../../../src/publish/notices";
import { workerPackages, writeWorker } from "../../../src/publish/offline-worker";

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "notices-"));
});
afterEach(() => rmSync(project, { recursive: true }));

function installed(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join("node_modules", name);
  const described = JSON.stringify({ name, version: "1.2.3", license: "MIT" });
  for (const [file, text] of Object.entries({ "package.json": described, ...files })) {
    mkdirSync(dirname(join(project, folder, file)), { recursive: true });
    writeFileSync(join(project, folder, file), text);
  }
  return folder;
}

const made = (inputs: Record<string, number>) => ({
  bytes: 1,
  imports: [],
  exports: [],
  inputs: Object.fromEntries(Object.entries(inputs).map(([file, bytesInOutput]) => [file, { bytesInOutput }])),
});

test("a package is found by its folder, also with a scope, inside another or where packages are linked", () => {
  const outputs = [
    made({ "src/browser/main.ts": 9, "node_modules/one/esm/mod.js": 5, "node_modules/one/other.js": 1 }),
    made({ "node_modules/one/node_modules/@some/inner/index.js": 7, "../elsewhere/node_modules/far/a.js": 2 }),
    made({ "node_modules/left-out/index.js": 0 }),
  ];
  expect(packagesIn(outputs)).toEqual([
    "../elsewhere/node_modules/far",
    "node_modules/one",
    "node_modules/one/node_modules/@some/inner",
  ]);
});

test("each package stands once with name, version and all of its licence, in one order", () => {
  const b = installed("b", { LICENSE: "May be used.\r\nKeep this.\r\n", NOTICE: "Made by B.", "README.md": "Hello" });
  const a = installed("@a/a", { "license.md/OURS": "May be used too.", "license.md/THEIRS": "So may this." });
  const line = "-".repeat(80);
  const text = noticesText(project, [b, a, b]);
  expect(text.split(`\n\n${line}\n\n`).slice(1)).toEqual([
    "@a/a 1.2.3 (MIT)\n\nMay be used too.\n\nSo may this.",
    "b 1.2.3 (MIT)\n\nMay be used.\nKeep this.\n\nMade by B.",
  ]);
  expect(noticesText(project, [a, b])).toBe(text);
});

test("a package without the text of its licence is refused by name", () => {
  const silent = installed("silent", { NOTICE: "Made by S.", "licensed.js": "" });
  expect(() => noticesText(project, [silent])).toThrow(
    "silent 1.2.3 is in what readers get, and brings no text of its licence.",
  );
});

test("what holds a program of others says where its licence stands, and no other script spends a byte on it", async () => {
  await writeWorker(project, process.cwd());
  const worker = { text: readFileSync(join(project, "sw.js"), "utf8"), packages: await workerPackages(process.cwd()) };
  const scripts = [...(await browserScripts(process.cwd())), worker];
  expect(scripts.filter(({ packages }) => packages.length > 0)).toHaveLength(2);
  for (const { text, packages } of scripts)
    expect(text.match(/\/\*.*?\*\//gs)).toEqual(packages.length > 0 ? [`/*! Licences: ${noticesFile} */`] : null);
});
