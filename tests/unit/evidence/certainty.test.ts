import { expect, test } from "vitest";
import { mark, meaning, sureWords, word } from "../../../src/evidence/certainty";

const ratings = ["high", "moderate", "low", "very-low", "none"] as const;

test("the marks lose a dot with every step", () => {
  expect(ratings.map(mark)).toEqual(["●●●●", "●●●○", "●●○○", "●○○○", "○○○○"]);
});

test("the words carry no hyphen", () => {
  expect(ratings.map(word)).toEqual(["high", "moderate", "low", "very low", "none"]);
});

test("every rating means something else, in one sentence without a number", () => {
  const sentences = ratings.map(meaning);
  expect(new Set(sentences).size).toBe(ratings.length);
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z][^.\d]+\.$/);
});

test("beside the dots stands a rating with its word, and no bare none", () => {
  expect(ratings.map(sureWords)).toEqual([
    "high certainty",
    "moderate certainty",
    "low certainty",
    "very low certainty",
    "not tested in a finished trial",
  ]);
});
