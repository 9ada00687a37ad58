/**
 * HTML in which a table that neither has a caption nor says what names it goes by the heading, or the title of the figure,
 * that it stands under: in a list of the tables of a page, "table, table, table" leads nowhere.
 */
export function nameTables(html: string): string {
  let name: string | undefined;
  return html.replace(
    /<(?:h[2-6]|span) id="([^"]+)"|<table(?=[ >])(?![^>]*aria-label)(?![^>]*><caption)/g,
    (part, id) => {
      if (id === undefined) return name === undefined ? part : `${part} aria-labelledby="${name}"`;
      if (part.startsWith("<h") || String(id).endsWith("-title")) name = String(id);
      return part;
    },
  );
}
