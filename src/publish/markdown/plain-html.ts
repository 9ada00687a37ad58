import { type HTMLElement, parse } from "node-html-parser";

/** What only a browser needs: marks that open things, links to oneself, pictures whose numbers stand in a table. */
const forBrowsers = [
  ".breadcrumbs",
  ".contents",
  ".fold",
  ".self",
  ".side",
  "wbr",
  ".grids",
  ".frames legend",
  ".frame-choice",
  "[popover]:not(.listed)",
  ".found",
  ".hand-on",
  "svg",
];

/** Where the source of a citation can be opened, by the id of its record. */
export type SourceAddress = (id: string) => string | undefined;

/**
 * The article of a finished page as HTML that Markdown has words for: figures become the tables they carry with them,
 * marks become `[1]`, facts become a list.
 *
 * @param html the whole page.
 * @param origin what stands before a link of this site, without a slash at its end.
 * @throws Error where the page holds no article.
 */
export function plainHtml(html: string, origin: string, sourceAddress: SourceAddress): string {
  const article = parse(html).querySelector("main article");
  if (!article) throw new Error("A page without an article has no Markdown twin.");
  const each = (selector: string, change: (node: HTMLElement) => unknown): void =>
    article.querySelectorAll(selector).forEach(change);
  for (const selector of forBrowsers) each(selector, (node) => node.remove());
  each(".cite", (mark) => mark.replaceWith(`[${mark.text}]`));
  each(".held", (term) => term.replaceWith(term.querySelector("button")?.innerHTML ?? term.innerHTML));
  each("button", (button) => button.replaceWith(button.innerHTML));
  each("a.certainty", (mark) => mark.replaceWith(`<strong>${mark.text.trim()}</strong>`));
  each("caption", (caption) => {
    const table = caption.closest("table");
    caption.remove();
    table?.insertAdjacentHTML("beforebegin", `<p>${caption.innerHTML}</p>`);
  });
  each("summary", (summary) => {
    if (summary.querySelector("h2")) summary.replaceWith(summary.innerHTML);
    else summary.remove();
  });
  each("details", (details) => details.replaceWith(`<div>${details.innerHTML}</div>`));
  each(".frame", (frame) => (frame.querySelector(".caption") ? undefined : frame.remove()));
  each(".figure-title, .frame-name, .layer-name", (line) => {
    line.innerHTML = `<strong>${line.innerHTML.trim()}</strong>`;
  });
  each(".how-sure li", (item) => {
    const [mark, claim] = [item.querySelector("strong"), item.querySelector(".claim")];
    mark?.remove();
    claim?.insertAdjacentHTML("afterbegin", `${mark?.outerHTML ?? ""}: `);
  });
  each(".fact-kind", (kind) => kind.insertAdjacentHTML("beforeend", ":"));
  each("th small", (aside) => aside.insertAdjacentHTML("afterbegin", "; "));
  each("td small, .read-next span", (aside) => aside.insertAdjacentHTML("afterbegin", " "));
  // a cell is one line in Markdown
  each("td p", (line) => {
    if (line.parentNode?.childNodes[0] !== line) line.insertAdjacentHTML("afterbegin", "; ");
  });
  each(".sources li", (item) => {
    const address = sourceAddress(item.id.replace(/^source-/, ""));
    if (address) item.insertAdjacentHTML("beforeend", ` <a href="${address}">${address}</a>`);
  });
  each("dl", (facts) => {
    const lines = facts.querySelectorAll("div").map((fact) => {
      const [name, value] = [fact.querySelector("dt"), fact.querySelector("dd")];
      return `<li><strong>${name?.innerHTML ?? ""}:</strong> ${value?.innerHTML ?? ""}</li>`;
    });
    facts.replaceWith(`<ul>${lines.join("")}</ul>`);
  });
  each('a[href^="/"]', (link) => link.setAttribute("href", `${origin}${link.getAttribute("href")}`));
  // the joiner keeps a mark beside its word on a screen; in plain text a space does
  return article.innerHTML.replaceAll("\u2060", " ");
}
