import { strictTransport } from "./strict-transport";

const policy = {
  "default-src": "'none'",
  "script-src": "'self'",
  "img-src": "'self' data:",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "worker-src": "'self'",
  "form-action": "'self'",
  "base-uri": "'none'",
  "frame-ancestors": "'none'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "'none'",
} as const;

function written(style: string, directives: Readonly<Record<string, string>> = policy): string {
  return Object.entries({ ...directives, "style-src": `'self' ${style}` })
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}

/** The headers of every page but its policy, from one place for every host. */
const headers: Readonly<Record<string, string>> = {
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
};

/** Only the search page may compile WebAssembly: the index is read by it. No other page needs it. */
const searchPolicy = { ...policy, "script-src": "'self' 'wasm-unsafe-eval'" };

/** Only the page where a reader asks for it may register a worker; its one policy knows one address. */
const offlinePolicy = { ...policy, "trusted-types": "offline" };

/**
 * Scripts, styles and the files of the search are no documents: what governs a document would only be weight on each of
 * them, 600 bytes on a script of 600. Handouts are documents that a browser shows in a viewer of its own, which a policy
 * for pages can keep from working.
 */
const dataHeaders: Readonly<Record<string, string>> = {
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
};

/**
 * Figures may stand in pages of other sites, each with its certainty and its source: their pages may be framed, their
 * pictures shown. A page that may not be framed holds what a reader could be tricked into pressing; these hold links.
 */
const figurePolicy = { ...policy, "frame-ancestors": "*" };
const { "X-Frame-Options": _, ...others } = headers as Readonly<Record<"X-Frame-Options", string>>;
const framable = { ...others, "Cross-Origin-Resource-Policy": "cross-origin" };

function headersOf(path: string, style: string): Readonly<Record<string, string>> {
  if (path.startsWith("/figures/")) return { "Content-Security-Policy": written(style, figurePolicy), ...framable };
  if (/^\/(?:(?:pagefind|handouts|script|style)\/|search\/(?:synonyms|numbers)\.json$)/.test(path)) return dataHeaders;
  const own = (folder: string): boolean => [folder, `${folder}/`, `${folder}/index.html`].includes(path);
  const held = own("/search") ? searchPolicy : own("/about/offline") ? offlinePolicy : policy;
  return { "Content-Security-Policy": written(style, held), ...headers };
}

/** What the name of a file changes with, so that a browser may keep it for ever. */
const hashed = /^\/(?:_next\/static|script|style|pagefind\/(?:index|fragment|filter))\//;

/**
 * The headers of one answer. `STRICT_TRANSPORT` says what is asked of HTTPS.
 *
 * @param path the path of the request, such as `/search/`.
 * @param style what allows the style that stands in the pages, from `styleSource`.
 */
export function headersFor(path: string, style: string): Readonly<Record<string, string>> {
  const transport = strictTransport(process.env.STRICT_TRANSPORT);
  return { ...headersOf(path, style), ...transport, "Cache-Control": cacheFor(path) };
}

/** A worker must be asked for each time, or a reader could be held to old pages by an old one. */
function cacheFor(path: string): string {
  if (path === "/sw.js") return "no-cache";
  return hashed.test(path) ? "public, max-age=31536000, immutable" : "public, max-age=0, must-revalidate";
}
