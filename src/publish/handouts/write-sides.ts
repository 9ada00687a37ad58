import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where a page leaves room for how many sides a handout has, which nobody knows before it is printed. */
const room = /<span data-sides="([^"]+)"><\/span>/g;

/** Says beside each handout that a page leads to how many sides it has; a handout that was not made is passed over. */
export function withSides(html: string, sides: ReadonlyMap<string, number>): string {
  return html.replace(room, (left, file: string) => {
    const count = sides.get(file);
    if (count === undefined) return left;
    return count === 1 ? ", 1 side" : `, ${count} sides`;
  });
}

/** Writes the sides into the page from which clinicians hand them out. */
export function writeSides(folder: string, sides: ReadonlyMap<string, number>): void {
  const file = join(folder, "clinicians", "share", "index.html");
  writeFileSync(file, withSides(readFileSync(file, "utf8"), sides));
}
