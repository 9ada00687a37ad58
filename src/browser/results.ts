import type { Answer, Found } from "./found";
import { sentenceFound } from "./query";
import { site } from "./site";

/** Long lists under the titles of other pages, and rows for clinicians: never before what says the same in plain words. */
const listed = /\/(?:about\/(?:self-audit|our-ratings)|research\/trials)\/|#for-clinicians$/;

/** The site's own term for what was asked, then results by section, the section of the best one first. */
export function drawResults(found: readonly Found[], ours: Answer["ours"]): DocumentFragment {
  const drawn = document.createDocumentFragment();
  const isPage = ours?.id.startsWith("/");
  const address = site + (isPage ? ours?.id.slice(1) : `glossary/#${ours?.id}`);
  if (ours) {
    const { id, term } = ours;
    const line = element(
      "p",
      id.startsWith("/questions/") ? "In the questions: " : isPage ? "The page: " : "In the glossary: ",
    );
    line.append(link(term, address));
    drawn.append(line);
  }
  const bySection = new Map<string, Map<string, Found[]>>();
  // an answer that was asked for in other words than its own begins where it begins: whom to call stands first
  const told = found.map((one) => (one.url === address ? { ...one, locations: [] } : one));
  for (const one of told.sort((a, b) => Number(listed.test(a.url)) - Number(listed.test(b.url)))) {
    const section = one.filters.section?.[0] ?? "";
    const pages = bySection.get(section) ?? new Map<string, Found[]>();
    const parts = pages.get(one.meta.title) ?? [];
    bySection.set(section, pages.set(one.meta.title, [...parts, one]));
  }
  for (const [section, pages] of bySection) {
    const list = element("ol");
    for (const parts of pages.values()) list.append(page(parts));
    drawn.append(element("h2", section), list);
  }
  return drawn;
}

/** A page and those of its parts that were found, under its title once. */
function page(parts: readonly Found[]): HTMLElement {
  const item = element("li");
  const [first] = parts as [Found];
  item.append(link(first.meta.title, first.meta.part ? first.url.replace(/#.*/, "") : first.url, "page"));
  for (const { url, meta, content, locations } of parts) {
    const line = element("p");
    if (meta.part) line.append(link(meta.part, url), " ");
    for (const { text, found } of sentenceFound(content, locations)) line.append(found ? element("mark", text) : text);
    item.append(line);
  }
  return item;
}

function link(text: string, address: string, name = ""): HTMLElement {
  const made = element("a", text);
  made.setAttribute("href", address);
  if (name) made.className = name;
  return made;
}

function element(name: string, text = ""): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
