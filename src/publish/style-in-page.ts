/** What a reader meets first ends with the line on what a page is; where there is none, with its answer or its title. */
const firstWords = [/<p class="page-facts">.*?<\/p>/s, /<p class="answer">.*?<\/p>/s, /<h1[ >].*?<\/h1>/s];

/** What a style behind first words stands in; it takes no room by a rule of `src/styles/frame/page.css`. */
export const holder = '<svg width="0" height="0" class="shapes" aria-hidden="true">';

const style = /<style>(.*?)<\/style>/gs;

/**
 * Puts a style into a page behind its first words. A browser stops reading there for a moment, for it has worked long enough,
 * and shows what it has: the name of the page and its answer (docs/decisions.md, 114).
 *
 * HTML allows a style in the head alone, SVG anywhere; it holds for the whole page all the same.
 *
 * @returns the page, or nothing where it has no first words.
 * @see https://www.w3.org/TR/SVG2/styling.html#StyleElement
 */
export function behindFirstWords(html: string, css: string): string | undefined {
  const end = firstWords
    .flatMap((words) => words.exec(html) ?? [])
    .map((found) => html.indexOf(found) + found.length)[0];
  if (end === undefined) return undefined;
  const escaped = css.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `${html.slice(0, end)}${holder}<style>${escaped}</style></svg>${html.slice(end)}`;
}

/** The styles that stand in a page, as a browser reads them: in its head, and behind its first words. */
export function stylesIn(html: string): string[] {
  return [...html.matchAll(style)].map(([all, css = ""]) =>
    html.startsWith("<svg", html.lastIndexOf("<", html.indexOf(all) - 1))
      ? css.replaceAll("&lt;", "<").replaceAll("&amp;", "&")
      : css,
  );
}
