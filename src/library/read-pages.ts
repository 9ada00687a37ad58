import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type PageFrontMatter, pageFrontMatter } from "../schema/page";
import { sections } from "../schema/vocabulary";
import { fixedAddresses } from "./addresses";
import { isFile, isFolder, namesIn } from "./folder";
import { type LocatedPage, type OnParsed, readFront, readPage } from "./located-page";
import type { Problem } from "./problem";
import { parseWith } from "./schema-problems";

/** A page that could be read, and its address. */
export type CheckedPage = { page: LocatedPage; front: PageFrontMatter; address: string };
/**
 * The pages that could be read, those whose words could but not what stands above them, and the addresses of all,
 * unreadable ones too.
 */
export type ReadPages = { pages: CheckedPage[]; withoutFront: LocatedPage[]; addresses: Set<string> };

/**
 * Reads every page of `content/pages/<section>/`.
 *
 * @param passed files of pages of which only what stands above the words is wanted.
 * @param onParsed is told of each page that was parsed.
 */
export function readPages(
  project: string,
  problems: Problem[],
  passed: ReadonlySet<string> = new Set(),
  onParsed?: OnParsed,
): ReadPages {
  const pages: CheckedPage[] = [];
  const withoutFront: LocatedPage[] = [];
  const owners = new Map<string, string>(
    fixedAddresses.map((address) => [address, "a page that the site makes by itself"]),
  );
  for (const section of namesIn(project, "content/pages", problems)) {
    const folder = `content/pages/${section}`;
    if (!(sections as readonly string[]).includes(section) || !isFolder(join(project, folder))) {
      problems.push({
        file: folder,
        message: `"${section}" is not a section of the site.`,
        mend: `pages stand in a folder named: ${sections.join(", ")}.`,
      });
      continue;
    }
    for (const name of namesIn(project, folder, problems)) {
      const file = `${folder}/${name}`;
      const wellNamed = /^[a-z0-9]+(?:-[a-z0-9]+)*\.mdx$/.test(name) && isFile(join(project, file));
      if (!wellNamed)
        problems.push({
          file,
          message:
            "A page is a file straight in its section's folder, named with lower-case words and hyphens, and ends in .mdx.",
          mend: "rename it, like rapid-onset.mdx.",
        });
      const address = `/${section}/${name.replace(/\.[a-z]+$/i, "").toLowerCase()}/`;
      const owner = owners.get(address);
      if (owner)
        problems.push({
          file,
          message: `The address ${address} is taken by ${owner}.`,
          mend: "give this file another name.",
        });
      else owners.set(address, file);
      if (!wellNamed) continue;
      const text = readFileSync(join(project, file), "utf8");
      // a mark taken from another page hangs on that page, and is asked for again
      const spared = passed.has(file) && !/<Claim\b/.test(text);
      const result = spared ? readFront(text, file) : readPage(text, file, onParsed);
      if (!result.ok) {
        problems.push(...result.problems);
        continue;
      }
      const front = parseWith(pageFrontMatter, result.page.yaml, file);
      if (front.ok) pages.push({ page: result.page, front: front.value, address });
      else {
        problems.push(...front.problems);
        withoutFront.push(result.page);
      }
    }
  }
  return { pages, withoutFront, addresses: new Set(owners.keys()) };
}
