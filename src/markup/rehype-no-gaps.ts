import type { Root } from "hast";
import { visit } from "unist-util-visit";

/** What holds blocks and no words of its own; a component that stands on lines of its own is one too. */
const holders = new Set(["ul", "ol", "table", "thead", "tbody", "tr", "blockquote"]);

/** Takes the empty lines between blocks away, which no browser shows and every reader would fetch. */
export function rehypeNoGaps() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      const holds =
        node.type === "root" ||
        node.type === "mdxJsxFlowElement" ||
        (node.type === "element" && holders.has(node.tagName));
      if (!holds) return;
      const parent = node as Root;
      parent.children = parent.children.filter((child) => child.type !== "text" || child.value.trim() !== "");
    });
  };
}
