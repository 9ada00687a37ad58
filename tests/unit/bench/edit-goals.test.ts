import { expect, test } from "vitest";
import { missedByEdits } from "../../../src/bench/edit-goals";

test("edits that show within two seconds meet the goal", () => {
  expect(missedByEdits([1.2, 2, 0.7], 1000)).toEqual([]);
});

test("the slowest edit counts, not the middle one", () => {
  expect(missedByEdits([1.2, 2.01, 0.7], 1000)).toEqual([
    "The slowest of 3 edits took 2.01 s to show with 1000 articles more; the goal is 2 s.",
  ]);
});

test("no edit at all is an error, not a goal that is met", () => {
  expect(() => missedByEdits([], 1000)).toThrow("No edit was measured.");
});
