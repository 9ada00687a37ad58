import { isMap, isNode, isSeq, LineCounter, parseDocument } from "yaml";
import type { Problem } from "./problem";

/** YAML that remembers where each value stands. */
export type LocatedYaml = {
  value: unknown;
  /** The line of the value at a path; of the nearest thing around it where the value is missing. */
  lineOf: (path: readonly PropertyKey[]) => number;
};

/**
 * Reads YAML and keeps the line of every value.
 *
 * @param text the YAML.
 * @param file the name to put into problems.
 * @param firstLine the line of the file that the text starts on (front matter starts on line 2).
 * @returns the value and where its parts stand, or the problems that stop it from being read.
 */
export function readYaml(
  text: string,
  file: string,
  firstLine = 1,
): { ok: true; yaml: LocatedYaml } | { ok: false; problems: Problem[] } {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, strict: true, uniqueKeys: true });
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      file,
      line: counter.linePos(error.pos[0]).line + firstLine - 1,
      message: `This is not readable as YAML: ${plainYamlError(error.code, error.message)}`,
      mend: "look at this line and the one above it: a missing space after a colon, a missing closing quotation mark, or words with a colon that need quotation marks around them.",
    }));
    return { ok: false, problems };
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length >= 0; length--) {
      const offset = offsetAt(document.contents, path.slice(0, length));
      if (offset !== undefined) return counter.linePos(offset).line + firstLine - 1;
    }
    return firstLine;
  };
  return { ok: true, yaml: { value: document.toJS() as unknown, lineOf } };
}

/** Where the thing at a path starts: its key in a mapping, itself in a list. */
function offsetAt(root: unknown, path: readonly PropertyKey[]): number | undefined {
  let node: unknown = root;
  let offset = isNode(root) ? root.range?.[0] : undefined;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isNode(item.key) && String(item.key) === String(part));
      if (!pair || !isNode(pair.key)) return undefined;
      offset = pair.key.range?.[0];
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(part)];
      if (!isNode(node)) return undefined;
      offset = node.range?.[0];
    } else {
      return undefined;
    }
  }
  return offset;
}

function plainYamlError(code: string, message: string): string {
  if (code === "DUPLICATE_KEY") return "the same field stands twice.";
  if (code === "TAB_AS_INDENT") return "a tab stands where spaces must.";
  if (code === "BAD_INDENT") return "this line does not start below the lines it belongs to.";
  const first = message.split("\n")[0] ?? message;
  return first.endsWith(".") ? first : `${first}.`;
}
