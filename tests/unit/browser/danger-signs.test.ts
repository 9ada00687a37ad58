import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { anyOf } from "../../../src/browser/danger/any-of";
import { anyWords } from "../../../src/browser/danger/any-words";
import { inOrder } from "../../../src/browser/danger/in-order";

test("any of several signs is found, wherever it stands", () => {
  const sign = anyOf(/ab|cd/, /ef$/);
  expect(["xab", "cdx", "ef", "efx", "ad"].map((text) => sign.test(text))).toEqual([true, true, true, false, false]);
});

test("any of several words is found where a word begins with it, and not within one", () => {
  const sign = anyWords(/gasp|odd\b/, /^sos$/);
  const texts = ["he gasps", "odd", "xgasp", "oddly", "oh odd", "sos", "an sos"];
  expect(texts.map((text) => sign.test(text))).toEqual([true, true, false, false, true, true, false]);
});

test("parts in order are found one straight behind the other, whichever of its words each part has", () => {
  const sign = inOrder(/took|ate /, /two|three/, /(?! weeks)/);
  const texts = ["tooktwo", "ate three", "took", "three", "ate of three", "ate two weeks"];
  expect(texts.map((text) => sign.test(text))).toEqual([true, true, false, false, false, false]);
});

/** The longest line of signs that a reader who is no programmer may have to check. */
const longest = 150;

test("no line of a sign of danger is too long to be checked by somebody who is no programmer", () => {
  const folder = "src/browser/danger";
  const lines = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) =>
      readFileSync(join(folder, name), "utf8")
        .split("\n")
        .map((text) => ({ name, text })),
    )
    .filter(({ text }) => /^\s*\/.*\/g?[,;]$/.test(text));
  expect(lines.length).toBeGreaterThan(170);
  expect(lines.filter(({ text }) => text.length > longest)).toEqual([]);
});
