import type { KeptPage } from "./kept";

const main = /<main id="main"[^>]*>/;
const list = /(<ul class="links" data-kept="">).*?(<\/ul>)/s;

const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short" });

/** A kept page that says so before its first words, and from which day it is. */
export function withNotice(html: string, on: Date | undefined): string {
  const when = on ? ` It was kept on <time datetime="${on.toISOString()}">${day.format(on)}</time>.` : "";
  const words = `The site did not answer, so this is the copy on your device.${when} It may have been corrected since. Load it again when you have a connection.`;
  return html.replace(main, (opening) => `${opening}<p class="due" id="kept-copy">${words}</p>`);
}

/** The page for what is not kept, with the pages that are. */
export function withList(html: string, kept: readonly KeptPage[]): string {
  const items = kept.map(({ address, title }) => `<li><a href="${address}">${title}</a></li>`).join("");
  return html.replace(list, (_, opening: string, closing: string) => `${opening}${items}${closing}`);
}
