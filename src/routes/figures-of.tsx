import type { TakenFigure } from "../components/figures/taken";
import { MarksLead } from "../components/prose/marks-lead";
import { PageBody } from "../components/prose/page-body";
import { markup } from "../components/render";
import type { PageEntry } from "../library/library";
import { contextOf } from "./article";

export type FigureOfPage = TakenFigure & {
  /** Its name in addresses. */
  name: string;
  /** As it stands on its page, with marks that lead to the sources' own pages. */
  html: string;
};

const kept = new WeakMap<PageEntry, readonly FigureOfPage[]>();

/** The figures of a page of words, in their order. */
export function figuresOf(address: string): readonly FigureOfPage[] {
  const context = { ...contextOf(address), taken: [] as TakenFigure[] };
  const before = kept.get(context.page);
  if (before) return before;
  const words = markup(
    <MarksLead value="record">
      <PageBody context={context} />
    </MarksLead>,
  );
  const figures = context.taken.map((figure) => ({
    ...figure,
    name: figure.id.replace(/^figure-/, ""),
    html: figureIn(words, figure.id, address),
  }));
  kept.set(context.page, figures);
  return figures;
}

/** One figure of rendered words. A figure holds no other. */
function figureIn(words: string, id: string, address: string): string {
  const from = words.indexOf(`<figure id="${id}"`);
  const to = words.indexOf("</figure>", from);
  if (from < 0 || to < 0) throw new Error(`No figure ${id} in its page's words`);
  return words
    .slice(from, to + "</figure>".length)
    .replace(/href="#source-([^"]+)"/g, 'href="/sources/$1/"')
    .replaceAll('href="#sure-', `href="${address}#sure-`)
    .replace(/<p class="take">.*?<\/p>/s, "")
    .replace(/<span class="side".*?<\/span>/gs, "");
}
