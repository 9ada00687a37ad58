import { expect, test } from "vitest";
import { cardOf } from "../../../src/routes/share-cards";

const certainty = [
  {
    id: "pressure",
    claim: "It probably raises blood pressure.",
    rating: "moderate",
    by: "us",
    reasons: ["Few people."],
  },
  { id: "watching", claim: "Nobody has tested who should watch.", rating: "none", by: "us", reasons: ["No trial."] },
] as never;
const page = { title: "Good care", answer: "Good care means people who watch.", certainty, raw: "Words only" };

test("a picture rates the claim that its page names, and no other", () => {
  expect(cardOf({ ...page, card: "watching" })).toEqual({
    title: "Good care",
    words: "Good care means people who watch.",
    sure: { rating: "none", of: "Nobody has tested who should watch." },
  });
});

test("where a page names none and has no figure to show, its answer stands without dots", () => {
  const bare = { title: "Good care", words: "Good care means people who watch." };
  expect(cardOf(page)).toEqual(bare);
  expect(cardOf({ ...page, card: "none" })).toEqual(bare);
});
