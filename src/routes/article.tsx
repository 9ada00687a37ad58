import { Article } from "../components/frame/article";
import type { ArticleContext } from "../components/page-context";
import { PageBody } from "../components/prose/page-body";
import { TermPopovers } from "../components/prose/term";
import { headingsOf, markup, type Rendered } from "../components/render";
import { citationFiles } from "../library/citation/page";
import { isDue } from "../library/due";
import { library, list, type PageEntry } from "../library/library";
import { markdownAddress } from "../library/markdown-address";
import { layerText, readingGrade, termSpellings } from "../library/reading-level";
import { modifiedOn, publishedOn } from "../library/true-dates";
import { rendered } from "./page";
import { hasRoom } from "./room";
import { shareImage } from "./share-cards";
import { articleData } from "./structured-data/article";

export function articleAddresses(): { params: { section: string; slug: string } }[] {
  return [...library().pages.keys()].map((address) => {
    const [, section = "", slug = ""] = address.split("/");
    return { params: { section, slug } };
  });
}

/** What the parts of a page need to know. */
export function contextOf(address: string): ArticleContext {
  const { pages, records } = library();
  const page = pages.get(address);
  if (!page) throw new Error(`No page at ${address}`);
  const glossary = new Map(list("glossary").terms.map(({ id, term, definition }) => [id, { term, definition }]));
  return { page, pages, records, glossary, noted: new Set(), figures: `/figures${address}`, boxes: [] };
}

/** One page of the content folder, from its words to HTML. */
export function renderArticle(address: string): Rendered {
  const { pages } = library();
  const context = contextOf(address);
  const { page } = context;
  const words = markup(<PageBody context={context} />);
  const opened = idsIn(words, "note-").flatMap((number) => page.cites[Number(number) - 1] ?? []);
  const terms = idsIn(words, "term-");
  const notes = markup(<TermPopovers context={context} ids={terms} />);
  const next = page.related.flatMap((related) => pages.get(related) ?? []);
  const headings = [...headingsOf(words), ...(page.cites.length > 0 ? [{ id: "sources", text: "Sources" }] : [])];
  const drawn = (brief: boolean): Rendered =>
    rendered({
      title: page.title,
      description: page.answer,
      address,
      here: `/${page.section}/`,
      data: articleData(page),
      share: shareImage(page),
      markdown: markdownAddress(address),
      files: citationsOf(page),
      days: { published: publishedOn(page), modified: modifiedOn(page) },
      content: (
        <Article
          context={context}
          body={words + notes}
          noted={new Set(opened)}
          headings={headings}
          next={next}
          due={isDue(page.next)}
          grades={gradesOf(page.raw)}
          brief={brief}
        />
      ),
    });
  const full = drawn(false);
  return hasRoom(full.html) ? full : drawn(true);
}

/** A page's citation as files for reference managers: `/cite/uses/ptsd.bib`. */
function citationsOf(page: PageEntry): { address: string; text: string }[] {
  return Object.entries(citationFiles).map(([end, { write }]) => ({
    address: `/cite${page.address.slice(0, -1)}.${end}`,
    text: write(page),
  }));
}

/** The reading grade of the layers that everyone reads. */
function gradesOf(raw: string): { layer: string; grade: number }[] {
  const terms = termSpellings(list("glossary").terms);
  const layers = [
    ["In a minute", "InAMinute"],
    ["In full", "InFull"],
  ] as const;
  return layers.flatMap(([layer, name]) => {
    const text = layerText(raw, name);
    const grade = text === undefined ? undefined : readingGrade(text, terms);
    return grade === undefined ? [] : [{ layer, grade: Math.max(1, Math.round(grade)) }];
  });
}

/** The ids that buttons of the words open. */
function idsIn(html: string, prefix: string): string[] {
  return [
    ...new Set(
      [...html.matchAll(/popoverTarget="([^"]+)"/gi)].flatMap(([, id]) =>
        id?.startsWith(prefix) ? [id.slice(prefix.length)] : [],
      ),
    ),
  ];
}
