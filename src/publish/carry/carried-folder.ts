import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dayInWords, site } from "../../site";
import { filesBelow } from "../tidy";
import { relativeHtml } from "./relative";
import type { Entry } from "./zip";

/** What only a server, another site or a search engine has a use for. */
const leftOut =
  /\.(?:br|gz)$|^(?:pagefind|share|carry|404|\.well-known|about\/offline\/not-kept)\/|^(?:_headers|_redirects|404\.html|robots\.txt|sitemap\.xml|sw\.js|manifest\.webmanifest)$/;

const main = /<main id="main"[^>]*>/;

/** The folder that the archive unpacks to. */
export const folderName = "ketamine-in-plain-numbers";

/**
 * The whole site as files that open from a folder, with links that need no server. Every page says that it is a copy and
 * from which day.
 *
 * @param folder the finished site, without compressed twins.
 * @param day the day of the commit, or nothing.
 */
export function carriedFolder(folder: string, day: string): Entry[] {
  const files = filesBelow(folder).filter((file) => !leftOut.test(file));
  const there = new Set(files);
  const fileAt = (path: string): string | undefined => {
    const file = path.endsWith("/") ? `${path.slice(1)}index.html` : path.slice(1);
    return there.has(file) ? file : undefined;
  };
  const entries = files.map((file): Entry => {
    const path = `${folderName}/${file}`;
    if (!file.endsWith(".html")) return { path, content: readFileSync(join(folder, file)) };
    const html = readFileSync(join(folder, file), "utf8").replace(
      main,
      (opening) => `${opening}${copyNotice(`/${file.replace(/index\.html$/, "")}`, day)}`,
    );
    return { path, content: relativeHtml(html, file, fileAt, site.url) };
  });
  return [{ path: `${folderName}/READ-ME.txt`, content: readMe(day) }, ...entries];
}

function copyNotice(address: string, day: string): string {
  const when = day ? ` It shows the site as it stood on ${dayInWords(day)}.` : "";
  return `<p class="page-facts" id="carried-copy">A copy to carry.${when} It may have been corrected since: <a href="${site.url}${address}">this page as it is now</a>.</p>`;
}

function readMe(day: string): string {
  const when = day ? ` as it stood on ${dayInWords(day)}` : "";
  return `${site.name}${when}

Open index.html in any browser. It needs no connection and no script.
Only the search needs the site itself: ${site.url}/search/

This copy does not correct itself. Fetch a new one now and then: ${site.url}/about/offline/
Information, not advice for one person. Not reviewed by a clinician.
Words, figures and data: CC BY 4.0. Code: MIT.
Programs of others in its scripts keep their licences: third-party-licences.txt
`;
}
