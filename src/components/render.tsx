import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/** What a route hands to its page: everything in `<head>`, and the body as HTML. */
export type Rendered = {
  title: string;
  description: string;
  address: string;
  html: string;
  /** Structured data, if the page has any. */
  data?: Record<string, unknown>;
  /** The address of a script that this page alone needs. */
  script?: string;
};

/** Elements as HTML, without React's comments between texts. */
export function markup(element: ReactElement): string {
  return renderToStaticMarkup(element);
}

/** The `h2` headings of rendered words, for the contents list. */
export function headingsOf(html: string): { id: string; text: string }[] {
  return [...html.matchAll(/<h2 id="([^"]+)">(.*?)<\/h2>/gs)].map(([, id = "", inner = ""]) => ({
    id,
    text: decode(inner.replace(/<a class="self".*?<\/a>/gs, "").replace(/<[^>]+>/g, "")).trim(),
  }));
}

function decode(text: string): string {
  const entities: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#x27;": "'" };
  return text.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => entities[entity] ?? entity);
}
