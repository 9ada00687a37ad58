import { HTMLElement, type Node, NodeType, parse } from "node-html-parser";

/** A piece of a page that a reader can be sent to: the words under one heading. */
export type SearchPart = {
  /** The id of its heading; empty for what stands before the first one. */
  anchor: string;
  /** The words of its heading; empty where they are the page's title. */
  heading: string;
  /** Its title, where it has one of its own: a question, a term. */
  title?: string;
  text: string;
};

/** What surrounds the words of a page or repeats them: it would match everywhere and tell a reader nothing. */
const ignored = [
  "nav",
  "svg",
  "form",
  "script",
  "noscript",
  "[popover]",
  "table",
  ".twin",
  ".sources",
  ".page-facts",
  ".page-history",
  ".hand-on",
  ".layer-name",
  ".side",
  ".cites",
  ".self",
  ".breadcrumbs",
  ".grids",
  // the same citation in other styles
  ".citations > div + div",
];

/**
 * A family name of few letters in a list of authors: whoever looks for "son" would find every Song. Those who stand first
 * are found by the source's title.
 */
const shortName = /(?<=^|, )\p{Lu}\p{L}{0,3} \p{Lu}{1,3}(?:, |(?=\.))/gu;

const blocks = /^(?:P|LI|H[1-6]|DT|DD|DIV|SECTION|FIGURE|FIGCAPTION|SUMMARY|DETAILS|TR|TD|TH|BLOCKQUOTE|SMALL)$/;

/**
 * Cuts a built page into the parts that the search can find, in their order.
 *
 * @param html the page as it was built.
 * @returns the page's title and its parts; none where the page has no `main` or no `h1`.
 */
export function searchParts(html: string): { title: string; parts: SearchPart[] } {
  const main = parse(html).querySelector("main");
  const title = main?.querySelector("h1")?.text.trim();
  if (!main || !title) return { title: "", parts: [] };
  // smaller headings that can be linked to have links to themselves
  const smaller = new Set(main.querySelectorAll("h3 > .self").map((link) => link.parentNode));
  for (const selector of ignored) for (const element of main.querySelectorAll(selector)) element.remove();
  for (const citation of main.querySelectorAll(".citation"))
    citation.textContent = citation.text.replace(shortName, "");
  const whole = main.querySelector(".source") !== null;
  const parts: SearchPart[] = [{ anchor: "", heading: "", text: "" }];
  const read = (node: Node): void => {
    const part = parts.at(-1);
    if (!part) return;
    if (node.nodeType === NodeType.TEXT_NODE) part.text += node.text.replaceAll("\u2060", "");
    if (!(node instanceof HTMLElement) || node.tagName === "H1") return;
    // what stands before a block, such as a rating, is not part of its sentence
    if (blocks.test(node.tagName ?? "") && part.text.trim() !== "") part.text = ended(part.text);
    const isHeading = node.tagName === "H2" || smaller.has(node);
    const begun = whole ? undefined : beginning(node, isHeading);
    if (begun) parts.push(begun);
    if (begun && isHeading) return;
    for (const child of node.childNodes) read(child);
    const last = parts.at(-1);
    if (last && blocks.test(node.tagName ?? "")) last.text = ended(last.text);
  };
  read(main);
  return {
    title,
    parts: parts.map((part) => ({ ...part, text: part.text.replace(/\s+/g, " ").trim() })).filter(({ text }) => text),
  };
}

/**
 * The part that an element begins: a heading, a question, a term, a page's rows for clinicians.
 */
function beginning(element: HTMLElement, isHeading: boolean): SearchPart | undefined {
  const anchor = element.id;
  if (!anchor) return undefined;
  if (element.tagName === "DETAILS" && element.classList.contains("clinicians")) {
    const summary = element.querySelector("summary");
    summary?.remove();
    return { anchor, heading: summary ? words(summary) : "", text: "" };
  }
  if (isHeading) return element.closest(".clinicians") ? undefined : { anchor, heading: words(element), text: "" };
  const named = element.classList.contains("asked")
    ? element.querySelector("h4")
    : element.querySelector(":scope > dt");
  if (!named || !(element.classList.contains("asked") || element.parentNode?.tagName === "DL")) return undefined;
  const title = words(named);
  named.remove();
  return { anchor, heading: "", title, text: "" };
}

function words(element: HTMLElement): string {
  return element.text.replace(/\s+/g, " ").trim();
}

/** A block is a sentence of its own, so that an excerpt does not run from one into the next. */
function ended(text: string): string {
  const bare = text.trimEnd();
  return bare === "" || /[.!?:;…”)]$/.test(bare) ? `${bare} ` : `${bare}. `;
}
