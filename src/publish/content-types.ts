/**
 * Types that hosts do not know, or give without saying how the letters are written, by the end of a file's name. A browser
 * that is told no type keeps the file instead of showing it; told no letters, it shows “–” as “â€“”.
 */
export const contentTypes: Readonly<Record<string, string>> = {
  atom: "application/atom+xml",
  bib: "application/x-bibtex",
  csv: "text/csv; charset=utf-8",
  epub: "application/epub+zip",
  ico: "image/x-icon",
  md: "text/markdown; charset=utf-8",
  ris: "application/x-research-info-systems",
  txt: "text/plain; charset=utf-8",
  webmanifest: "application/manifest+json",
};

/** The type that a path's name gives it here, if hosts need to be told. */
export function contentTypeOf(path: string): string | undefined {
  return contentTypes[path.slice(path.lastIndexOf(".") + 1)];
}
