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

test("a thousand articles may add thirty seconds, and no more", () => {
  expect(missedByBuild(1000, 30)).toEqual([]);
  expect(missedByBuild(1000, 31.6)).toEqual([
    "1000 articles add 31.6 s to check, compile and render from nothing; the goal is 30 s.",
  ]);
});

test("the goal is of a thousand articles, not of fewer", () => {
  expect(missedByBuild(100, 31.6)).toEqual([]);
});
