import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Thing, WithContext } from "schema-dts";

/** What a route hands to its page: everything in `<head>`, and the body as HTML. */
export type Rendered = {
  title: string;
  description: string;
  address: string;
  html: string;
  /** The address of a script that this page alone needs. */
  script?: string;
  /** The address of a stylesheet that only pages of this kind need. */
  stylesheet?: string;
  /** What the page says of itself in the words of schema.org. */
  data?: WithContext<Exclude<Thing, string>>;
  /** The picture that goes with a link to the page, and the same in words. */
  share?: { address: string; alt: string };
  /** Where the same page stands as Markdown. */
  markdown?: string;
  /** The tags of a paper that the page is about, for reference managers. */
  paper?: [name: string, content: string][];
  /** The days a page of words was published and last changed. */
  days?: { published: string; modified: string };
  /** The address that stands for the page elsewhere, where that is not its own. */
  canonical?: string;
  /** Whether another site may show it in a frame: its links then open outside the frame, and no index lists it. */
  framable?: true;
  /** Whether search engines should leave it out: it is shown in the place of another page. */
  unlisted?: true;
  /** Files that are made with the page and stand beside it, by their addresses; the build takes them out of it. */
  files?: readonly { address: string; text: string }[];
};

/** Elements as HTML, without React's comments between texts. */
export function markup(element: ReactElement): string {
  return renderToStaticMarkup(element);
}

/**
 * The headings of rendered words, for the contents list: the `h2`, and on a page that is one layer for clinicians the
 * `h3` as well, under which all of it stands.
 */
export function headingsOf(html: string): { id: string; text: string }[] {
  const levels = html.includes('<div class="clinicians">') ? "[23]" : "2";
  const heading = new RegExp(`<h(${levels}) id="([^"]+)">(.*?)</h\\1>`, "gs");
  return [...html.matchAll(heading)].map(([, , id = "", inner = ""]) => ({
    id,
    text: decode(inner.replace(/<a class="self".*?<\/a>/gs, "").replace(/<[^>]+>/g, "")).trim(),
  }));
}

function decode(text: string): string {
  const entities: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#x27;": "'" };
  return text.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => entities[entity] ?? entity);
}
