import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserSheet } from "./browser-sheet";
import { partedStyle } from "./parted-style";
import { behindFirstWords, holder, stylesIn } from "./style-in-page";
import { filesBelow } from "./tidy";
import { usedStyle } from "./used-style";

const link = /<link rel="stylesheet" href="\/(_next\/[^"]+\.css)"[^>]*>/;
/** Marks that Next leaves for its own script, which no page has. */
const ofNext = / data-next-head=""|<noscript data-n-css=""><\/noscript>/g;
const preload = /<link rel="preload" href="\/_next\/[^"]+\.css" as="style"\/?>/g;

/** Pages of words are the longest: they carry the style of pages of words, and no other page's; nor do others theirs. */
const ofWords = (html: string): boolean => html.includes("<article>");

/**
 * A tenth of the common style is for figures, which most pages lack. More kinds would be more hashes in every page's policy.
 */
const kindOf = (html: string): string => `${ofWords(html)} ${html.includes("<figure")}`;

/** The link by which a page asks for a stylesheet besides. */
const linkTo = (sheet: BrowserSheet): string => `<link rel="stylesheet" href="${sheet.address}"/>`;

/**
 * Puts styles into the pages, so that a first visit waits for one file, not for two: into each head what first words need,
 * and behind those words the part of the rest of the common style that pages of this kind use, with the stylesheet that they
 * have besides. A page without first words has all of it in its head. Fetched as a file, a stylesheet held back all of a page
 * until it had come, and a phone then laid out the whole wall of trials at once.
 *
 * @param scripts every script of the site; what a page can be given by a script is looked for in those that pages of its kind load.
 * @param sheets the stylesheets besides.
 * @returns how many pages were given their style.
 * @throws Error where pages refer to different common stylesheets, or to one besides that is not among `sheets`.
 */
export async function inlineStyle(
  folder: string,
  scripts: readonly { address: string; text: string }[],
  sheets: readonly BrowserSheet[],
): Promise<number> {
  const pages = filesBelow(folder)
    .filter((name) => name.endsWith(".html"))
    .flatMap((file) => {
      const html = readFileSync(join(folder, file), "utf8").replace(preload, "").replace(ofNext, "");
      const address = html.match(link)?.[1];
      return address === undefined ? [] : [{ file, html, address }];
    });
  const [address, ...others] = new Set(pages.map((page) => page.address));
  if (address === undefined) return 0;
  if (others.length > 0)
    throw new Error(`Pages refer to ${others.length + 1} stylesheets; one can stand in all of them.`);
  const parts = partedStyle(readFileSync(join(folder, address), "utf8").trim());
  const usedBy = (css: string, some: typeof pages): Promise<string> => {
    const loaded = scripts.filter((script) => some.some(({ html }) => html.includes(script.address)));
    return usedStyle(
      css,
      [holder, ...some.map(({ html }) => html)],
      loaded.map(({ text }) => text),
    );
  };
  const [firstOfWords, firstOfOthers] = await Promise.all(
    [true, false].map((words) =>
      usedBy(
        parts.first,
        pages.filter(({ html }) => ofWords(html) === words),
      ),
    ),
  );
  const kinds = new Map<string, { besides: BrowserSheet | undefined; own: typeof pages }>();
  for (const page of pages) {
    const besides = sheets.find((sheet) => page.html.includes(linkTo(sheet)));
    const kind = `${kindOf(page.html)} ${besides?.address}`;
    kinds.set(kind, { besides, own: [...(kinds.get(kind)?.own ?? []), page] });
  }
  for (const { besides, own } of kinds.values()) {
    const behind = `${await usedBy(parts.behind, own)}${besides?.text.trim() ?? ""}`;
    for (const { file, html } of own) {
      const alone = besides ? html.replace(linkTo(besides), "") : html;
      if (alone.slice(0, alone.indexOf("</head>")).includes('href="/style/'))
        throw new Error(`${file} asks for a stylesheet that this build does not have.`);
      const first = ofWords(html) ? firstOfWords : firstOfOthers;
      const parted = behind === "" ? alone : behindFirstWords(alone, behind);
      const head = parted ? first : `${first}${behind}`;
      writeFileSync(
        join(folder, file),
        (parted ?? alone).replace(link, () => `<style>${head}</style>`),
      );
    }
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
      .flatMap((file) => stylesIn(readFileSync(join(folder, file), "utf8"))),
  );
  if (styles.size === 0) throw new Error(`${folder} holds no site: no page has a style.`);
  return [...styles].map((css) => `'sha256-${createHash("sha256").update(css, "utf8").digest("base64")}'`).join(" ");
}
