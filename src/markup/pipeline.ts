import rehypeSlug from "rehype-slug";
import remarkGfm from "remark-gfm";
import { rehypeNoGaps } from "./rehype-no-gaps";
import { rehypeTables } from "./rehype-tables";
import { remarkCitations } from "./remark-citations";
import { type MarkedTerm, remarkTerms } from "./remark-terms";

/**
 * What a page's words pass through on their way from MDX to elements, in order.
 *
 * @param terms the glossary's terms, which are marked at their first use.
 */
export function pipeline(terms: readonly MarkedTerm[]) {
  return {
    remarkPlugins: [remarkGfm, remarkCitations, remarkTerms(terms)],
    rehypePlugins: [rehypeSlug, rehypeTables, rehypeNoGaps],
  };
}
