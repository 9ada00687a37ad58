/** Which policy a document has: one of these, or none for what is no page. */
type Family = "pages" | "search" | "offline" | "figures";

/** The family of a document's address, or of a file that stands beside pages. */
export function familyOf(path: string): Family | undefined {
  if (/^\/(?:pagefind|handouts|script|style)\//.test(path)) return undefined;
  if (["/search/synonyms.json", "/search/numbers.json"].includes(path)) return undefined;
  if (path === "/search/") return "search";
  if (path === "/about/offline/") return "offline";
  return path.startsWith("/figures/") ? "figures" : "pages";
}

/**
 * The whole policy as it was designed, apart from the code that writes it (docs/architecture.md): nothing comes from
 * elsewhere, no script stands in a page, no style but those whose hashes are named.
 *
 * @param style the hashes of the styles that stand in pages, with a space between them.
 */
export function designedPolicy(family: Family, style: string): string {
  return [
    "default-src 'none'",
    // the search alone compiles WebAssembly, by which its index is read
    `script-src 'self'${family === "search" ? " 'wasm-unsafe-eval'" : ""}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    // a figure alone may stand in pages of other sites
    `frame-ancestors ${family === "figures" ? "*" : "'none'"}`,
    "require-trusted-types-for 'script'",
    // one page registers the worker, whose address is the only one that its policy lets through
    `trusted-types ${family === "offline" ? "offline" : "'none'"}`,
    // the stylesheet for paper is a file of our own
    `style-src 'self' ${style}`,
  ].join("; ");
}
