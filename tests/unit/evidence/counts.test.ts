import { expect, test } from "vitest";
import { checkedCounts, checkedTable } from "../../../src/evidence/counts";
import { table } from "./tables";

test("true counts come back unchanged", () => {
  expect(checkedCounts({ events: 0, total: 10 })).toEqual({ events: 0, total: 10 });
  expect(checkedTable(table(10, 10, 3, 9))).toEqual(table(10, 10, 3, 9));
});

test.each([
  [{ events: -1, total: 10 }, "not below 0, but events is -1"],
  [{ events: 1.5, total: 10 }, "whole people, but events is 1.5"],
  [{ events: 1, total: Number.NaN }, "whole people, but total is NaN"],
  [{ events: 11, total: 10 }, "more events (11) than people (10)"],
  [{ events: 0, total: 0 }, "no people"],
])("%o is refused in plain words", (counts, words) => {
  expect(() => checkedCounts(counts)).toThrow(RangeError);
  expect(() => checkedCounts(counts)).toThrow(words);
});

test("either group of a table can be at fault", () => {
  expect(() => checkedTable(table(5, 4, 1, 4))).toThrow("more events (5)");
  expect(() => checkedTable(table(1, 4, 5, 4))).toThrow("more events (5)");
});
