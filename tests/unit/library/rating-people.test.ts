import { expect, test } from "vitest";
import type { Rated } from "../../../src/library/rated";
import { peopleFaults } from "../../../src/library/rating-people";
import { aRecord } from "./record";

const claim = (down: string[]) => ({ id: "mood", start: "by-chance", down }) as unknown as Rated;
const study = (id: string, enrolled: number, more = {}) =>
  aRecord({ id, participants: { enrolled, summary: "People." }, ...more });
const review = (enrolled: number) => study("review", enrolled, { type: "meta-analysis", trials_by_chance: true });
const told = (down: string[], records: ReturnType<typeof aRecord>[]) =>
  peopleFaults(claim(down), records).map(([, message]) => message);

test("two papers of one registered trial count its people once, as many as the larger has", () => {
  const papers = [study("one", 60, { registration: "NCT1" }), study("two", 55, { registration: "NCT1" })];
  expect(told(["few"], papers)).toEqual([
    'The single studies of "mood" had 60 people together, which is "very-few", and "few" is written.',
  ]);
  expect(told(["very-few"], papers)).toEqual([]);
  const apart = [study("one", 60, { registration: "NCT1" }), study("two", 55, { registration: "NCT2" })];
  expect(told(["few"], apart)).toEqual([]);
});

test("a claim that rests on reviews alone cannot rest on more people than they have", () => {
  expect(told([], [review(79)])).toEqual(['The reviews of "mood" had 79 people together, which is "very-few".']);
  expect(told([], [review(290)])).toEqual(['The reviews of "mood" had 290 people together, which is "few".']);
  // fewer of them may bear on the claim, and a review of many says nothing of it
  expect(told(["very-few"], [review(290)])).toEqual([]);
  expect(told(["few"], [review(5000)])).toEqual([]);
  expect(told([], [review(5000)])).toEqual([]);
});

test("a review beside single studies does not end the count", () => {
  expect(told([], [review(5000), study("one", 60)])).toEqual([
    'The single studies of "mood" had 60 people together, which is "very-few".',
  ]);
});
