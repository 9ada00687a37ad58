import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { commitDay } from "../../library/due";
import type { EvidenceRecord } from "../../schema/record";
import { carried } from "../../site";
import { book } from "./book";
import { carriedFolder } from "./carried-folder";
import { zipped } from "./zip";

/** The page that offers the files. */
const offer = join("about", "offline", "index.html");

/**
 * Writes the whole site as one book and as one folder to carry, and their sizes on the page that offers them. The folder's
 * own copy of that page has no sizes, since it is packed before they are known.
 *
 * @param folder the finished site, before the base path is put in front of addresses.
 * @param project the project's folder.
 * @throws Error where the page has no place for a size.
 */
export async function writeCarried(
  folder: string,
  project: string,
  records: ReadonlyMap<string, EvidenceRecord>,
): Promise<void> {
  const day = commitDay();
  const styles = readFileSync(join(project, "src", "styles", "book.css"), "utf8");
  const files = new Map([
    [carried.folder, zipped(carriedFolder(folder, day), day)],
    [carried.book, zipped(await book(folder, { records, styles, day }), day)],
  ]);
  let page = readFileSync(join(folder, offer), "utf8");
  for (const [address, bytes] of files) {
    const place = `<span data-size-of="${address}"></span>`;
    if (!page.includes(place)) throw new Error(`${offer} has no place for the size of ${address}.`);
    page = page.replace(place, ` (${(bytes.length / 1e6).toFixed(1)} MB).`);
    mkdirSync(join(folder, dirname(address)), { recursive: true });
    writeFileSync(join(folder, address), bytes);
  }
  writeFileSync(join(folder, offer), page);
}
