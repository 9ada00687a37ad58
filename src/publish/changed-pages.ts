import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "./tidy";

/** What became of the pages and files since the last build, by their paths from the site's folder. */
export type Changes = { changed: string[]; added: string[]; gone: string[] };

/** What follows from the other files, or differs with every style: no author asks for it. */
const derived = /\.(?:br|gz)$|^(?:pagefind|script|style)\/|^_headers$|^404\.html$/;

/**
 * Compares a new site with the one it will replace. The style that stands in every page is left out of the comparison:
 * a change of it touches every page and says nothing about any.
 *
 * @param before the site's folder as it stands, which may be missing.
 * @param after the new one.
 */
export function changedPages(before: string, after: string): Changes {
  const files = (folder: string): string[] =>
    existsSync(folder) ? filesBelow(folder).filter((file) => !derived.test(file)) : [];
  const [old, fresh] = [new Set(files(before)), files(after)];
  const now = new Set(fresh);
  return {
    changed: fresh.filter((file) => old.has(file) && differ(join(before, file), join(after, file))),
    added: fresh.filter((file) => !old.has(file)),
    gone: [...old].filter((file) => !now.has(file)),
  };
}

function differ(before: string, after: string): boolean {
  const [one, other] = [readFileSync(before), readFileSync(after)];
  if (one.equals(other)) return false;
  return !after.endsWith(".html") || words(one) !== words(other);
}

function words(html: Buffer): string {
  return html
    .toString("utf8")
    .replace(/<style>.*?<\/style>/gs, "")
    .replace(/\/(?:script|style)\/[\w.-]+/g, "");
}

const shown = 30;

/** The changes in lines for a person: pages by their address, at most 30 of a kind by name. Empty where there are none. */
export function describeChanges({ changed, added, gone }: Changes): string {
  const kinds = [
    ["Changed", changed],
    ["New", added],
    ["Gone", gone],
  ] as const;
  return kinds
    .filter(([, files]) => files.length > 0)
    .map(([name, files]) => {
      const pages = files.filter((file) => file.endsWith("index.html"));
      const others = files.length - pages.length;
      const counted = [plural(pages.length, "page"), ...(others > 0 ? [plural(others, "other file")] : [])].join(", ");
      const names = pages.slice(0, shown).map((file) => `  /${file.replace(/index\.html$/, "")}`);
      const more = pages.length > shown ? [`  and ${pages.length - shown} more`] : [];
      return [`${name}: ${counted}`, ...names, ...more].join("\n");
    })
    .join("\n");
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
