import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "node-html-parser";
import { pageOf, type Redirect } from "./addresses";
import { filesBelow } from "./tidy";

/** One address of a file or page, and where it leads now. */
export type Moved = Pick<Redirect, "from" | "to">;

/**
 * A page that sends a reader on: by itself at once, by its link where that is turned off. It is the page for lost
 * readers with other words, so that help in a crisis stands on it too.
 *
 * @param lost the HTML of the page for lost readers.
 * @param url the new address as other sites must write it.
 */
export function redirectPage(lost: string, { from, to }: Redirect, url: string): string {
  const page = parse(lost);
  const set = (selector: string, attribute: string, value: string): void => {
    page.querySelector(selector)?.setAttribute(attribute, value);
  };
  page.querySelector("title")?.set_content(`Moved: ${from}`);
  set('meta[name="description"]', "content", `What stood at ${from} has moved to ${to}.`);
  set('link[rel="canonical"]', "href", url);
  for (const node of page.querySelectorAll(
    'meta[property^="og:"], meta[name^="twitter:"], script[type="application/ld+json"]',
  ))
    node.remove();
  page
    .querySelector("head")
    ?.insertAdjacentHTML(
      "beforeend",
      `<meta http-equiv="refresh" content="0; url=${to}"/><meta name="robots" content="noindex"/>`,
    );
  // the style for what follows (style-in-page.ts)
  const behind = page.querySelector("main .shapes")?.toString() ?? "";
  page
    .querySelector("main")
    ?.set_content(
      `<div class="listing"><h1>This page has moved</h1><p class="answer">It stands at <a href="${to}">${to}</a> now.</p>${behind}</div>`,
    );
  return page.toString();
}

/** Folders that hold a page's twins below the page's own address: `/share/uses/ptsd.png`. */
const twinFolders = ["", "/share", "/cite", "/qr"];

/**
 * Lines of `_redirects`, which several hosts read: each page that moved, then the twins that moved with it. A page comes
 * twice: Netlify shows the file that stands at its old address unless told \`301!\`, which Cloudflare Pages does not know.
 *
 * @param published every address ever published: a listed file of a page that moved leads to the page where the new page has
 *   no such file, or has it only where handouts are made.
 */
export function redirectLines(
  files: readonly string[],
  redirects: readonly Redirect[],
  published: readonly string[] = [],
): string[] {
  return redirects.flatMap(({ from, to }) => {
    const [old, now] = [from, to].map((address) => address.replace(/\/$/, "")) as [string, string];
    const twins = twinFolders.flatMap((place) =>
      files
        .map((file) => `/${file}`)
        .filter((file) => file.startsWith(`${place}${now}.`) && !/\.(?:br|gz)$/.test(file))
        .map((file) => `${place}${old}${file.slice(place.length + now.length)} ${file} 301`),
    );
    const led = new Set(twins.map((line) => line.split(" ", 1)[0]));
    const others = published
      .filter((address) => address !== from && pageOf(address) === from && !led.has(address))
      .map((address) => `${address} ${to} 301`);
    return [...(from.endsWith("/") ? [`${from} ${to} 301!`] : []), `${from} ${to} 301`, ...twins, ...others];
  });
}

/** Writes the pages and the file that lead from addresses that moved; nothing where none has. */
export function writeRedirects(
  folder: string,
  redirects: readonly Redirect[],
  origin: string,
  published: readonly string[] = [],
): void {
  if (redirects.length === 0) return;
  const lost = readFileSync(join(folder, "404", "index.html"), "utf8");
  const lines = redirectLines(filesBelow(folder), redirects, published);
  for (const redirect of redirects.filter(({ from }) => from.endsWith("/"))) {
    const file = join(folder, redirect.from, "index.html");
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, redirectPage(lost, redirect, `${origin}${redirect.to}`));
  }
  writeFileSync(join(folder, "_redirects"), `${lines.join("\n")}\n`);
}

/** Every address of a built site that leads on: pages, and the twins that moved with them. */
export function movedIn(folder: string): Moved[] {
  const file = join(folder, "_redirects");
  const lines = existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : [];
  const ways = lines.map((line) => line.split(" ")).map(([from = "", to = ""]): [string, string] => [from, to]);
  return [...new Map(ways)].map(([from, to]) => ({ from, to }));
}
