import { type HTMLElement, parse } from "node-html-parser";

/** What a book has no use for: ways that its own contents list gives, things to press, what stands elsewhere in words. */
const onlyOnTheSite = [
  "nav",
  // the style of screens, which hides what a choice would show
  "svg:has(> style)",
  ".self",
  ".fold",
  ".side",
  "wbr",
  ".hand-on",
  ".frames legend",
  ".frame-choice",
  "[popover]:not(.listed)",
  ".listed .found",
  "script",
  "form",
  "textarea",
  "input",
  ".buttons",
];

export type Chapter = {
  /** Its address on the site, such as `/uses/ptsd/`. */
  address: string;
  /** Its file in the book. */
  file: string;
  title: string;
  /** HTML without frame, controls and script; links still as on the site. */
  body: string;
  ids: ReadonlySet<string>;
};

/** The name of a chapter's file: `/uses/ptsd/` is `uses-ptsd.xhtml`. */
export function chapterFile(address: string): string {
  return `${address.replace(/^\/|\/$/g, "").replaceAll("/", "-") || "front"}.xhtml`;
}

/**
 * The words and figures of a finished page, without what only a browser can do: marks of sources and terms become links,
 * what opens stands open.
 *
 * @throws Error where the page has no title.
 */
export function chapterOf(html: string, address: string): Chapter {
  const main = parse(html).querySelector("main");
  const title = main?.querySelector("h1")?.text.trim();
  if (!main || !title) throw new Error(`${address} has no title to stand in a book.`);
  const each = (selector: string, change: (node: HTMLElement) => unknown): void =>
    main.querySelectorAll(selector).forEach(change);
  each(".read-next", (next) => next.replaceWith(`<section class="read-next">${next.innerHTML}</section>`));
  const sources = sourcesOfNotes(main);
  for (const selector of onlyOnTheSite) each(selector, (node) => node.remove());
  each(".listed", (entry) => entry.replaceWith(entry.innerHTML));
  each("button.cite", (mark) => {
    const note = mark.getAttribute("popovertarget") ?? "";
    const source = sources.get(note);
    if (!source) throw new Error(`${address} has a mark that opens ${note}, and no such note.`);
    mark.replaceWith(
      `<a class="cite" role="doc-noteref" href="${source}" aria-label="${mark.getAttribute("aria-label") ?? ""}">[${mark.text}]</a>`,
    );
  });
  each("button.term", (term) => {
    const id = term.getAttribute("popovertarget")?.replace(/^term-/, "");
    term.replaceWith(`<a class="term" href="/glossary/#${id}">${term.innerHTML}</a>`);
  });
  each("button", (button) => button.replaceWith(button.innerHTML));
  each("label", (label) => label.replaceWith(`<span>${label.innerHTML}</span>`));
  each("fieldset", (group) => group.replaceWith(`<div class="${group.classNames}">${group.innerHTML}</div>`));
  each("summary", (summary) =>
    summary.replaceWith(summary.querySelector("h2, h3") ? summary.innerHTML : `<p><b>${summary.innerHTML}</b></p>`),
  );
  // the innermost first: what replaces an outer one is read anew, with copies of those inside
  for (const details of main.querySelectorAll("details").reverse()) {
    const id = details.id ? ` id="${details.id}"` : "";
    details.replaceWith(`<section${id} class="${details.classNames}">${details.innerHTML}</section>`);
  }
  each("[tabindex]", (node) => node.removeAttribute("tabindex"));
  const body = main.innerHTML;
  const ids = new Set([...body.matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => id));
  return { address, file: chapterFile(address), title, body, ids };
}

/** Where each note's source stands: its entry in the list of the page, or, on a page without a list, its own page. */
function sourcesOfNotes(main: HTMLElement): ReadonlyMap<string, string> {
  return new Map(
    main.querySelectorAll(".note[popover]").flatMap((note): [string, string][] => {
      const entry = note.classList.contains("listed") ? note.closest("li")?.id : undefined;
      const own = note.querySelector('a[href^="/sources/"]')?.getAttribute("href");
      const source = entry ? `#${entry}` : own;
      return source ? [[note.id, source]] : [];
    }),
  );
}

/**
 * A chapter's body with its links as they lead inside the book; what the book does not hold is linked at the site.
 *
 * @param site where the site stands, without a slash at the end.
 */
export function linked(chapter: Chapter, chapters: ReadonlyMap<string, Chapter>, site: string): string {
  return chapter.body.replace(/\shref="([/#][^"]*)"/g, (_, address: string) => {
    const [, path = "", place = ""] = /^([^#?]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(address) ?? [];
    const source = /^\/sources\/([^/]+)\/$/.exec(path)?.[1];
    const target = path === "" ? chapter : chapters.get(source ? "/sources/" : path);
    if (!target) return ` href="${site}${address}"`;
    const wanted = source ?? place;
    const found = target.ids.has(wanted) ? `#${wanted}` : "";
    return ` href="${target === chapter && found ? found : `${target.file}${found}`}"`;
  });
}
