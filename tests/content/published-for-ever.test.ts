import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const file = "content/addresses.txt";

/** The answer of git, or nothing where there is none or no history: a copy of the files alone. */
function git(...words: string[]): string {
  try {
    return execFileSync("git", words, { encoding: "utf8", maxBuffer: 2 ** 28, stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return "";
  }
}

const whole = existsSync(".git") && git("rev-parse", "--is-shallow-repository").trim() === "false";
const title = "every address that ever stood in the list of published addresses stands in it now";

test.skipIf(!whole)(whole ? title : `${title} (SKIPPED: the history of this copy is not whole)`, () => {
  // each merge against each of its parents: a line that came with a merge, or went in one, is in the history too
  const log = git("log", "-p", "-m", "--full-history", "--format=", "HEAD", "--", file);
  const ever = new Set([...log.matchAll(/^[+-](\/.*)$/gm)].map(([, address]) => address));
  const now = new Set(readFileSync(file, "utf8").split("\n"));
  expect(ever.size).toBeGreaterThan(900);
  expect([...ever].filter((address) => address && !now.has(address))).toEqual([]);
});
