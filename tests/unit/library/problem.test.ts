import { expect, test } from "vitest";
import { describeFailedDrawing, describeProblems } from "../../../src/library/problem";

const problem = { file: "content/names.yaml", line: 2, message: "It is wrong.", mend: "mend it." };

test("a list of problems ends with what they mean for the command that found them", () => {
  const found = "content/names.yaml:2\n  It is wrong.\n  Mend: mend it.\n\n1 problem in 1 file.";
  expect(describeProblems([problem])).toBe(`${found} Nothing was built.\n`);
  expect(describeProblems([problem], "Nothing was asked.")).toBe(`${found} Nothing was asked.\n`);
  expect(describeProblems([problem], "")).toBe(`${found}\n`);
});

test("a page that could not be drawn is said to be the code's fault", () => {
  expect(describeFailedDrawing("Error: x\n")).toBe(
    "The words passed the check, and a page could not be drawn. Nothing was built. Whoever writes code should see this:\n\nError: x\n",
  );
});
