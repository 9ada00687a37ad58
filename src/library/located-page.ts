import type { Root, RootContent } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { type LayerName, layerNames } from "../schema/components";
import { type LocatedYaml, readYaml } from "./located-yaml";
import { mdxProblem } from "./mdx-slips";
import { parsePage } from "./parsed-page";
import type { Problem } from "./problem";

export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** A run of text and the line it starts on. */
export type Run = { text: string; line: number };

/** A paragraph, a heading or a row of a table: what a citation can speak for. */
export type Block = {
  kind: "paragraph" | "heading" | "row";
  layer: LayerName | undefined;
  runs: Run[];
};

/** A component as an author wrote it. */
export type Use = {
  name: string;
  attributes: Record<string, string>;
  line: number;
  layer: LayerName | undefined;
  parent: string | undefined;
};

/** A link as an author wrote it. */
export type Link = { address: string; line: number };

/** One MDX file taken apart, with the line of each part. */
export type LocatedPage = {
  file: string;
  /** The words below the front matter, as written. */
  words: string;
  yaml: LocatedYaml;
  blocks: Block[];
  uses: Use[];
  links: Link[];
  /** Problems in the page's form: code, attributes that are not words. */
  problems: Problem[];
};

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

type ReadPage = { ok: true; page: LocatedPage } | { ok: false; problems: Problem[] };

/** What is told of each page that holds words and no code: its file's text, and its tree. */
export type OnParsed = (text: string, tree: Root) => void;

/** Reads a page's front matter and words; says in plain words why a file cannot be read. */
export function readPage(text: string, file: string, onParsed?: OnParsed): ReadPage {
  const front = readFront(text, file);
  if (!frontMatter.test(text)) return front;
  let tree: Root | undefined;
  const problems: Problem[] = front.ok ? [] : [...front.problems];
  try {
    tree = parsePage(text);
  } catch (error) {
    problems.push(mdxProblem(error, file));
  }
  if (!tree || !front.ok) return { ok: false, problems };
  walk(tree.children, front.page, { layer: undefined, parent: undefined });
  if (front.page.problems.length === 0) onParsed?.(text, tree);
  return front;
}

/** Reads a page's front matter alone: its words are kept as written, and not taken apart. */
export function readFront(text: string, file: string): ReadPage {
  const front = frontMatter.exec(text);
  if (!front) {
    return {
      ok: false,
      problems: [
        {
          file,
          line: 1,
          message: "The page has no front matter.",
          mend: "begin the file with a line of three hyphens, the fields, and three hyphens again.",
        },
      ],
    };
  }
  const yaml = readYaml(front[1] ?? "", file, 2);
  if (!yaml.ok) return { ok: false, problems: yaml.problems };
  const words = text.slice(front[0].length);
  return { ok: true, page: { file, words, yaml: yaml.yaml, blocks: [], uses: [], links: [], problems: [] } };
}

type Inside = { layer: LayerName | undefined; parent: string | undefined };

function walk(nodes: readonly RootContent[], page: LocatedPage, inside: Inside): void {
  for (const node of nodes) {
    const line = node.position?.start.line ?? 1;
    switch (node.type) {
      case "paragraph":
      case "heading":
        page.blocks.push({
          kind: node.type,
          layer: inside.layer,
          runs: runsOf(node.children as RootContent[], page, inside),
        });
        break;
      case "tableRow":
        page.blocks.push({
          kind: "row",
          layer: inside.layer,
          runs: node.children.flatMap((cell, index) => [
            ...(index > 0 ? [{ text: " | ", line }] : []),
            ...runsOf(cell.children as RootContent[], page, inside),
          ]),
        });
        break;
      case "mdxJsxFlowElement": {
        const name = use(node, page, inside);
        const layer = (layerNames as readonly string[]).includes(name) ? (name as LayerName) : inside.layer;
        walk(node.children as RootContent[], page, { layer, parent: name });
        break;
      }
      case "mdxjsEsm":
      case "mdxFlowExpression":
        page.problems.push(noCode(page.file, line));
        break;
      case "html":
      case "code":
        page.problems.push(noCode(page.file, line));
        break;
      case "definition":
        page.links.push({ address: node.url, line });
        if (node.title) page.problems.push(noLinkTitle(page.file, line));
        break;
      default:
        if ("children" in node) walk(node.children as RootContent[], page, inside);
    }
  }
}

function runsOf(nodes: readonly RootContent[], page: LocatedPage, inside: Inside): Run[] {
  return nodes.flatMap((node): Run[] => {
    const line = node.position?.start.line ?? 1;
    if (node.type === "text" || node.type === "inlineCode") return [{ text: node.value, line }];
    if (node.type === "break") return [{ text: " ", line }];
    if (node.type === "mdxTextExpression") {
      page.problems.push(noCode(page.file, line));
      return [];
    }
    if (node.type === "mdxJsxTextElement") {
      const name = use(node, page, inside);
      if ((layerNames as readonly string[]).includes(name)) page.problems.push(layerOnOneLine(page.file, line, name));
    }
    if (node.type === "image" || node.type === "imageReference") page.problems.push(noPicture(page.file, line));
    if (node.type === "link") {
      page.links.push({ address: node.url, line });
      if (node.title) page.problems.push(noLinkTitle(page.file, line));
    }
    return "children" in node ? runsOf(node.children as RootContent[], page, inside) : [];
  });
}

function use(node: Element, page: LocatedPage, inside: Inside): string {
  const line = node.position?.start.line ?? 1;
  const name = node.name ?? "";
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type === "mdxJsxAttribute" && typeof attribute.value === "string")
      attributes[attribute.name] = attribute.value;
    else
      page.problems.push({
        file: page.file,
        line,
        message: `<${name}>: an attribute is not words in quotation marks.`,
        mend: 'write attributes like of="murrough-2013#response-24h".',
      });
  }
  page.uses.push({ name, attributes, line, layer: inside.layer, parent: inside.parent });
  return name;
}

function noCode(file: string, line: number): Problem {
  return {
    file,
    line,
    message: "Pages hold words, not code: no import, no export, nothing in curly brackets, no HTML.",
    mend: "take it out; ask for a component if the words need one.",
  };
}

function noPicture(file: string, line: number): Problem {
  return {
    file,
    line,
    message: "Pages hold no picture files: nobody could check what stands in one.",
    mend: "use a figure such as <HundredPeople>, or say it in words.",
  };
}

function noLinkTitle(file: string, line: number): Problem {
  return {
    file,
    line,
    message: "A link holds words in quotation marks behind its address, which most readers never see.",
    mend: "take them out, and say it in the text.",
  };
}

function layerOnOneLine(file: string, line: number, name: string): Problem {
  return {
    file,
    line,
    message: `<${name}> does not stand on a line of its own.`,
    mend: `put <${name}> and </${name}> on their own lines, with an empty line inside each.`,
  };
}

/** A block's text as one string. */
export function textOf(block: Block): string {
  return block.runs.map((run) => run.text).join("");
}

/** The line of the file on which a place in a block's text stands. */
export function lineAt(block: Block, index: number): number {
  let start = 0;
  let line = block.runs[0]?.line ?? 1;
  for (const run of block.runs) {
    if (index < start) break;
    line = run.line + (run.text.slice(0, Math.max(0, index - start)).match(/\n/g)?.length ?? 0);
    start += run.text.length;
  }
  return line;
}
