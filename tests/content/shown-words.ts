import { parse } from "node-html-parser";
import { createElement } from "react";
import { unified } from "unified";
import { Article } from "../../src/components/frame/article";
import type { ArticleContext } from "../../src/components/page-context";
import { PageBody } from "../../src/components/prose/page-body";
import { headingsOf, markup } from "../../src/components/render";
import { citationsIn } from "../../src/evidence/numbers/citations";
import type { CheckedContent } from "../../src/library/check-content";
import type { PageEntry } from "../../src/library/library";
import type { CheckedPage } from "../../src/library/read-pages";
import { compileMdx } from "../../src/markup/compile-mdx";
import { pipeline } from "../../src/markup/pipeline";

const frontMatter = /^\ufeff?---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/;

/** A page that passed the check as HTML, by the site's own pipeline and components: what a reader would be shown. */
export async function shownPage(
  { front, address }: CheckedPage,
  text: string,
  { records, lists: { glossary: words } }: Pick<CheckedContent, "records" | "lists">,
): Promise<string> {
  const raw = text.replace(frontMatter, "");
  const terms = (words?.terms ?? []).map(({ id, match }) => ({ id, match: match ?? [] }));
  const processor = unified();
  compileMdx(pipeline(terms))(processor as never);
  const code = String(await processor.process(raw));
  const cites = [
    ...new Set(
      [...raw.matchAll(/of="([\w-]+)#/g)].map(([, id = ""]) => id).concat(citationsIn(raw).flatMap(({ ids }) => ids)),
    ),
  ];
  const page: PageEntry = { ...front, address, raw, code, cites, lists: [] };
  const glossary = new Map((words?.terms ?? []).map((term) => [term.id, term]));
  const context: ArticleContext = { page, records, glossary, noted: new Set() };
  const body = markup(createElement(PageBody, { context }));
  const parts = { context, body, headings: headingsOf(body), next: [], due: false, grades: [], brief: false };
  return markup(createElement(Article, parts));
}

/** Words and numbers of a text, in order. */
function wordsOf(text: string): string[] {
  return text.normalize("NFC").match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** The words that a reader sees on a page. */
function shownIn(html: string): string[] {
  return wordsOf(parse(html.replace(/<(?=[^>]*>)/g, " <")).text);
}

/**
 * The words that an author wrote on a page for readers to see: without marks, the targets of links, ids and what names a
 * figure, which stand there as something else. Read by rules of its own, so that it does not lose what the pipeline loses.
 */
function writtenIn(text: string): string[] {
  const words = text
    .replace(frontMatter, "")
    .replace(/\[@[^\]]*\]/g, " ")
    .replace(
      /<\/?[A-Z]\w*((?:\s+\w+="[^"]*")*)\s*\/?>/g,
      (_, attributes: string) => /\btitle="([^"]*)"/.exec(attributes)?.[1] ?? " ",
    )
    .replace(/\]\([^)\s]*\)/g, "] ");
  return wordsOf(words);
}

/** The words that were written for readers, and that none is shown. */
export function lostWords(text: string, html: string): string[] {
  const left = new Map<string, number>();
  for (const word of shownIn(html)) left.set(word, (left.get(word) ?? 0) + 1);
  return writtenIn(text).filter((word) => {
    const times = left.get(word) ?? 0;
    left.set(word, times - 1);
    return times === 0 || times < 0;
  });
}
