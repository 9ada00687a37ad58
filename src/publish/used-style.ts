import { PurgeCSS } from "purgecss";

/** Attributes that scripts set: no page holds them as it was built. */
const setByScript = ["data-theme", "data-text"];

/**
 * Rules of a state alone, such as `:focus-visible`, hold for every element; PurgeCSS would drop them as used by none, and
 * with them the mark around what has the focus. Its own comments keep them.
 */
const ofAnyElement = /(^|[{}])((?::(?!root|host)[\w-]+)+\{[^{}]*\})/g;

/** Rules for pages that hold an id somewhere, which PurgeCSS keeps: it does not look into `:has`. */
const ofPagesWith = /[^{};]*:has\(#([\w-]+)[^{}]*\{[^{}]*\}/g;

/** The value of every attribute of one name, in the tags of a page. */
function attributeWords(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, "gi"))].flatMap(([, value = ""]) => value.split(/\s+/));
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
  const unique = (words: readonly string[]): string[] => [...new Set(words)];
  const found = {
    classes: unique(pages.flatMap((page) => attributeWords(page, "class"))),
    ids: unique(pages.flatMap((page) => attributeWords(page, "id"))),
    tags: unique(pages.flatMap((page) => [...page.matchAll(/<([a-z][\w-]*)/gi)].map(([, tag = ""]) => tag))),
    attributes: {
      names: unique(pages.flatMap((page) => [...page.matchAll(/ ([a-z-]+)=/gi)].map(([, name = ""]) => name))),
      values: unique(pages.flatMap((page) => ["href", "type"].flatMap((name) => attributeWords(page, name)))),
    },
    undetermined: unique(scripts.flatMap((script) => script.match(/[\w-]+/g) ?? [])),
  };
  const held = css.replace(ofPagesWith, (rule, id: string) => (found.ids.includes(id) ? rule : ""));
  const [purged] = await new PurgeCSS().purge({
    content: [{ raw: "", extension: "html" }],
    css: [{ raw: held.replace(ofAnyElement, "$1/*! purgecss start ignore */$2/*! purgecss end ignore */") }],
    defaultExtractor: () => found,
    dynamicAttributes: setByScript,
  });
  if (!purged) throw new Error("No style came of the stylesheet.");
  return purged.css;
}
