import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const folder = join(process.cwd(), ".contentlayer", "generated");
const kept = new Map<string, { changed: number; value: unknown }>();

/**
 * Reads one of the files that Contentlayer wrote, and keeps it until it changes (under `npm run dev` it does).
 *
 * @param path below `.contentlayer/generated/`.
 * @returns what the file holds; documents in the order of their files' names.
 * @throws Error with the command to run, where the file is not there.
 */
export function generated(path: string): unknown {
  const file = join(folder, path);
  const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (changed === undefined) throw new Error(`${path} is not generated yet: run npm run content`);
  const before = kept.get(path);
  if (before?.changed === changed) return before.value;
  const value = inOrder(JSON.parse(readFileSync(file, "utf8")));
  kept.set(path, { changed, value });
  return value;
}

/** Contentlayer writes documents in the order in which the disk names their files, and that is each disk's own. */
function inOrder(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const documents = value as { _id: string }[];
  return documents.sort((one, other) => (one._id < other._id ? -1 : 1));
}

/** Takes away the fields that Contentlayer adds, so that a schema sees what an author wrote. */
export function authored(document: unknown): unknown {
  if (typeof document !== "object" || document === null) return document;
  const { _id, _raw, documentType, body, ...fields } = document as Record<string, unknown>;
  return fields;
}
