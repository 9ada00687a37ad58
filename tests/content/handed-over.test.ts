import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Root } from "mdast";
import { unified } from "unified";
import { afterAll, expect, test } from "vitest";
import { checkContent } from "../../src/library/check-content";
import { readPage } from "../../src/library/located-page";
import { handedOver, handOver, parsePage } from "../../src/library/parsed-page";
import { readPages } from "../../src/library/read-pages";
import { compileMdx } from "../../src/markup/compile-mdx";
import { pipeline } from "../../src/markup/pipeline";
import { SmallSite } from "./fixture";

const trees = mkdtempSync(join(tmpdir(), "plain-numbers-trees-"));
afterAll(() => rmSync(trees, { recursive: true }));

/** A page compiled as a build does, from a tree where one is given for its text. */
async function compiled(text: string, parsed?: (text: string) => Root | undefined): Promise<string> {
  const processor = unified();
  compileMdx(pipeline([{ id: "response", match: ["response"] }]), parsed)(processor as never);
  return String(await processor.process(text));
}

test("every page compiles from the tree that the check leaves as it does from its own text", async () => {
  const left: string[] = [];
  const { pages } = readPages(process.cwd(), [], undefined, (text, tree) => {
    handOver(trees, text, tree);
    left.push(text);
  });
  expect(left.length).toBe(pages.length);
  expect(readdirSync(trees).length).toBe(left.length);
  let used = 0;
  for (const text of left) {
    const tree = (one: string): Root | undefined => {
      const found = handedOver(trees, one);
      if (found) used += 1;
      return found;
    };
    expect(await compiled(text, tree)).toBe(await compiled(text));
  }
  expect(used).toBe(left.length);
});

test("a tree that was left is used, and no tree is of another text", async () => {
  const [one, other] = ["One thing.\n", "Another thing.\n"];
  handOver(trees, one, parsePage(other));
  expect(await compiled(one, (text) => handedOver(trees, text))).toContain("Another thing.");
  expect(handedOver(trees, other)).toBeUndefined();
  expect(
    handedOver(trees, readFileSync("content/pages/uses/ptsd.mdx", "utf8").replace("ketamine", "water")),
  ).toBeUndefined();
});

test("a build's compiler takes the trees that its check has left", () => {
  const site = new SmallSite();
  try {
    for (const name of ["node_modules", "src"]) symlinkSync(resolve(name), join(site.folder, name));
    for (const name of ["contentlayer.config.ts", "package.json"]) copyFileSync(name, join(site.folder, name));
    for (const name of ["instruments", "floor", "decision-aid"])
      cpSync(`content/self-audit/${name}.yaml`, join(site.folder, `content/self-audit/${name}.yaml`));
    const [name = ""] = readdirSync(join(site.folder, "content/pages"), { recursive: true, encoding: "utf8" }).filter(
      (file) => file.endsWith(".mdx"),
    );
    const text = readFileSync(join(site.folder, "content/pages", name), "utf8");
    handOver(trees, text, parsePage("Words that stand in the tree alone.\n"));
    const listed = (env: Record<string, string>): string => {
      execFileSync(process.execPath, ["src/commands/compile.mjs"], {
        cwd: site.folder,
        env: { ...process.env, PWD: site.folder, ...env },
        stdio: "pipe",
      });
      return readFileSync(join(site.folder, ".contentlayer/generated/Page/_index.json"), "utf8");
    };
    expect(listed({})).not.toContain("Words that stand in the tree alone.");
    expect(listed({ PARSED_PAGES: trees })).toContain("Words that stand in the tree alone.");
  } finally {
    site.remove();
  }
}, 60_000);

test("a page with code is not left for the compiler", () => {
  const told: string[] = [];
  const read = (words: string) => readPage(`---\ntitle: A\n---\n\n${words}\n`, "a.mdx", (text) => told.push(text));
  expect(read("Words {1n}.").ok && read("Words alone.").ok).toBe(true);
  expect(told).toEqual(["---\ntitle: A\n---\n\nWords alone.\n"]);
});

test("the check tells of each page that it parsed", () => {
  const site = new SmallSite();
  const told: string[] = [];
  const { pages } = checkContent(site.folder, undefined, (text) => told.push(text));
  site.remove();
  expect(pages.length).toBeGreaterThan(1);
  expect(told.length).toBe(pages.length);
});
