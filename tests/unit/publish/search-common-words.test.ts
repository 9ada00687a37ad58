import { expect, test } from "vitest";
import { type IndexedWord, thinned } from "../../../src/publish/search-common-words";

const word = (name: string, parts: IndexedWord[1]): IndexedWord => [name, parts, []];

test("a word in more than half of the parts keeps its first place in each, and its places in headings", () => {
  const parts: IndexedWord[1] = [
    [0, [-25, 4, 9], [-1, 0, 3]],
    [1, [7, 2, 1], []],
    [1, [], [-1, 0]],
  ];
  expect(thinned([word("the", parts)], 5)).toEqual([
    [
      "the",
      [
        [0, [-25, 4], [-1, 0, 3]],
        [1, [7], []],
        [1, [], [-1, 0]],
      ],
      [],
    ],
  ]);
});

test("a word in half of the parts or fewer keeps every place", () => {
  const bladder = word("bladder", [
    [0, [-25, 4, 9], []],
    [3, [1, 2], []],
  ]);
  expect(thinned([bladder], 4)).toEqual([bladder]);
});
