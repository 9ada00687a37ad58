import { expect, test } from "vitest";
import { hasRoom } from "../../../src/routes/room";

/** Words that no compression makes much less of. */
const words = (count: number): string => {
  let seed = 1;
  const next = (): string => {
    seed = (seed * 48271) % 2147483647;
    return seed.toString(36);
  };
  return Array.from({ length: count }, next).join(" ");
};

test.each([
  [3000, true],
  [8000, false],
])("below %i words that nothing shortens sources have room to stand in full: %s", (count, expected) => {
  expect(hasRoom(words(count))).toBe(expected);
});
