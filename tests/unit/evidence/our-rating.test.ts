import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ourRating, ourRatingRules, peopleInWords, ratingInWords } from "../../../src/evidence/our-rating";
import { wilson } from "../../../src/evidence/proportion";
import { ourStarts, ourSteps, ourStepsUp } from "../../../src/schema/vocabulary";

const order = ["very-low", "low", "moderate", "high"];
const single = ourSteps.filter((step) => step !== "very-few" && step !== "no-range");

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

test.each(["very-few", "no-range"] as const)("%s takes two steps", (step) => {
  expect(ourRating("by-chance", [step])).toBe("low");
});

test("a step up raises what was not made by chance, never above high, and steps down still count", () => {
  expect(ourRating("compared", [], ["prompt"])).toBe("moderate");
  expect(ourRating("uncompared", [], ["prompt"])).toBe("low");
  expect(ourRating("compared", ["weak"], ["prompt"])).toBe("low");
  expect(ourRating("by-chance", [], ["prompt"])).toBe("high");
});

test("feder-2021: thirty people whose result was not confirmed comes to very low", () => {
  expect(ourRating("by-chance", ["very-few", "guessing", "disagree"])).toBe("very-low");
});

test("ekstrand-2022: the range written beside its share is Wilson's for 30 of the 43 who got well", () => {
  const { low, high } = wilson({ events: 30, total: 43 });
  expect([low, high].map((end) => Math.round(end * 100))).toEqual([55, 81]);
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
    expect(ratingInWords("compared", [], ["prompt"])).toBe(
      "Starts at low: studies with a comparison group that was not made by chance. Up: it came at once, each time it was measured.",
    );
    expect(ratingInWords("document", [])).toBe("Starts at high: a document that was read. No step down.");
    expect(ratingInWords("nobody", [])).toBe("Nobody has tested it in a trial that has finished.");
  });

  test("whose number decided, and the range of a share", () => {
    expect(peopleInWords(undefined, undefined)).toBe("");
    expect(peopleInWords(79, undefined)).toBe(" People who bear on it: 79.");
    expect(peopleInWords(43, [55, 82])).toBe(
      " People who bear on it: 43. The range of their share, by our sum: 55 to 82 of 100.",
    );
  });

  test("every rule is a sentence, and every start and step has one", () => {
    for (const rule of ourRatingRules) expect(rule).toMatch(/^[A-Z].*\.$/);
    expect(new Set(ourRatingRules).size).toBe(ourRatingRules.length);
    // few and very few share one, chance and no range another, and the lowest step has its own
    expect(ourRatingRules).toHaveLength(ourStarts.length + ourSteps.length + ourStepsUp.length - 1);
    expect(ourRatingRules).toContain(
      "Fewer than 400 people who bear on it takes one step down, and fewer than 100 takes two; for a share of one group only one, if its whole range lies on the side of the claim.",
    );
    expect(ourRatingRules).toContain(
      "If chance could explain the result, it takes one step down. So does a claim of no gain, or of no harm, whose range still holds one worth knowing of, and two if no range was read.",
    );
  });
});
