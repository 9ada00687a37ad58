import { PurgeCSS } from "purgecss";

/** Words inside the tags of a page: names of elements, of attributes, and what attributes hold. */
function wordsOfTags(html: string): string[] {
  return [...html.matchAll(/<[a-z][^<>]*>/gi)].flatMap(([tag]) => tag.match(/[\w-]+/g) ?? []);
}

/**
 * The part of a stylesheet that pages can use: rules whose classes, ids and elements one of them holds, or a script of
 * theirs could give them.
 *
 * @param css a whole stylesheet.
 * @param pages their HTML.
 * @param scripts the texts of the scripts that they load.
 */
export async function usedStyle(css: string, pages: readonly string[], scripts: readonly string[]): Promise<string> {
  const words = new Set(pages.flatMap(wordsOfTags));
  for (const script of scripts) for (const word of script.match(/[\w-]+/g) ?? []) words.add(word);
  const [purged] = await new PurgeCSS().purge({
    content: [{ raw: [...words].join(" "), extension: "html" }],
    css: [{ raw: css }],
    defaultExtractor: (content: string) => content.split(" "),
  });
  if (!purged) throw new Error("No style came of the stylesheet.");
  return purged.css;
}
