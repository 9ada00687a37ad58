import { Cite } from "@citation-js/core";
import "@citation-js/plugin-csl";
import type { CslItem } from "./csl";
import type { Style } from "./format";

/** Stand in a printed citation where a page's own title and address go; no style changes capital letters at its start. */
const mark = { title: "Tttt", address: "https://address.example/" };

const kept = new Map<string, string>();

/**
 * A page as a style prints it, in plain text.
 *
 * The processor takes 4 ms a page, more than drawing the page. Pages differ in title and address alone, so each style is
 * asked once for a page of a date, and other titles and addresses are put in their places. A title that a style may
 * change, for it ends in a mark or holds quotation marks, is given to the processor itself.
 */
export function printPage(item: CslItem & { URL: string }, style: Style): string {
  if (!/^[\p{L}\p{N}][\p{L}\p{N} ,-]*[\p{L}\p{N}]$/u.test(item.title)) return printed(item, style);
  const alike = { ...item, title: mark.title, URL: mark.address };
  const key = JSON.stringify([style, alike.type, alike.author, alike.issued]);
  const form = kept.get(key) ?? printed(alike, style);
  kept.set(key, form);
  return form.replace(mark.title, () => item.title).replace(mark.address, () => item.URL);
}

/** A page as the processor itself prints it. */
export function printed(item: CslItem, style: Style): string {
  return String(new Cite(item).format("bibliography", { format: "text", template: style, lang: "en-GB" }))
    .trim()
    .replace(/^1\.\s*/, "");
}
