import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { filesBelow } from "./tidy";

/** Whether a path of this site, such as `/uses/ptsd/` or `/script/site.js`, is built. */
export type IsBuilt = (path: string) => boolean;

/** Attributes that hold an address and nothing else. Of other attributes only what names a built file is an address. */
const addresses = new Set(["href", "src", "action", "formaction", "poster", "data"]);

/**
 * The base path as it is put in front of addresses: `/name`, or nothing for a site at the root of its host.
 *
 * @throws Error where it is no path, or where `siteUrl` (what canonical links and feeds carry) does not end in it.
 */
export function basePath(given: string | undefined, siteUrl: string): string {
  const base = (given ?? "").replace(/\/+$/, "");
  if (base === "") return "";
  if (!/^(?:\/[\w.-]+)+$/.test(base)) throw new Error(`BASE_PATH must be a path like /name, not "${given}".`);
  if (!new URL(siteUrl).pathname.replace(/\/+$/, "").endsWith(base))
    throw new Error(`SITE_URL must end in BASE_PATH, like https://example.org${base}; it is ${siteUrl}.`);
  return base;
}

/**
 * Makes a built site work below a path of its host: every address from the root is given the base path, in pages, styles,
 * Markdown twins, the web manifest and our own scripts. What names no built file is left alone in scripts.
 *
 * @returns how many files were changed.
 */
export function rebase(folder: string, base: string): number {
  if (base === "") return 0;
  const built: IsBuilt = (path) => {
    const clean = decodeURI(path.replace(/[?#].*$/s, ""));
    return clean !== "/" && existsSync(join(folder, clean));
  };
  const kinds: readonly [RegExp, (text: string) => string][] = [
    [/\.html$/, (text) => rebasedHtml(text, base, built)],
    [/\.css$/, (text) => rebasedCss(text, base)],
    [/\.md$/, (text) => text.replace(/\]\((\/(?!\/)[^)\s]*)/g, (_, path: string) => `](${base}${path}`)],
    [/\.webmanifest$/, (text) => rebasedStrings(text, base, () => true)],
    // the search index brings a script of its own, which finds its place by itself
    [/^(?!pagefind\/).*\.js$/, (text) => rebasedStrings(text, base, built)],
  ];
  let changed = 0;
  for (const file of filesBelow(folder)) {
    const rebased = kinds.find(([pattern]) => pattern.test(file))?.[1];
    if (!rebased) continue;
    const before = readFileSync(join(folder, file), "utf8");
    const after = rebased(before);
    if (after === before) continue;
    writeFileSync(join(folder, file), after);
    changed++;
  }
  return changed;
}

/** A page with the base path before every address from the root. Only attributes are touched, never words. */
export function rebasedHtml(html: string, base: string, built: IsBuilt): string {
  const splices: { start: number; end: number; text: string }[] = [];
  for (const element of parse(html, { comment: true }).querySelectorAll("*")) {
    const start = element.range[0] + 1 + element.rawTagName.length;
    const raw = element.rawAttrs;
    const at = raw === "" ? -1 : html.indexOf(raw, start);
    if (at < 0) continue;
    const text = raw.replace(/(^|\s)([\w:-]+)="([^"]*)"/g, (whole, space: string, name: string, value: string) => {
      const rebased = rebasedAttribute(name.toLowerCase(), value, base, built);
      return rebased === value ? whole : `${space}${name}="${rebased}"`;
    });
    if (text !== raw) splices.push({ start: at, end: at + raw.length, text });
  }
  return splices
    .sort((a, b) => b.start - a.start)
    .reduce((page, { start, end, text }) => page.slice(0, start) + text + page.slice(end), html);
}

function rebasedAttribute(name: string, value: string, base: string, built: IsBuilt): string {
  if (name === "srcset") return value.replace(/(^|,\s*)\/(?!\/)/g, `$1${base}/`);
  if (name === "content") return value.replace(/^(\d+;\s*url=)\/(?!\/)/i, `$1${base}/`);
  if (!/^\/(?!\/)/.test(value)) return value;
  return addresses.has(name) || built(value) ? `${base}${value}` : value;
}

/** A stylesheet with the base path in every `url()` from the root. */
export function rebasedCss(css: string, base: string): string {
  return css.replace(/url\((["']?)\/(?!\/)/g, `url($1${base}/`);
}

/** A script or JSON file with the base path in every string that is an address and nothing else. */
export function rebasedStrings(text: string, base: string, isAddress: IsBuilt): string {
  return text.replace(/(["'`])(\/(?!\/)[^"'`\\\s]*)\1/g, (whole, quote: string, path: string) =>
    isAddress(path.replace(/\$\{.*$/s, "")) ? `${quote}${base}${path}${quote}` : whole,
  );
}
