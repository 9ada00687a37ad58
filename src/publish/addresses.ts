import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../library/problem";
import type { Lists } from "../schema/lists";
import { filesBelow } from "./tidy";

export type Redirect = Lists["redirects"]["redirects"][number];

/** The list of every address that was ever published, from the project's folder. */
export const addressFile = "content/addresses.txt";

/** Files that people subscribe to, cite, compute with, hand out, carry or embed, beside the pages. */
const lasting =
  /^(?:(?:data|carry)\/.+|handouts\/.+\.pdf|figures\/.+\.(?:svg|csv)|(?:feed|evidence)\.(?:atom|json)|(?:llms|third-party-licences)\.txt|sitemap\.xml)$/;

/** The addresses of that file: one a line. */
export function publishedAddresses(project: string): string[] {
  return readFileSync(join(project, addressFile), "utf8").split("\n").filter(Boolean);
}

/** Whether something stands at an address of a built folder. */
export function answers(folder: string, address: string): boolean {
  const path = join(folder, address.endsWith("/") ? `${address}index.html` : address);
  return existsSync(path) && statSync(path).isFile();
}

/**
 * The addresses of a built folder that must answer for ever: pages, data, feeds, the book and the folder to carry, handouts,
 * a figure's picture and table. Other twins of a page (its Markdown, its picture of a link, a source's citation files) move
 * with it unlisted: there are thousands, and they are fetched from their page. Redirect pages and the page for lost readers
 * are no content.
 */
export function lastingAddresses(folder: string): string[] {
  return filesBelow(folder)
    .flatMap((file) => {
      if (lasting.test(file) && !/\.(?:br|gz|html)$/.test(file)) return [`/${file}`];
      if (!file.endsWith("index.html") || file.startsWith("404")) return [];
      const moved = /<meta http-equiv="refresh"/i.test(readFileSync(join(folder, file), "utf8"));
      return moved ? [] : [`/${file.replace(/index\.html$/, "")}`];
    })
    .sort();
}

/** The page that a listed file came with: of a figure's picture the figure's page, of a handout the page it was made of. */
export function pageOf(file: string): string {
  return file.replace(/^\/handouts(?=\/)/, "").replace(/\.\w+$/, "/");
}

/**
 * What is wrong with the addresses of a finished folder, in words for an author.
 *
 * @param planned addresses of files that are made later: the book and the folder to carry, and, where there is a browser, handouts.
 */
export function addressProblems(
  folder: string,
  published: readonly string[],
  redirects: readonly Redirect[],
  planned: readonly string[] = [],
): Problem[] {
  const moved = new Map(redirects.map((redirect) => [redirect.from, redirect]));
  const lost = published.flatMap((address, index): Problem[] =>
    answers(folder, address) || planned.includes(address) || moved.has(address) || moved.has(pageOf(address))
      ? []
      : [
          {
            file: addressFile,
            line: index + 1,
            message: `${address} was published, and nothing answers there any more.`,
            mend: `put the page or file back, or say in content/redirects.yaml where it went: from: ${address}, to: its new address, since: today.`,
          },
        ],
  );
  const astray = redirects.flatMap(({ from, to }): Problem[] => {
    if (answers(folder, from))
      return [
        {
          file: "content/redirects.yaml",
          message: `${from} is said to have moved, and still answers.`,
          mend: "take the entry out, or take away what stands at the address.",
        },
      ];
    if (moved.has(to))
      return [
        {
          file: "content/redirects.yaml",
          message: `${from} leads to ${to}, which has moved itself.`,
          mend: `lead it to ${moved.get(to)?.to} at once.`,
        },
      ];
    if (answers(folder, to)) return [];
    return [
      {
        file: "content/redirects.yaml",
        message: `${from} leads to ${to}, and nothing answers there.`,
        mend: "give an address that answers.",
      },
    ];
  });
  return [...lost, ...astray];
}
