import fc from "fast-check";
import { expect, test } from "vitest";
import { lanesOf } from "../../../src/components/figures/lanes";

test("marks with room stand in one lane, others above it", () => {
  expect(lanesOf([12, 30, 60], 9)).toEqual([0, 0, 0]);
  expect(lanesOf([45, 47, 54, 55, 64], 9)).toEqual([0, 1, 0, 2, 0]);
  expect(lanesOf([], 9)).toEqual([]);
});

test("no two marks of one lane stand closer than the room they need", () => {
  const places = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 30 }).map((all) => all.sort((a, b) => a - b));
  fc.assert(
    fc.property(places, fc.integer({ min: 1, max: 30 }), (at, room) => {
      const lanes = lanesOf(at, room);
      for (const [index, place] of at.entries())
        for (let other = index + 1; other < at.length; other++)
          if (lanes[index] === lanes[other]) expect((at[other] ?? 0) - place).toBeGreaterThanOrEqual(room);
    }),
  );
});
