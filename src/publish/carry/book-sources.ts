import { parse } from "node-html-parser";
import { publicAddress } from "../../evidence/public-address";
import type { EvidenceRecord } from "../../schema/record";
import { dayInWords } from "../../site";
import { escaped } from "./xhtml";

/**
 * The site's list of sources in one piece: where it leads to a kind of source that has a page of its own, that page's list.
 *
 * @param body the list as the site has it.
 * @param page the HTML of a page of the site, by its address.
 */
export function inOnePiece(body: string, page: (address: string) => string): string {
  const list = parse(body);
  for (const way of list.querySelectorAll('p > a[href^="/sources/kinds/"]')) {
    const apart = parse(page(way.getAttribute("href") ?? "")).querySelector(".source-lines");
    if (apart) way.parentNode?.replaceWith(apart.outerHTML);
  }
  return list.innerHTML;
}

/**
 * The site's list of sources for a book: each with its whole title, its journal, the address where it can be opened, and every caution, as
 * the pages of the single sources are not in the book.
 *
 * @param body the list as the site has it, with a link to each source's page.
 */
export function bookSources(body: string, records: ReadonlyMap<string, EvidenceRecord>): string {
  const list = parse(body);
  for (const link of list.querySelectorAll('li > a[href^="/sources/"]')) {
    const item = link.closest("li");
    const id = link.getAttribute("href")?.split("/")[2] ?? "";
    const record = records.get(id);
    if (!record || !item) continue;
    const address = publicAddress(record);
    item.setAttribute("id", id);
    const parts = [
      `<b>${link.innerHTML}</b>.`,
      /[.?!]$/.test(record.title) ? escaped(record.title) : `${escaped(record.title)}.`,
      record.journal ? `${escaped(record.journal)}.` : "",
      address ? `<a href="${escaped(address)}">${escaped(address)}</a>` : "",
      record.retracted
        ? `<b>Retracted</b> on ${dayInWords(record.retracted.date)}: do not rely on it. <a href="${escaped(record.retracted.notice)}">Notice of retraction</a>.`
        : "",
      record.caution ? `<span class="caution">Caution: ${escaped(record.caution)}</span>` : "",
    ];
    item.set_content(parts.filter(Boolean).join(" "));
  }
  return list.innerHTML;
}
