import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nearlyAll, pages } from "./built";

/**
 * The data of every page as it was built, held against schema.org's own vocabulary by its published types: a property that
 * a type does not have, or a value of the wrong kind, does not compile.
 */
const block = /<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/;
const found = pages.flatMap(({ address, html }) => {
  const data = block.exec(html)?.[1];
  return data ? [{ address, data }] : [];
});
let folder: string;

/** Data with its words taken out, and of equal parts one: the compiler sees no more than this, and takes long for it. */
function shapeOf(data: string): string {
  return JSON.stringify(JSON.parse(data), (key, value: unknown) => {
    if (Array.isArray(value)) return value.filter((part, at) => at === value.findIndex((one) => alike(one, part)));
    return typeof value === "string" && !["@type", "@context"].includes(key) ? "" : value;
  });
}

function alike(one: unknown, other: unknown): boolean {
  const bare = (value: unknown): string =>
    JSON.stringify(value, (key, part: unknown) => (typeof part === "string" && key !== "@type" ? "" : part));
  return bare(one) === bare(other);
}

/** One page of each shape of data. */
const shapes = [
  ...new Map(found.map(({ address, data }) => [shapeOf(data), { address, data: shapeOf(data) }])).values(),
];

beforeAll(() => {
  // inside the project, so that the types are found
  mkdirSync(".bench", { recursive: true });
  folder = mkdtempSync(join(".bench", "types-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the compiler says of so much data; empty where it is content. */
function said(name: string, all: readonly { address: string; data: string }[]): string {
  const file = join(folder, `${name}.ts`);
  const lines = all.map(({ data }, at) => `export const d${at}: WithContext<Exclude<Thing, string>> = ${data};`);
  writeFileSync(file, `import type { Thing, WithContext } from "schema-dts";\n${lines.join("\n")}\n`);
  const options =
    "--ignoreConfig --noEmit --strict --skipLibCheck --module esnext --moduleResolution bundler --types node";
  try {
    execFileSync("node_modules/.bin/tsc", [...options.split(" "), file], { encoding: "utf8", stdio: "pipe" });
    return "";
  } catch (error) {
    const text = (error as { stdout: string }).stdout;
    // a line of the file is a page
    return text.replace(/^.*?\((\d+),\d+\)/gm, (_, line: string) => all[Number(line) - 2]?.address ?? "");
  }
}

test("the data of every page is what schema.org's vocabulary allows", { timeout: 120_000 }, () => {
  expect(found.length).toBeGreaterThanOrEqual(nearlyAll());
  expect(shapes.length).toBeGreaterThan(20);
  expect(said("built", shapes)).toBe("");
});

test("a property of no type and a value of the wrong kind are found, with the page", { timeout: 60_000 }, () => {
  const spoilt = (data: object) => [{ address: "/spoilt/", data: JSON.stringify(data) }];
  const good = { "@context": "https://schema.org", "@type": "MedicalWebPage", name: "A page" };
  expect(said("good", spoilt(good))).toBe("");
  expect(said("property", spoilt({ ...good, citedBy: "nobody" }))).toContain("/spoilt/");
  expect(said("kind", spoilt({ ...good, audience: 3 }))).toContain("/spoilt/");
});
