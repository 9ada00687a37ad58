import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { parse as parseHtml } from "node-html-parser";
import { parse } from "yaml";

export const out = join(process.cwd(), "out");

/** Every built file, as paths from `out/`. */
export const files = readdirSync(out, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(out, join(entry.parentPath, entry.name)))
  .sort();

/** Every address that was ever published. */
export const published = readFileSync(join(process.cwd(), "content", "addresses.txt"), "utf8")
  .trim()
  .split("\n");

/** Every address that was left for another. */
const { redirects } = parse(readFileSync(join(process.cwd(), "content", "redirects.yaml"), "utf8")) as {
  redirects: { from: string }[];
};
const stands = published.filter((address) => !redirects.some(({ from }) => from === address));

/**
 * How many of the published addresses an audit has to look at, so that none passes because most of the site is gone: all of
 * a kind but one in fifty, since an address may be about to move. Those that moved do not count.
 */
export function nearlyAll(kind = /\/$/): number {
  return Math.floor(0.98 * stands.filter((address) => kind.test(address)).length);
}

/** The addresses of sources' own pages. */
export const ofSource = /^\/sources\/[^/]+\/$/;

/** The addresses of the pages that editors write, by their files. */
export const written = readdirSync(join(process.cwd(), "content", "pages"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".mdx"))
  .map((file) => `/${file.replace(/\.mdx$/, "/")}`)
  .sort();

const everyPage = files
  // the page for lost readers stands a second time under the name that hosts look for; hosts.test.ts compares the two
  .filter((file) => file.endsWith(".html") && file !== "404.html")
  .map((file) => ({
    file,
    address: `/${file.replace(/index\.html$/, "")}`,
    html: readFileSync(join(out, file), "utf8"),
  }));
const leadsOn = ({ html }: { html: string }): boolean => html.includes("<title>Moved: ");

/** Every page that is there to be read: its address, its HTML. */
export const pages = everyPage.filter((page) => !leadsOn(page));

/** Every page that only leads on from an address that was left. */
export const moved = everyPage.filter(leadsOn);

/** A page as a tree; parsed once. */
const trees = new Map<string, ReturnType<typeof parseHtml>>();
export function tree(page: { file: string; html: string }): ReturnType<typeof parseHtml> {
  const kept = trees.get(page.file) ?? parseHtml(page.html);
  trees.set(page.file, kept);
  return kept;
}

/** Whether a file of that path is in `out/`; a path that ends in a slash is a page. */
export function answers(path: string): boolean {
  const file = path.endsWith("/") ? join(out, path, "index.html") : join(out, path);
  return existsSync(file) && statSync(file).isFile();
}

export const articles = pages.filter(({ html }) => html.includes('id="about-this-page"'));

/** What stands before a path in the addresses that the site gives of itself, without a slash at its end. */
export const origin =
  /<link rel="canonical" href="([^"]+)\/"/.exec(pages.find(({ address }) => address === "/")?.html ?? "")?.[1] ?? "";
