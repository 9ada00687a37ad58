import { type HTMLElement, NodeType, parse } from "node-html-parser";
import { builtPage } from "./addresses";

/** Attributes whose words no stylesheet reads: addresses, names for other elements, and text. */
const unread =
  /^(?:id|for|href|src|srcset|alt|title|name|value|content|headers|datetime|d|points|transform|viewbox|[xyr]|[xy][12]|c[xy]|width|height|data-label|aria-(?:label|labelledby|describedby|controls|details)|popovertarget)$/i;

/**
 * Every element of a page by the names of it and of all it stands in: `html>body>main>p.lead>a[href]`. A stylesheet goes by
 * little else, so two elements of one path have the same colours and are shown or hidden alike.
 */
export function pathsOf(html: string): Set<string> {
  const found = new Set<string>();
  const walk = (element: HTMLElement, path: string): void => {
    for (const child of element.childNodes) {
      if (child.nodeType !== NodeType.ELEMENT_NODE) continue;
      const one = child as HTMLElement;
      const attributes = Object.entries(one.attributes)
        .map(([name, value]) => (unread.test(name) ? `[${name}]` : `[${name}=${value}]`))
        .sort();
      const own = `${path}>${one.rawTagName}${attributes.join("")}`;
      found.add(own);
      walk(one, own);
    }
  };
  walk(parse(html), "");
  return found;
}

/** Of some addresses, in their order, those with a path that none of the known and of those before them has. */
export function withNewPaths(list: readonly string[], known: readonly string[]): string[] {
  const seen = new Set(known.flatMap((address) => [...pathsOf(builtPage(address))]));
  return list.filter((address) => {
    const fresh = [...pathsOf(builtPage(address))].filter((path) => !seen.has(path));
    for (const path of fresh) seen.add(path);
    return fresh.length > 0;
  });
}
