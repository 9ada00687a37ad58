import { expect, test } from "vitest";
import { addedBy, missedByBuild, readSteps } from "../../../src/bench/build-steps";

const said = `Checking and compiling words and records …
  Checking and compiling words and records: 18.0 s
Rendering pages …
  Rendering pages: 23.5 s
Compressing files …
  Compressing files: 27.9 s
`;

test("reads the steps that other generators are measured by", () => {
  expect(readSteps(said)).toEqual([18, 23.5]);
});

test("a step that was not printed is an error, not no time", () => {
  expect(() => readSteps(said.replace("  Rendering pages:", "  Drawing pages:"))).toThrow(
    "The build did not print how long “Rendering pages” took:\nChecking and compiling",
  );
});

test("what articles add is the difference of each step, and both together", () => {
  const { checkAndCompile, render, both } = addedBy([6.5, 16], readSteps(said));
  expect([checkAndCompile, render, both]).toEqual([11.5, 7.5, 19]);
});

const met = { cold: 30, unchanged: 10, edited: 10 };

test("a thousand articles may add thirty seconds from nothing, ten with nothing changed or after one edit, and no more", () => {
  expect(missedByBuild(1000, met, 2)).toEqual([]);
  expect(missedByBuild(1000, { cold: 31.6, unchanged: 10.2, edited: 12.7 })).toEqual([
    "1000 articles add 31.6 s to check, compile and render from nothing; the goal is 30 s.",
    "1000 articles add 10.2 s with nothing changed; the goal is 10 s.",
    "1000 articles add 12.7 s to check, compile and render after one edit; the goal is 10 s.",
  ]);
});

test("a build grows in a straight line: a thousand articles add ten times as much as a hundred, or half as much again", () => {
  expect(missedByBuild(1000, { ...met, cold: 24 }, 1.5)).toEqual([
    "1000 articles add 16.0 times as much as 100 do; in a straight line it is 10, and the goal 15.",
  ]);
  // a hundred that added nothing at all were not measured
  expect(missedByBuild(1000, { ...met, cold: 24 }, 0)).toHaveLength(1);
});

test("the goal is of a thousand articles, not of fewer", () => {
  expect(missedByBuild(100, { ...met, cold: 31.6 })).toEqual([]);
});
