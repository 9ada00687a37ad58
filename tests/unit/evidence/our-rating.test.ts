import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ourRating, ourRatingRules, ratingInWords } from "../../../src/evidence/our-rating";
import { ourStarts, ourSteps } from "../../../src/schema/vocabulary";

const order = ["very-low", "low", "moderate", "high"];
const single = ourSteps.filter((step) => step !== "very-few");

test("where each kind of evidence starts", () => {
  expect(Object.fromEntries(ourStarts.map((start) => [start, ourRating(start, [])]))).toEqual({
    "by-chance": "high",
    followed: "high",
    document: "high",
    compared: "low",
    uncompared: "very-low",
    nobody: "none",
  });
});

test.each(single)("%s takes one step down", (step) => {
  expect(ourRating("by-chance", [step])).toBe("moderate");
  expect(ourRating("compared", [step])).toBe("very-low");
});

test("very few people take two steps", () => {
  expect(ourRating("by-chance", ["very-few"])).toBe("low");
});

test("feder-2021: thirty people whose result was not confirmed comes to very low", () => {
  expect(ourRating("by-chance", ["very-few", "guessing", "disagree"])).toBe("very-low");
});

test("no step takes a rating below very low, and one more step never makes it higher", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ourStarts.filter((start) => start !== "nobody")),
      fc.subarray([...ourSteps]),
      fc.constantFrom(...ourSteps),
      (start, down, more) => {
        const before = order.indexOf(ourRating(start, down));
        const after = order.indexOf(ourRating(start, [...down, more]));
        expect(before).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(before);
      },
    ),
  );
});

describe("in words", () => {
  test("the start and every step", () => {
    expect(ratingInWords("by-chance", ["very-few", "guessing"])).toBe(
      "Starts at high: trials that shared people out by chance. Down: very few people (two steps); people could guess their treatment.",
    );
    expect(ratingInWords("document", [])).toBe("Starts at high: a document that was read. No step down.");
    expect(ratingInWords("nobody", [])).toBe("Nobody has tested it in a trial that has finished.");
  });

  test("every rule is a sentence, and every start and step has one", () => {
    for (const rule of ourRatingRules) expect(rule).toMatch(/^[A-Z].*\.$/);
    expect(new Set(ourRatingRules).size).toBe(ourRatingRules.length);
    // few and very few share one, and the lowest step has its own
    expect(ourRatingRules).toHaveLength(ourStarts.length + ourSteps.length);
    expect(ourRatingRules).toContain("Fewer than 400 people in all takes one step down, and fewer than 100 takes two.");
  });
});
