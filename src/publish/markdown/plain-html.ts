import { type HTMLElement, parse } from "node-html-parser";

/** What only a browser needs: marks that open things, choices, links to oneself, pictures whose numbers stand in a table. */
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
  ".choose",
  ".scale",
  ".buttons",
  ".keep",
  ".copy",
  ".none-ticked",
  ".own-words",
  ".screen-only > .tick",
  "svg",
];

/** Where the source of a citation can be opened, by the id of its record. */
export type SourceAddress = (id: string) => string | undefined;

/**
 * The words of a finished page as HTML that Markdown has words for: figures become the tables they carry with them,
 * marks become `[1]`, facts become a list, lines to fill in end with a gap.
 *
 * @param page the whole page as HTML, and its address as other sites must write it.
 * @param origin what stands before a link of this site, without a slash at its end.
 * @throws Error where the page holds neither an article nor another block of words.
 */
export function plainHtml(
  { html, url }: { html: string; url: string },
  origin: string,
  sourceAddress: SourceAddress,
): string {
  const article = parse(html).querySelector("main > article, main > div");
  if (!article) throw new Error("A page without words has no Markdown twin.");
  const each = (selector: string, change: (node: HTMLElement) => unknown): void =>
    article.querySelectorAll(selector).forEach(change);
  each("label:has(> .only)", (label) => label.remove());
  for (const selector of forBrowsers) each(selector, (node) => node.remove());
  each(".blank-line", (line) => line.insertAdjacentHTML("beforeend", ": …"));
  each("input, textarea", (field) => field.remove());
  each("h3 .tick", (label) => label.replaceWith(label.innerHTML));
  each(".tick", (label) => label.replaceWith(`<p>${label.innerHTML}</p>`));
  each("legend", (name) =>
    name.replaceWith(name.querySelector("h2, h3") ? name.innerHTML : `<p><strong>${name.innerHTML}</strong></p>`),
  );
  // a heading inside a list would start a part of the page in the middle of it
  each("li h2, li h3", (title) => title.replaceWith(`<p><strong>${title.innerHTML}</strong></p>`));
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
  each("td small, .read-next span, li > a + span", (aside) => aside.insertAdjacentHTML("afterbegin", " "));
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
      return `<li><strong>${(name?.innerHTML ?? "").replace(/: *$/, "")}:</strong> ${value?.innerHTML ?? ""}</li>`;
    });
    facts.replaceWith(`<ul>${lines.join("")}</ul>`);
  });
  each('a[href^="#"]', (link) => link.setAttribute("href", `${url}${link.getAttribute("href")}`));
  each('a[href^="/"]', (link) => link.setAttribute("href", `${origin}${link.getAttribute("href")}`));
  // the joiner keeps a mark beside its word on a screen; in plain text a space does
  return article.innerHTML.replaceAll("\u2060", " ");
}
