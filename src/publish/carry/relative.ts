import { posix } from "node:path";

/** Where an address of the site leads from a carried page: the file that stands there, or nothing. */
export type FileAt = (path: string) => string | undefined;

const attribute = /(\s(?:href|src|action|formaction)=")(\/(?!\/)[^"]*)"/g;
const refresh = /(http-equiv="refresh" content="\d+; url=)(\/[^"]*)"/gi;
const manifest = /<link rel="manifest"[^>]*>/;

/**
 * A page whose links work from a folder, without a server: every address from the root becomes a way from this file to
 * another. What is not carried is linked at the site itself.
 *
 * @param file the page's own path from the folder, such as `uses/ptsd/index.html`.
 * @param site where the site stands, without a slash at the end.
 */
export function relativeHtml(html: string, file: string, fileAt: FileAt, site: string): string {
  const way = (_: string, before: string, address: string) => `${before}${relative(address, file, fileAt, site)}"`;
  return html.replace(manifest, "").replace(attribute, way).replace(refresh, way);
}

function relative(address: string, file: string, fileAt: FileAt, site: string): string {
  const [, path = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const target = fileAt(decodeURI(path));
  if (target === undefined) return `${site}${address}`;
  // a link to the page itself must stay one where it only names a place
  if (target === file && rest.startsWith("#")) return rest;
  return `${encodeURI(posix.relative(posix.dirname(file), target))}${rest}`;
}
