import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { close, createIndex } from "pagefind";
import { sectionNames } from "../library/section-names";
import type { Section } from "../schema/vocabulary";
import { type SearchPart, searchParts } from "./search-parts";
import { type IndexFile, repack } from "./search-repack";
import { searchScript } from "./search-script";
import { filesBelow } from "./tidy";

/** Where the index stands; what reads it takes the site's root from this name. */
const place = "pagefind";
const needed = /^(?:wasm\.en-gb\.pagefind|pagefind\.[^/]+\.pf_meta|(?:index|fragment|filter)\/)/;

/** A figure's own page would be found in the place of the page it stands on. */
const repeated = /^figures\//;

/** Pages for those who build the site, and what stands in for a page while a reader is offline. */
const unsought = /^about\/(?:design|offline)\//;

/** Long lists that hold almost every word, and answer little. */
const lists = /^(?:about\/(?:self-audit|our-ratings)|research\/trials)\//;

/** Lists of other pages would be found in the place of what they list. */
const listing = /^(?:[\w-]+\/|clinicians\/share\/)?index\.html$/;
const words = /^(?:glossary|questions|help)\//;

const otherSections: Record<string, string> = {
  glossary: "Glossary",
  questions: "Questions",
  sources: "Sources",
};

/**
 * What terms and papers are called is no promise to answer, as a page's title is: a word in it counts like their other
 * words. Else whatever paper has a medicine's name in its title would stand before the page about that medicine.
 */
const names = /^(?:Glossary|Sources)$/;

/** The name under which the search lists a page. */
export function sectionOf(path: string): string {
  const first = path.split("/")[0] ?? "";
  return sectionNames[first as Section] ?? otherSections[first] ?? "This site";
}

/**
 * How much a word counts where it stands: the pages answer, sources are what they rest on. Pagefind squares the
 * weight, so that half as much is a quarter: a paper says little but its subject's name, and would stand first for it.
 */
function weightOf(section: string, part: SearchPart, file: string): number {
  if (lists.test(file)) return 0.4;
  if (section === "Sources") return 0.25;
  if (section === "Glossary" || section === "This site") return 0.6;
  // long rows of figures hold many words, and answer few who ask in plain ones
  if (part.anchor === "for-clinicians") return 0.5;
  return part.anchor === "" ? 1.4 : 1;
}

/** A part as a document of its own, in the marks that Pagefind reads. */
function documentOf(part: SearchPart, page: string, file: string): string {
  const section = sectionOf(file);
  const named = (name: string, text: string): string => (text ? `<p data-pagefind-${name}>${escaped(text)}</p>` : "");
  const title = part.title ?? page;
  // a title that promises to answer is told to the search twice: to show, and as what its words weigh most in
  const promise = names.test(section) ? "" : title;
  return (
    `<html lang="en-gb"><body>${named('meta="title"', title)}${named('meta="page"', promise)}` +
    named('meta="part"', part.heading) +
    `${named('filter="section"', section)}` +
    `<div data-pagefind-body data-pagefind-weight="${weightOf(section, part, file)}">${escaped(part.text)}</div></body></html>`
  );
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/**
 * Indexes every part of every built page and writes the index into `pagefind/`.
 *
 * @param folder the exported site.
 * @returns how many parts the index holds.
 * @throws Error with Pagefind's words where it refuses something.
 */
export async function searchIndex(folder: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: "en-gb" });
  if (!index) throw new Error(errors.join("; "));
  let count = 0;
  for (const file of filesBelow(folder)) {
    if (
      !file.endsWith("index.html") ||
      repeated.test(file) ||
      unsought.test(file) ||
      (listing.test(file) && !words.test(file))
    )
      continue;
    const page = `/${file.replace(/index\.html$/, "")}`;
    const { title, parts } = searchParts(readFileSync(join(folder, file), "utf8"));
    for (const part of parts) {
      const added = await index.addHTMLFile({
        url: part.anchor ? `${page}#${part.anchor}` : page,
        content: documentOf(part, title, file),
      });
      if (added.errors.length > 0) throw new Error(added.errors.join("; "));
      count += 1;
    }
  }
  const made = await index.getFiles();
  await close();
  if (made.errors.length > 0) throw new Error(made.errors.join("; "));
  const files = repack(made.files.filter((file) => needed.test(file.path)));
  for (const { path, content } of [...files, await reader(files)]) {
    const target = join(folder, place, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  return count;
}

/** The script that asks this index. */
async function reader(files: readonly IndexFile[]): Promise<IndexFile> {
  const edition = files.map(({ path }) => /^pagefind\.(.+)\.pf_meta$/.exec(path)?.[1]).find(Boolean);
  return { path: "pagefind.js", content: await searchScript(process.cwd(), edition) };
}
