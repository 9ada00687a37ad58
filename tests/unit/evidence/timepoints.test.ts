import fc from "fast-check";
import { expect, test } from "vitest";
import { timepoint } from "../../../src/evidence/timepoints";

// Every time that stood in content/sources on 22 November 2026, with the hours a reader would take it for.
test.each([
  ["1 day", 24, 24],
  ["1 hour", 1, 1],
  ["1 hour after a dose", 1, 1],
  ["1 hour to 1 week", 1, 168],
  ["1 hour to 7 days", 1, 168],
  ["1 month", 730.5, 730.5],
  ["1 to 168 hours", 1, 168],
  ["1 to 3 days", 24, 72],
  ["1 to 3 hours", 1, 3],
  ["1 week", 168, 168],
  ["1 year", 8766, 8766],
  ["1, 2, 8 and 12 weeks", 168, 2016],
  ["12 and 24 hours", 12, 24],
  ["12 months", 8766, 8766],
  ["12 weeks", 2016, 2016],
  ["13 weeks", 2184, 2184],
  ["14 to 31 days after the course", 336, 744],
  ["14 weeks after the last infusion", 2352, 2352],
  ["15 minutes after the infusion", 0.25, 0.25],
  ["180 minutes", 3, 3],
  ["2 hours", 2, 2],
  ["2 to 3 weeks", 336, 504],
  ["2 weeks", 336, 336],
  ["2 weeks, after all six infusions", 336, 336],
  ["2-week course", 0, 336],
  ["2.5 hours and 8 weeks", 2.5, 1344],
  ["21 days after the infusion", 504, 504],
  ["24 hours", 24, 24],
  ["24 hours after one dose", 24, 24],
  ["24 hours after the first dose", 24, 24],
  ["24 hours after the infusion", 24, 24],
  ["24 hours after the sixth infusion", 24, 24],
  ["24 hours, then 7 days", 24, 168],
  ["3 hours to 14 days", 3, 336],
  ["3 months", 2191.5, 2191.5],
  ["3 to 4 hours", 3, 4],
  ["3 to 5 days", 72, 120],
  ["3 to 5 weeks", 504, 840],
  ["3 to 7 days", 72, 168],
  ["3 weeks", 504, 504],
  ["30 minutes after a dose", 0.5, 0.5],
  ["30 minutes into the infusion", 0.5, 0.5],
  ["35 days", 840, 840],
  ["4 and 8 weeks", 672, 1344],
  ["4 hours", 4, 4],
  ["4 hours after the first dose", 4, 4],
  ["4 weeks", 672, 672],
  ["4 weeks of weekly infusions", 672, 672],
  ["4-week double-blind phase", 0, 672],
  ["40 minutes", 2 / 3, 2 / 3],
  ["48 hours", 48, 48],
  ["48 hours to 2 weeks after infusion", 48, 336],
  ["5 days", 120, 120],
  ["5 weeks", 840, 840],
  ["5 years", 43830, 43830],
  ["52 weeks", 8736, 8736],
  ["6 hours after the dose, day 11 of twice-weekly treatment", 6, 6],
  ["6 months", 4383, 4383],
  ["6 weeks", 1008, 1008],
  ["7 days", 168, 168],
  ["7 days, 8 trials", 168, 168],
  ["7 to 14 days", 168, 336],
  ["8 hours after the dose", 8, 8],
  ["8 weeks", 1344, 1344],
  ["about 1 week after treatment", 168, 168],
  ["about 24 hours", 24, 24],
  ["about 7 days", 168, 168],
  ["at each dose, and 2 hours after the infusion ended", 2, 2],
  ["day 1", 24, 24],
  ["day 1 to 1 week", 24, 168],
  ["day 12", 288, 288],
  ["day 14", 336, 336],
  ["day 15", 360, 360],
  ["day 2", 48, 48],
  ["day 28", 672, 672],
  ["day 3", 72, 72],
  ["day 4 (twice weekly), day 5 (three times weekly)", 96, 120],
  ["day 7", 168, 168],
  ["day of the infusion", 0, 24],
  ["days 0 to 3", 0, 72],
  ["days 1 to 3", 24, 72],
  ["days 1, 3 and 7", 24, 168],
  ["days 3 and 7", 72, 168],
  ["end of the 4-week induction", 672, 672],
  ["end of the 5-week trial", 840, 840],
  ["end of treatment (24 hours after the last infusion)", 24, 24],
  ["end of treatment course, 1 to 4 weeks", 168, 672],
  ["end of week 1", 168, 168],
  ["end of week 4", 672, 672],
  ["first 2 weeks", 0, 336],
  ["first 3 days", 0, 72],
  ["first 5 months", 0, 3652.5],
  ["first week", 0, 168],
  ["follow-up to 83 days", 0, 1992],
  ["infusion phase (3 weeks)", 0, 504],
  ["next morning, 18 hours after the dose", 18, 18],
  ["on average 19 days after the sixth infusion (range 6 to 45 days)", 456, 456],
  ["over 3 months", 0, 2191.5],
  ["over 3 months of follow-up", 0, 2191.5],
  ["over 30 days", 0, 720],
  ["telephone interview at 6 months", 4383, 4383],
  ["to 14 days", 0, 336],
  ["to 2 weeks", 0, 336],
  ["under 12 hours", 0, 12],
  ["under 30 minutes", 0, 0.5],
  ["up to 1 year", 0, 8766],
  ["up to 12 weeks", 0, 2016],
  ["up to 14 days", 0, 336],
  ["up to 3 months", 0, 2191.5],
  ["up to four steps, about 12 months", 8766, 8766],
  ["week 1 and week 14", 168, 2352],
  ["week 12", 2016, 2016],
  ["week 32", 5376, 5376],
  ["week 8", 1344, 1344],
  ["weeks 1 to 6", 168, 1008],
  ["within 1 day of ketamine", 0, 24],
  ["within 1.5 hours after the infusion", 0, 1.5],
  ["within 2 hours of the infusion", 0, 2],
  ["within 72 hours", 0, 72],
])("%j runs from hour %d to hour %d", (words, from, to) => {
  const read = timepoint(words);
  expect(read?.hours.from).toBeCloseTo(from, 9);
  expect(read?.hours.to).toBeCloseTo(to, 9);
});

test.each([
  "1 month or more",
  "2018",
  "2019",
  "2023",
  "April 2011 to January 2022",
  "acute phase",
  "after infusion 4",
  "after infusion 6",
  "after infusions 4 and 5",
  "after the 2-week course",
  "after the first treatment and at the end of the course",
  "after the weekly doses",
  "after up to four steps",
  "after up to six infusions",
  "any point",
  "baseline",
  "before the eighth session",
  "before versus after the course",
  "beyond 5 weeks",
  "during infusion",
  "during or after treatment",
  "during repeated dosing",
  "during the infusion",
  "during the second exposure",
  "during treatment",
  "during treatment and 4 weeks after",
  "during treatment and 4 weeks after the last infusion",
  "end of acute phase",
  "end of each step",
  "end of follow-up",
  "end of infusions",
  "end of the optimisation and maintenance phase",
  "end of treatment",
  "end of treatment and 30 days",
  "end of treatment course",
  "follow-up",
  "from about 45 minutes after the dose",
  "immediate",
  "immediate term",
  "intermediate or long term",
  "just after the first dose",
  "longest follow-up",
  "maintenance phase",
  "maintenance phase (variable duration)",
  "over the course",
  "pooled",
  "short term",
  "survey",
  "throughout the trial",
  "treatment and 6-month follow-up",
])("%j holds no stretch of time since the infusion", (words) => {
  expect(timepoint(words)).toBeNull();
});

test("the end of a phase is a moment, the phase itself a stretch", () => {
  expect(timepoint("end of the 4-week double-blind phase")).toEqual(timepoint("4 weeks"));
  expect(timepoint("4-week double-blind phase")).toEqual(timepoint("up to 4 weeks"));
});

test("no words, no time", () => {
  expect(timepoint(undefined)).toBeNull();
  expect(timepoint("")).toBeNull();
});

test("capitals, spaces and dashes make no difference", () => {
  expect(timepoint("  Day 28 ")).toEqual(timepoint("4 weeks"));
  expect(timepoint("1-3 days")).toEqual(timepoint("1 to 3 days"));
  expect(timepoint("24-hour")).toEqual(timepoint("1 day"));
});

test("any number of any unit is read, alone or as a stretch", () => {
  const units: [string, number][] = [
    ["hours", 1],
    ["days", 24],
    ["weeks", 168],
  ];
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(400), fc.constantFrom(...units), (n, more, [unit, hours]) => {
      expect(timepoint(`${n} ${unit}`)).toEqual({ hours: { from: n * hours, to: n * hours } });
      expect(timepoint(`${n} to ${n + more} ${unit}`)).toEqual({ hours: { from: n * hours, to: (n + more) * hours } });
      expect(timepoint(`up to ${n} ${unit}`)).toEqual({ hours: { from: 0, to: n * hours } });
    }),
  );
});
