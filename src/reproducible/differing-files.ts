import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../publish/tidy";

/** Each file that two built sites do not share to the byte, with what is wrong; empty where they are the same. */
export function differingFiles(one: string, other: string): string[] {
  const [here, there] = [new Set(filesBelow(one)), new Set(filesBelow(other))];
  return [...new Set([...here, ...there])].sort().flatMap((file) => {
    if (!there.has(file)) return [`${file}: only in the first`];
    if (!here.has(file)) return [`${file}: only in the second`];
    const [a, b] = [readFileSync(join(one, file)), readFileSync(join(other, file))];
    if (a.equals(b)) return [];
    return [`${file}: differs at byte ${firstDifference(a, b)} of ${a.length}`];
  });
}

function firstDifference(one: Buffer, other: Buffer): number {
  const shorter = Math.min(one.length, other.length);
  for (let at = 0; at < shorter; at++) if (one[at] !== other[at]) return at;
  return shorter;
}
