import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

const folder = "src/styles";

/** What code asks for by name; every other sheet is gathered by one of these. */
const asked = ["site.css", "tools-and-search.css", "wall.css", "paper.css", "handout.css", "book.css"];

const sheets = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".css"));
const gathered = sheets.flatMap((name) =>
  [...readFileSync(join(folder, name), "utf8").matchAll(/@import "(\.[^"]+)"/g)].map(([, to = ""]) =>
    normalize(join(dirname(name), to)),
  ),
);

test("every stylesheet is gathered once, so that none is forgotten and no rule comes twice", () => {
  expect(sheets.length).toBeGreaterThan(40);
  const all = [...gathered, ...asked].sort();
  expect(all).toEqual([...sheets].sort());
});
