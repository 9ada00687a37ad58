import type { Answer, Found } from "./engine";
import { sentenceFound } from "./query";

/** The site's own term for what was asked, then results by section, the section of the best one first. */
export function drawResults(found: readonly Found[], ours: Answer["ours"]): DocumentFragment {
  const drawn = document.createDocumentFragment();
  if (ours) {
    const line = element("p", "In the glossary: ");
    const link = element("a", ours.term);
    link.setAttribute("href", `/glossary/#${ours.id}`);
    line.append(link);
    drawn.append(line);
  }
  const bySection = new Map<string, Found[]>();
  for (const one of found) {
    const section = one.filters.section?.[0] ?? "";
    bySection.set(section, [...(bySection.get(section) ?? []), one]);
  }
  for (const [section, ones] of bySection) {
    const heading = element("h2", section);
    const list = element("ol");
    for (const one of ones) list.append(result(one));
    drawn.append(heading, list);
  }
  return drawn;
}

function result({ url, meta, content, locations }: Found): HTMLElement {
  const link = element("a", meta.title);
  link.setAttribute("href", url);
  if (meta.part) link.append(element("span", `: ${meta.part}`));
  const sentence = element("p");
  for (const { text, found } of sentenceFound(content, locations))
    sentence.append(found ? element("mark", text) : text);
  const item = element("li");
  item.append(link, sentence);
  return item;
}

function element(name: string, text = ""): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
