import { expect, test } from "vitest";
import { changeInShort } from "../../../src/library/change-in-short";

const added = "Added a trial in veterans without a gain.";
const corrected = "Corrected: what one trial reports at two months is of mood, not of thoughts.";

test("a short note stands whole", () => {
  expect(changeInShort(added)).toEqual({ words: added, cut: false });
});

test("a long note ends with a sentence, and what was corrected comes first", () => {
  expect(changeInShort(`${added} ${added.replace("veterans", "teenagers")} ${corrected}`)).toEqual({
    words: `${corrected} ${added}`,
    cut: true,
  });
});

test("a first sentence longer than there is room for stands whole", () => {
  const long = `Added ${"one trial and ".repeat(30)}another.`;
  expect(changeInShort(`${long} Said so.`)).toEqual({ words: long, cut: true });
});
