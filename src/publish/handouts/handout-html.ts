import { type HTMLElement, parse } from "node-html-parser";
import type { HandoutShape } from "../../library/handouts";

/** Parts of a page that no handout holds: ways to other places, and what answers to a touch. */
const never = [
  "script",
  ".contents",
  ".page-history",
  ".hand-on",
  ".read-next",
  ".note:not(.listed)",
  ".found",
  ".take",
  ".shorter",
  ".fold",
  ".side",
  ".twin",
];

/** What each shape leaves out besides. `.full > *` are the long words of a page; its figures stay. */
const besides: Readonly<Record<HandoutShape, readonly string[]>> = {
  page: ["details.clinicians"],
  summary: [],
  questions: ["label:has(.only)", ".none-ticked"],
  aid: [".changed"],
};

/**
 * A page as its handout holds it. Of an explainer or guide: title, answer, In a minute, how sure, figures, parts that are
 * looked up, what is not known, what you can do, and the sources that these cite, under the numbers they have on the page.
 *
 * @param html a finished page.
 * @param parts ids of the headings of those parts of the long words that stay.
 * @param css the style of handouts.
 * @param tight sets it in the smallest type that a handout may have.
 */
export function handoutHtml(
  html: string,
  { shape, parts = [], css, tight }: { shape: HandoutShape; parts?: readonly string[]; css: string; tight: boolean },
): string {
  const root = parse(html);
  for (const element of root.querySelectorAll([...never, ...besides[shape]].join(", "))) element.remove();
  root.querySelector("html")?.setAttribute("class", `handout ${shape}${tight ? " tight" : ""}`);
  if (shape === "page") shorten(root, parts);
  if (shape === "summary" || tight) nameSources(root);
  if (tight) nameEmptyTimes(root);
  // a reader of PDF files speaks a figure's name in place of all that it holds; a group's it does not
  for (const figure of root.querySelectorAll("figure")) figure.setAttribute("role", "group");
  if (shape === "aid") root.querySelector("#print-whole")?.setAttribute("checked", "");
  // after the stylesheet for paper, over which it wins by coming later
  root.querySelector("body")?.insertAdjacentHTML("beforeend", `<style>${css}</style>`);
  return root.toString();
}

/** Times at which a study counted nobody are named in a line: drawn, they take the width that the others need. */
function nameEmptyTimes(root: HTMLElement): void {
  for (const row of root.querySelectorAll(".frame-row")) {
    const empty = row.querySelectorAll(".frame").filter((frame) => frame.querySelector(".unknown"));
    if (empty.length === 0) continue;
    const names = empty.map((frame) => frame.querySelector(".frame-name")?.text ?? "");
    for (const frame of empty) frame.remove();
    row.insertAdjacentHTML("afterend", `<p class="frame-measured">No count from this study: ${names.join(", ")}.</p>`);
  }
}

function shorten(root: HTMLElement, parts: readonly string[]): void {
  for (const full of root.querySelectorAll(".full")) {
    let kept = false;
    for (const child of full.children) {
      if (child.tagName === "H2") kept = parts.includes(child.id);
      if (!kept && child.tagName !== "FIGURE") child.remove();
    }
  }
  const address = root.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "";
  spellOut(root.querySelectorAll(".full table a:not(.cite)"), address);
  root
    .querySelector(".page-facts")
    ?.insertAdjacentHTML(
      "beforeend",
      ` <span class="short-form">This is the short form. The page in full, with the rest of its sources: <a href="${address}">${address.replace(/^https?:\/\//, "")}</a></span>`,
    );
  keepCited(root);
}

/**
 * Writes behind links of a table where they lead, without the place in that page: the style for paper leaves addresses out
 * of tables, whose other half is then on the page, and here it is not.
 */
function spellOut(links: readonly HTMLElement[], address: string): void {
  for (const link of links) {
    const [path = ""] = (link.getAttribute("href") ?? "").split("#");
    link.insertAdjacentHTML("afterend", address.endsWith(path) ? " (in the page in full)" : ` (${path})`);
  }
}

/** Leaves the sources that what is left of the page cites; each keeps its number. */
function keepCited(root: HTMLElement): void {
  const opened = new Set(
    root
      .querySelectorAll(".cite")
      .map((mark) => mark.getAttribute("popovertarget") ?? mark.getAttribute("href")?.slice(1)),
  );
  const items = root.querySelectorAll(".sources li");
  items.forEach((item, index) => {
    item.setAttribute("value", String(index + 1));
    if (!opened.has(item.id) && !opened.has(item.querySelector("[popover]")?.id)) item.remove();
  });
  if (items.length > 0 && !root.querySelector(".sources li")) root.querySelector(".sources")?.remove();
}

/**
 * Leaves of each source its number, authors and year; that it was retracted, or is to be read with caution, stays as a word.
 * The names run on in lines, where a column of its own for each half-empty line took a third more paper.
 */
function nameSources(root: HTMLElement): void {
  let number = 0;
  for (const item of root.querySelectorAll(".sources li")) {
    number = Number(item.getAttribute("value") ?? number + 1);
    const [name = ""] = item.text.split(". ");
    const words = item.querySelectorAll(".caution").map((caution) => /Retracted|Caution/.exec(caution.text)?.[0] ?? "");
    item.set_content([`<b>${number}</b>\u00a0${name}.`, ...words.map((word) => `${word}.`)].join(" "));
  }
  const address = root.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "";
  root
    .querySelector(".sources h2")
    ?.insertAdjacentHTML(
      "afterend",
      `<p class="short-form">In full, with what each caution says: <a href="${address}#sources">${address.replace(/^https?:\/\//, "")}#sources</a></p>`,
    );
}
