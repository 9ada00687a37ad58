import type { PhrasingContent, Root, Text } from "mdast";
import type { MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { SKIP, visit } from "unist-util-visit";
import { citationsIn } from "../evidence/numbers/citations";

/** Turns `[@a; @b]` into `<Cite of="a b" />`, and takes away the space before it so that the mark stays on its line. */
export function remarkCitations() {
  return (tree: Root): void => {
    visit(tree, "text", (node: Text, index, parent) => {
      if (!parent || index === undefined) return undefined;
      const citations = citationsIn(node.value);
      if (citations.length === 0) return undefined;
      const parts: PhrasingContent[] = [];
      let from = 0;
      for (const citation of citations) {
        const before = node.value.slice(from, citation.index).replace(/ $/, "");
        if (before) parts.push({ type: "text", value: before });
        parts.push(citeElement(citation.ids));
        from = citation.index + citation.length;
      }
      const after = node.value.slice(from);
      if (after) parts.push({ type: "text", value: after });
      (parent.children as PhrasingContent[]).splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}

function citeElement(ids: readonly string[]): MdxJsxTextElement {
  return {
    type: "mdxJsxTextElement",
    name: "Cite",
    attributes: [{ type: "mdxJsxAttribute", name: "of", value: ids.join(" ") }],
    children: [],
  };
}
