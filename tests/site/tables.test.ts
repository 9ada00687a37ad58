import type { HTMLElement } from "node-html-parser";
import { expect, test } from "vitest";
import { pages, tree } from "./built";

/** Tables that stay tables on the narrowest screen: few columns, made to be compared. */
const narrow = ".fact-box table";

const tables = pages.flatMap((page) =>
  tree(page)
    .querySelectorAll("table")
    .map((table) => ({ address: page.address, table })),
);

const roles = { THEAD: "rowgroup", TBODY: "rowgroup", TR: "row", TD: "cell" } as const;

function roleOf(part: HTMLElement): string | undefined {
  if (part.tagName === "TH") return part.closest("thead") ? "columnheader" : "rowheader";
  return roles[part.tagName as keyof typeof roles];
}

test("every table but the narrow ones can stand as blocks, and every part of it says what it is", () => {
  const found = tables
    .filter(({ table }) => !table.matches(narrow))
    .flatMap(({ address, table }) => [
      ...(table.closest(".table-box") && table.getAttribute("role") === "table" ? [] : [`${address}: no such table`]),
      ...table
        .querySelectorAll("thead, tbody, tr, th, td")
        .filter((part) => part.getAttribute("role") !== roleOf(part))
        .map((part) => `${address}: ${part.tagName} without ${roleOf(part)}`),
    ]);
  expect(tables.length).toBeGreaterThan(300);
  expect(found.slice(0, 20)).toEqual([]);
});

test("every row has a title, and every other cell the name of its column", () => {
  let cells = 0;
  const found = tables
    .filter(({ table }) => !table.matches(narrow))
    .flatMap(({ address, table }) => {
      const names = table.querySelectorAll("thead th, thead td").map(({ text }) => text.trim());
      return table.querySelectorAll("tbody tr").flatMap((row) => {
        const [title, ...others] = row.querySelectorAll("th, td");
        const where = `${address} “${title?.text}”`;
        cells += others.length;
        return [
          ...(title?.tagName === "TH" && title.text.trim() !== "" ? [] : [`${where}: no title`]),
          ...others
            .filter((cell) => !cell.hasAttribute("colspan"))
            .flatMap((cell, index) =>
              cell.getAttribute("data-label") === names[index + 1] ? [] : [`${where}: ${cell.text} is under no name`],
            ),
        ];
      });
    });
  expect(cells).toBeGreaterThan(3000);
  expect(found.slice(0, 20)).toEqual([]);
});
