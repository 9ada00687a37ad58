import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "./tidy";
import { usedStyle } from "./used-style";

const link = /<link rel="stylesheet" href="\/(_next\/[^"]+\.css)"[^>]*>/;
/** Marks that Next leaves for its own script, which no page has. */
const ofNext = / data-next-head=""|<noscript data-n-css=""><\/noscript>/g;
const preload = /<link rel="preload" href="\/_next\/[^"]+\.css" as="style"\/?>/g;
const sheet = '<link rel="stylesheet" href="/style/';
/** Where the page's own style goes that has a stylesheet besides. */
const mark = "<!-- style -->";
const style = /<style>(.*?)<\/style>/s;

/** Pages of words are the longest: they carry the style of pages of words, and no other page's; nor do others theirs. */
const isArticle = (html: string): boolean => html.includes("<article>");

/**
 * Puts the style that every page needs into the pages, so that a first visit waits for one file, not for two: into pages
 * of words the part that pages of words use, into all others what they use. It stands before the stylesheet that some pages
 * have besides: that one names fewer layers, and read first it would put them into another order.
 *
 * @param scripts every script of the site; what a page can be given by a script is looked for in those that pages of its kind load.
 * @returns how many pages were given it.
 * @throws Error where pages refer to different stylesheets: the policy of the site allows two styles by their hashes.
 */
export async function inlineStyle(
  folder: string,
  scripts: readonly { address: string; text: string }[],
): Promise<number> {
  const pages = filesBelow(folder)
    .filter((name) => name.endsWith(".html"))
    .map((file) => ({ file, html: readFileSync(join(folder, file), "utf8") }))
    .flatMap(({ file, html }) => {
      const address = html.match(link)?.[1];
      return address === undefined ? [] : [{ file, html, address }];
    });
  const [address, ...others] = new Set(pages.map((page) => page.address));
  if (address === undefined) return 0;
  if (others.length > 0)
    throw new Error(`Pages refer to ${others.length + 1} stylesheets; one can stand in all of them.`);
  const whole = readFileSync(join(folder, address), "utf8").trim();
  const usedBy = async (some: readonly string[]): Promise<string> => {
    const loaded = scripts.filter((script) => some.some((html) => html.includes(script.address)));
    return some.length > 0
      ? usedStyle(
          whole,
          some,
          loaded.map(({ text }) => text),
        )
      : whole;
  };
  const ofArticles = await usedBy(pages.map(({ html }) => html).filter(isArticle));
  const ofOthers = await usedBy(pages.map(({ html }) => html).filter((html) => !isArticle(html)));
  for (const { file, html } of pages) {
    const css = isArticle(html) ? ofArticles : ofOthers;
    const bare = html.replace(preload, "").replace(ofNext, "");
    // the stylesheet for paper stands at the end of the body, where the order of layers is settled
    const besides = bare.slice(0, bare.indexOf("</head>")).includes(sheet);
    const placed = besides ? bare.replace(link, "").replace(sheet, (first) => `${mark}${first}`) : bare;
    writeFileSync(
      join(folder, file),
      placed.replace(placed === bare ? link : mark, () => `<style>${css}</style>`),
    );
  }
  return pages.length;
}

/**
 * The source expressions by which the policy allows the styles that stand in pages: `'sha256-…' 'sha256-…'`.
 *
 * @param folder a built site.
 * @throws Error where no page holds a style.
 * @see https://www.w3.org/TR/CSP3/#grammardef-hash-source
 */
export function styleSource(folder: string): string {
  const styles = new Set(
    filesBelow(folder)
      .filter((name) => name.endsWith(".html"))
      .flatMap((file) => readFileSync(join(folder, file), "utf8").match(style)?.[1] ?? []),
  );
  if (styles.size === 0) throw new Error(`${folder} holds no site: no page has a style.`);
  return [...styles].map((css) => `'sha256-${createHash("sha256").update(css, "utf8").digest("base64")}'`).join(" ");
}
