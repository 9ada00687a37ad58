import type { PhrasingContent, Root, Text } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { literalPattern } from "../evidence/literal-pattern";

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
  const spellings = [...idOf.keys()].sort((a, b) => b.length - a.length).map(literalPattern);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${spellings.join("|")})(?![\\p{L}\\p{N}-])`, "giu");
  return () =>
    (tree: Root): void => {
      if (spellings.length === 0) return;
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

/** What opens a bracket or a quotation; it must not end a line without what it opens. */
const opening = /[([“‘"]$/;
const closing = /^[.,;:)?!”’"]+/;
/** A term of so many letters may fill a line of a phone, and leaves its marks no room behind it: they go inside. */
const long = 20;

function split(node: Text, pattern: RegExp, idOf: ReadonlyMap<string, string>, seen: Set<string>): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const match of node.value.matchAll(pattern)) {
    const id = idOf.get(match[0].toLowerCase());
    if (!id || seen.has(id)) continue;
    seen.add(id);
    const before = node.value.slice(from, match.index);
    const end = match.index + match[0].length;
    const marks = match[0].length > long ? (closing.exec(node.value.slice(end))?.[0] ?? "") : "";
    if (before) parts.push({ type: "text", value: before });
    parts.push({
      type: "mdxJsxTextElement",
      name: "Term",
      attributes: [
        { type: "mdxJsxAttribute", name: "id", value: id },
        ...(opening.test(before) ? [{ type: "mdxJsxAttribute" as const, name: "opened", value: null }] : []),
      ],
      children: [{ type: "text", value: `${match[0]}${marks}` }],
    });
    from = end + marks.length;
  }
  parts.push({ type: "text", value: node.value.slice(from) });
  return parts;
}
