import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type EvidenceBehind, ourRating, ourRatingRules } from "../../../src/evidence/our-rating";

const sound: EvidenceBehind = {
  randomisedTrials: 3,
  people: 800,
  comparisonGroup: true,
  unblinded: false,
  shortFollowUp: false,
  resultsDisagree: false,
  intervalCrossesNoDifference: false,
  makerPaid: false,
  indirect: false,
};
const concerns = [
  "unblinded",
  "shortFollowUp",
  "resultsDisagree",
  "intervalCrossesNoDifference",
  "makerPaid",
  "indirect",
] as const;
const order = ["very-low", "low", "moderate", "high"];

describe("where the rating starts", () => {
  test.each([
    ["randomised", {}, "high", []],
    ["compared, not by chance", { randomisedTrials: 0 }, "low", ["groups were not made by chance"]],
    ["not compared", { randomisedTrials: 0, comparisonGroup: false }, "very-low", ["no comparison group"]],
    ["not studied", { randomisedTrials: 0, comparisonGroup: false, people: 0 }, "none", ["nobody has been studied"]],
    ["a trial that has nobody yet", { randomisedTrials: 1, people: 0 }, "none", ["nobody has been studied"]],
  ])("%s", (_, changes, rating, reasons) => {
    expect(ourRating({ ...sound, ...changes })).toEqual({ rating, reasons });
  });
});

describe("how many people", () => {
  test.each([
    [400, "high", []],
    [399, "moderate", ["few people"]],
    [100, "moderate", ["few people"]],
    [99, "low", ["very few people"]],
  ])("%d people", (people, rating, reasons) => {
    expect(ourRating({ ...sound, people })).toEqual({ rating, reasons });
  });
});

test.each(concerns)("%s takes one step down with one reason of its own", (concern) => {
  const { rating, reasons } = ourRating({ ...sound, [concern]: true });
  expect(rating).toBe("moderate");
  expect(reasons).toHaveLength(1);
});

test("feder-2021: thirty people whose result was not confirmed comes to very low", () => {
  expect(ourRating({ ...sound, randomisedTrials: 1, people: 30, unblinded: true, resultsDisagree: true })).toEqual({
    rating: "very-low",
    reasons: ["very few people", "people could guess their treatment", "results disagree"],
  });
});

test("a further concern never raises the rating, and the floor is very low", () => {
  const anyEvidence = fc.record({
    randomisedTrials: fc.nat(9),
    people: fc.integer({ min: 1, max: 2000 }),
    comparisonGroup: fc.constant(true),
    ...Object.fromEntries(concerns.map((concern) => [concern, fc.boolean()])),
  }) as fc.Arbitrary<EvidenceBehind>;
  fc.assert(
    fc.property(anyEvidence, fc.constantFrom(...concerns), (evidence, concern) => {
      const without = ourRating({ ...evidence, [concern]: false });
      const withIt = ourRating({ ...evidence, [concern]: true });
      const [higher, lower] = [order.indexOf(without.rating), order.indexOf(withIt.rating)];
      expect(lower).toBe(Math.max(0, higher - 1));
      expect(withIt.reasons).toHaveLength(without.reasons.length + 1);
    }),
  );
});

test("evidence that cannot be is refused", () => {
  expect(() => ourRating({ ...sound, people: -1 })).toThrow(RangeError);
  expect(() => ourRating({ ...sound, randomisedTrials: 1.5 })).toThrow(RangeError);
  expect(() => ourRating({ ...sound, comparisonGroup: false })).toThrow("comparison group");
});

test("the rules can be printed: whole sentences, one for each concern, with the true thresholds", () => {
  for (const rule of ourRatingRules) expect(rule).toMatch(/^[A-Z].*\.$/);
  const steps = ourRatingRules.filter((rule) => rule.startsWith("If ") && rule.includes("one step down"));
  expect(steps).toHaveLength(concerns.length);
  expect(ourRatingRules.join(" ")).toContain("Fewer than 400 people in all takes one step down, and fewer than 100");
});
