import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const content = join(process.cwd(), "content");

function read(path: string): unknown {
  return parse(readFileSync(join(content, path), "utf8"));
}

/**
 * Stands in for `src/library/generated.ts`: the words and records straight from `content/`, so that components can be
 * drawn before anything is compiled.
 */
export function generated(path: string): unknown {
  const folder = path.replace("/_index.json", "");
  if (folder === "Page") return [];
  if (folder === "SourceRecord") return readdirSync(join(content, "sources")).map((file) => read(`sources/${file}`));
  const name = folder
    .replace(/List$/, "")
    .replace(/(?<!^)([A-Z])/g, "-$1")
    .toLowerCase();
  return [read(`${name}.yaml`)];
}

export function authored(document: unknown): unknown {
  return document;
}
