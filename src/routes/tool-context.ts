import type { PageContext } from "../components/page-context";
import { citationsIn } from "../evidence/numbers/citations";
import { sourceLinksIn } from "../evidence/source-links";
import { library } from "../library/library";

/**
 * What the parts of a tool need to know: as for a page of words, but its words come from a list.
 *
 * @param texts the tool's words in the order a reader meets them; their citations are numbered in that order.
 */
export function toolContext(address: string, texts: readonly string[]): PageContext {
  const cites = [...new Set(texts.flatMap((text) => citationsIn(text).flatMap(({ ids }) => ids)))];
  return {
    page: { address, cites, lists: sourceLinksIn(texts.join("\n")) },
    records: library().records,
    glossary: new Map(),
    noted: new Set(),
  };
}
