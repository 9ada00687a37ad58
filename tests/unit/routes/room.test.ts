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
  [36, 3000, true],
  [36, 8000, false],
  // few sources in full cost less than they are worth
  [35, 8000, true],
])("%i sources below %i words that nothing shortens have room to stand in full: %s", (sources, count, expected) => {
  expect(hasRoom(sources, words(count))).toBe(expected);
});
