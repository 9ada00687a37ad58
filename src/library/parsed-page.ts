import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";

/** The same extensions in the same order as in the MDX compiler, which may therefore go on with a tree made here. */
const parser = unified().use(remarkParse).use(remarkMdx).use(remarkFrontmatter).use(remarkGfm).freeze();

/**
 * A page as a tree.
 *
 * @param text the whole file.
 * @throws VFileMessage where it is no MDX.
 */
export function parsePage(text: string): Root {
  return parser.parse(text);
}

/**
 * Leaves a page's tree for the compiler, which works beside the check: parsing takes twenty times as long as this.
 *
 * @param folder where trees are left, for one build.
 * @param text the whole file.
 * @param tree without code, which may hold what JSON cannot.
 */
export function handOver(folder: string, text: string, tree: Root): void {
  const file = fileOf(folder, text);
  // put in place whole: the compiler may look for it at this moment
  writeFileSync(`${file}.new`, JSON.stringify(tree));
  renameSync(`${file}.new`, file);
}

/** The tree of a page that was handed over; undefined where it was not, or not yet. */
export function handedOver(folder: string, text: string): Root | undefined {
  const file = fileOf(folder, text);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Root) : undefined;
}

function fileOf(folder: string, text: string): string {
  return join(folder, createHash("sha256").update(text).digest("hex"));
}
