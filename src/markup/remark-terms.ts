import type { PhrasingContent, Root, Text } from "mdast";
import { SKIP, visit } from "unist-util-visit";

/** A glossary term and the spellings that open its definition. */
export type MarkedTerm = { id: string; match: readonly string[] };

/**
 * Marks the first use of each glossary term on a page as `<Term id="…">`. Headings, links and words that are already
 * marked are passed over; a term is marked once, at its first plain use.
 */
export function remarkTerms(terms: readonly MarkedTerm[]) {
  const idOf = new Map(
    terms.flatMap(({ id, match }) => match.map((spelling) => [spelling.toLowerCase(), id] as const)),
  );
  const spellings = [...idOf.keys()].sort((a, b) => b.length - a.length).map(escapeForPattern);
  return () =>
    (tree: Root): void => {
      if (spellings.length === 0) return;
      const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${spellings.join("|")})(?![\\p{L}\\p{N}-])`, "giu");
      const seen = new Set<string>();
      visit(tree, (node, index, parent) => {
        if (node.type === "heading" || node.type === "link" || node.type === "inlineCode" || node.type === "tableRow")
          return SKIP;
        if (node.type === "mdxJsxTextElement") return SKIP;
        if (node.type !== "text" || !parent || index === undefined) return undefined;
        const parts = split(node, pattern, idOf, seen);
        if (parts.length === 1) return undefined;
        (parent.children as PhrasingContent[]).splice(index, 1, ...parts);
        return [SKIP, index + parts.length];
      });
    };
}

/** Keeps a full stop on the line of the word before it, which is a button and would let it go. */
const joiner = "\u2060";

function split(node: Text, pattern: RegExp, idOf: ReadonlyMap<string, string>, seen: Set<string>): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const match of node.value.matchAll(pattern)) {
    const id = idOf.get(match[0].toLowerCase());
    if (!id || seen.has(id)) continue;
    seen.add(id);
    if (match.index > from) parts.push({ type: "text", value: node.value.slice(from, match.index) });
    parts.push({
      type: "mdxJsxTextElement",
      name: "Term",
      attributes: [{ type: "mdxJsxAttribute", name: "id", value: id }],
      children: [{ type: "text", value: match[0] }],
    });
    from = match.index + match[0].length;
  }
  parts.push({ type: "text", value: node.value.slice(from) });
  return parts.map((part, index) =>
    index > 0 && part.type === "text" ? { ...part, value: part.value.replace(/^(?=[.,;:)?”])/, joiner) } : part,
  );
}

function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
