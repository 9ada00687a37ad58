import type { Element, ElementContent, Root } from "hast";
import { visit } from "unist-util-visit";

/**
 * Readies tables that authors wrote for screens that have no room for them: the first cell of a row becomes its title,
 * every other cell knows its column's name, and each part says what it is, as in `src/components/tables/`.
 */
export function rehypeTables() {
  return (tree: Root): void => {
    visit(tree, "element", (node: Element) => {
      if (node.tagName === "table") ready(node);
    });
  };
}

function ready(table: Element): void {
  table.properties.role = "table";
  const [head, body] = ["thead", "tbody"].map((name) => parts(table, name)[0]);
  for (const group of [head, body]) if (group) group.properties.role = "rowgroup";
  const names = rows(head).flatMap((row) =>
    parts(row, "th").map((cell) => {
      const name = textOf(cell);
      // the corner above the titles of rows, where nothing is written, heads no column
      if (name === "") Object.assign(cell, { tagName: "td", properties: { role: "cell" } });
      else Object.assign(cell.properties, { role: "columnheader", scope: "col" });
      return name;
    }),
  );
  for (const row of rows(body)) {
    const [title, ...cells] = parts(row, "td");
    if (title) Object.assign(title, { tagName: "th", properties: { role: "rowheader", scope: "row" } });
    for (const [index, cell] of cells.entries())
      Object.assign(cell.properties, { role: "cell", "data-label": names[index + 1] });
  }
}

function textOf(cell: Element): string {
  let text = "";
  visit(cell, "text", (node) => {
    text += node.value;
  });
  return text.trim();
}

function rows(group: Element | undefined): Element[] {
  const found = group ? parts(group, "tr") : [];
  for (const row of found) row.properties.role = "row";
  return found;
}

function parts(parent: Element, name: string): Element[] {
  return parent.children.filter(
    (child: ElementContent): child is Element => "tagName" in child && child.tagName === name,
  );
}
