import { isMap, isNode, isSeq, LineCounter, parseDocument } from "yaml";
import type { Problem } from "./problem";
import { yamlSlips } from "./yaml-slips";

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
  const problems = yamlSlips(document).map(({ offset, message, mend }) => ({
    file,
    line: counter.linePos(offset).line + firstLine - 1,
    message,
    mend,
  }));
  const [first] = problems;
  // one slip often makes the parser stumble again on the same line
  if (first)
    return {
      ok: false,
      problems: problems.filter(({ line }, index) => index === 0 || line !== problems[index - 1]?.line),
    };
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
