import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "./tidy";

const link = /<link rel="stylesheet" href="\/(_next\/[^"]+\.css)"[^>]*>/;
const preload = /<link rel="preload" href="\/_next\/[^"]+\.css" as="style"\/?>/g;
const sheet = '<link rel="stylesheet" href="/style/';
const style = /<style>(.*?)<\/style>/s;

/**
 * Puts the style that every page needs into the pages, so that a first visit waits for one file, not for two. It stands
 * before the stylesheet that some pages have besides: that one names fewer layers, and read first it would put them into
 * another order.
 *
 * @returns how many pages were given it.
 * @throws Error where pages refer to different stylesheets: the policy of the site allows one style by its hash.
 */
export function inlineStyle(folder: string): number {
  const styles = new Map<string, string>();
  let pages = 0;
  for (const file of filesBelow(folder).filter((name) => name.endsWith(".html"))) {
    const html = readFileSync(join(folder, file), "utf8");
    const address = html.match(link)?.[1];
    if (address === undefined) continue;
    const css = styles.get(address) ?? readFileSync(join(folder, address), "utf8").trim();
    styles.set(address, css);
    const bare = html.replace(preload, "").replace(link, "");
    const before = bare.includes(sheet) ? sheet : "</head>";
    writeFileSync(
      join(folder, file),
      bare.replace(before, () => `<style>${css}</style>${before}`),
    );
    pages++;
  }
  if (styles.size > 1) throw new Error(`Pages refer to ${styles.size} stylesheets; one can stand in all of them.`);
  return pages;
}

/**
 * The source expression by which the policy allows the style that stands in every page: `'sha256-…'`.
 *
 * @param folder a built site.
 * @throws Error where its page for lost readers holds no style.
 * @see https://www.w3.org/TR/CSP3/#grammardef-hash-source
 */
export function styleSource(folder: string): string {
  const css = readFileSync(join(folder, "404", "index.html"), "utf8").match(style)?.[1];
  if (css === undefined) throw new Error(`${folder} holds no site: its page for lost readers has no style.`);
  return `'sha256-${createHash("sha256").update(css, "utf8").digest("base64")}'`;
}
