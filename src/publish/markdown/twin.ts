import rehypeParse from "rehype-parse";
import rehypeRemark from "rehype-remark";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { plainHtml, type SourceAddress } from "./plain-html";

const processor = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeRemark)
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: "-", listItemIndent: "one" })
  .freeze();

/**
 * A finished page as Markdown, from the same HTML that people read: certainty beside each claim, citations as `[1]`,
 * figures as tables, and at the end the list of sources with their identifiers.
 *
 * @param page its HTML, and its address as other sites must write it.
 */
export function markdownTwin(
  page: { html: string; url: string },
  { origin, sourceAddress }: { origin: string; sourceAddress: SourceAddress },
): string {
  const text = String(processor.processSync(plainHtml(page, origin, sourceAddress)))
    // a bracket with a number is a citation here and no link, so it needs no backslash
    .replace(/\\\[(\d+)\]/g, "[$1]");
  return `${text.trimEnd()}\n\nThis page: <${page.url}>. Licence: CC BY 4.0.\n`;
}
