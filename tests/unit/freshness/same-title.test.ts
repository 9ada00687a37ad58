import { expect, test } from "vitest";
import { sameTitle } from "../../../src/freshness/same-title";

test.each([
  ["Ketamine for depression: a randomised trial", "Ketamine for Depression: A Randomized Trial."],
  ["Efficacy of S-ketamine & midazolam", "Efficacy of <i>S</i>-ketamine &amp; midazolam"],
  ["Naïve patients given ketamine twice weekly", "Naive patients given ketamine twice weekly"],
  ["Effectiveness of ketamine in chronic pain", "Effectiveness of ketamine in chronic pain: a systematic review"],
  ["Ketamine for severe suicidal ideation", "RETRACTED: Ketamine for severe suicidal ideation"],
])("%s is %s", (ours, theirs) => {
  expect(sameTitle(ours, theirs)).toBe(true);
});

test.each([
  ["Ketamine for depression in adults", "Esketamine for chronic pain in children"],
  ["Ketamine", "Ketamine and esketamine for depression compared in a trial"],
  ["Single infusion of ketamine in PTSD", "Repeated infusions of ketamine in OCD"],
])("%s is not %s", (ours, theirs) => {
  expect(sameTitle(ours, theirs)).toBe(false);
});
