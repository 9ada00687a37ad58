import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { filesBelow } from "./tidy";

const carried = /<script type="text\/plain" data-file="([^"]+)"[^>]*>(.*?)<\/script>/gs;

/**
 * Takes the files that pages carry out of them and writes each where its address says. A page and its files are made
 * together, from the same numbers; the export knows only pages.
 *
 * @returns how many files were written.
 */
export function takeCarriedFiles(folder: string): number {
  let count = 0;
  for (const file of filesBelow(folder).filter((name) => name.endsWith(".html"))) {
    const html = readFileSync(join(folder, file), "utf8");
    if (!html.includes(" data-file=")) continue;
    const rest = html.replace(carried, (_, address: string, text: string) => {
      const path = join(folder, address);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.parse(text) as string);
      count += 1;
      return "";
    });
    writeFileSync(join(folder, file), rest);
  }
  return count;
}
