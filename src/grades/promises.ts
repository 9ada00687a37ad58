import { contentTypes } from "../publish/content-types";
import { headerRules } from "../publish/header-rules";
import { headersFor } from "../publish/headers";
import { everywhere } from "../publish/host-files";
import { styleSource } from "../publish/inline-style";
import { movedIn } from "../publish/redirects";
import { filesBelow } from "../publish/tidy";

/** What a site promises of one address: its status, the file it sends, its headers; or where it leads instead. */
export type Promised = {
  path: string;
  status: number;
  file: string;
  headers: Readonly<Record<string, string>>;
  leadsTo?: string;
};

/** Types that every host knows; what they might not know stands in `contentTypes`. */
const known: Readonly<Record<string, string>> = {
  css: "text/css",
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  json: "application/json",
  pdf: "application/pdf",
  png: "image/png",
  svg: "image/svg+xml",
  xml: "application/xml",
  zip: "application/zip",
};

/** An address that no site answers. */
const lost = "/no-page-of-this-site/";

/** Twins that a host sends by itself, what it reads itself, and the page for lost readers under both its names. */
const unasked = /\.(?:br|gz)$|^_(?:headers|redirects)$|^404(?:\.html$|\/)/;

/**
 * What every address of a built site promises, and one that nobody answers.
 *
 * @param folder the built site, such as `out/`.
 */
export function promises(folder: string): Promised[] {
  const style = styleSource(folder);
  const moved = movedIn(folder);
  const files = filesBelow(folder)
    .filter((file) => !unasked.test(file))
    .map((file): Promised => {
      const path = `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
      const type = { ...known, ...contentTypes }[file.slice(file.lastIndexOf(".") + 1)];
      const headers = { ...headersFor(path, style), ...(type ? { "Content-Type": type } : {}) };
      return { path, status: 200, file, headers };
    })
    .filter(({ path }) => !moved.some(({ from }) => from === path));
  const slashless = files
    .filter(({ path }) => /^\/[^/]+\/$/.test(path))
    .map((one): Promised => ({ ...one, path: one.path.slice(0, -1), leadsTo: one.path, headers: {} }));
  return [
    ...files,
    ...slashless,
    ...moved.map(({ from, to }) => ({ path: from, status: 301, file: `${from}index.html`, headers: {}, leadsTo: to })),
    { path: lost, status: 404, file: "404.html", headers: everywhere(headerRules(style)) },
  ];
}
