/** The rule of `src/styles/behind-first-words.css`, as a minifier leaves it. */
const mark = /\.behind-first-words\s*\{[^{}]*\}/;

/** The layer in which the mark stands, and which it cuts in two. */
const layer = "components";

/**
 * Parts the common stylesheet where `src/styles/site.css` says: what a page's first words need, which stands in its head,
 * and what stands behind them. In this order they are the same cascade as the whole.
 *
 * @param css the whole stylesheet, minified.
 * @throws Error where the mark is missing, or stands within anything but its layer.
 */
export function partedStyle(css: string): { first: string; behind: string } {
  const found = mark.exec(css);
  if (!found) throw new Error("The stylesheet does not say where a page's first words end (src/styles/site.css).");
  const before = css.slice(0, found.index);
  const opened = before.lastIndexOf(`@layer ${layer}{`);
  const inside = before.slice(opened);
  if (opened < 0 || count(inside, "{") - count(inside, "}") !== 1)
    throw new Error(`The mark for the end of a page's first words must stand in the layer “${layer}” itself.`);
  return { first: `${before}}`, behind: `@layer ${layer}{${css.slice(found.index + found[0].length)}` };
}

const count = (text: string, letter: string): number => text.split(letter).length - 1;
