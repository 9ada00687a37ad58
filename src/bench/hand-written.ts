import { type HTMLElement, NodeType, parse } from "node-html-parser";

/** What a page has beside its words, and a page written by hand would not. */
const furniture = "script, svg, .side, .self, template";
const kept = new Set(
  "h1 h2 h3 h4 p ul ol li dl dt dd table caption thead tbody tr th td a b strong em details summary figure figcaption".split(
    " ",
  ),
);

/** The plain style such a page would carry in its head. */
const style =
  "body{max-width:38rem;margin:auto;padding:1rem;font:1.125rem/1.6 serif;color:#1a1a1a;background:#fffdf8}" +
  "table{border-collapse:collapse}th,td{text-align:left;vertical-align:top;padding:.25rem .5rem;border-bottom:1px solid #999}" +
  "@media(prefers-color-scheme:dark){body{color:#eee;background:#111}a{color:#9cf}}";

/**
 * The page someone would write by hand with the same words: every text of the built page in plain elements without
 * classes, its style in its head, no script and nothing to fetch. It is what a built page is measured against.
 *
 * @param html a page of `out/`.
 */
export function handWritten(html: string): string {
  const page = parse(html);
  const title = page.querySelector("title")?.textContent ?? "";
  const body = page.querySelector("body");
  if (!body) throw new Error("A page without a body");
  for (const extra of body.querySelectorAll(furniture)) extra.remove();
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${style}</style></head><body>${inside(body)}</body></html>`;
}

function inside(element: HTMLElement): string {
  return element.childNodes
    .map((node) => {
      if (node.nodeType === NodeType.TEXT_NODE) return node.rawText;
      if (node.nodeType !== NodeType.ELEMENT_NODE) return "";
      const child = node as HTMLElement;
      const name = child.rawTagName.toLowerCase();
      if (name === "div" && child.hasAttribute("popover")) return `<p>${inside(child).replace(/<\/?p>/g, " ")}</p>`;
      if (!kept.has(name)) return inside(child);
      const href = name === "a" ? ` href="${child.getAttribute("href") ?? ""}"` : "";
      return `<${name}${href}>${inside(child)}</${name}>`;
    })
    .join("");
}
