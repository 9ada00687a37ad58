import { describe, expect, test } from "vitest";
import { knownFigures } from "../../../src/evidence/numbers/known-figures";
import { madeUp } from "./record";

const figures = knownFigures(madeUp);
const near = (value: number) => figures.filter((figure) => Math.abs(figure.value - value) < 1e-6);

describe("every kind of figure that a record gives", () => {
  test.each<[string, number, string, string?, number?]>([
    ["a number of the title", 17, "title"],
    ["people enrolled", 203, "participants, enrolled"],
    ["a number of the summary", 44.5, "participants"],
    ["a number word of the summary", 12, "participants"],
    ["a number of the control", 0.02, "control"],
    ["a number of the funding", 5500, "funding"],
    ["a number of a limit", 88, "limits"],
    ["a number of a group's label", 41, "arm drug"],
    ["people in a group", 102, "arm dummy, n"],
    ["a number of a label", 33, "counted, label"],
    ["a number of a time", 2.5, "counted, timepoint"],
    ["events", 30, "counted, drug, events"],
    ["total", 48, "counted, drug, total"],
    ["those without the event", 18, "counted, drug, the rest"],
    ["a percentage from counts", 62.5, "counted, drug, percent from its counts", "share"],
    ["the rest of 100 from counts", 37.5, "counted, drug, the rest of 100", "share"],
    ["per 1,000 from counts", 625, "counted, drug, per 1,000", "per-1000"],
    ["the rest of 1,000", 375, "counted, drug, the rest of 1,000", "per-1000"],
    ["a small harm per 1,000", 17.5, "nausea, drug, per 1,000", "per-1000"],
    ["the difference in points", 42.5, "counted, difference of two groups in points", "share"],
    ["how many times as much", 3.125, "counted, how many times one group's share is the other's", "ratio"],
    ["a printed percentage", 63.8, "printed, drug, percent", "share"],
    ["the rest of it", 36.2, "printed, drug, the rest of 100", "share"],
    ["a published ratio", 6.67, "counted, effect", undefined, 1],
    ["the ratio as times", 6.67, "counted, effect", "ratio"],
    ["a ratio below one as times", 4, "counted, interval", "ratio"],
    ["an end of an interval", 71.3, "counted, interval", undefined, 1],
    ["the level of an interval", 90, "counted, level of the interval", "level"],
    ["a p value in words", 0.003, "counted, p"],
    ["a difference in points as printed", 35.1, "printed, effect", "share", 1],
    ["a negative end", 1.4, "printed, interval", "share", -1],
    ["a mean", 16.5, "averages, drug, mean", undefined, -1],
    ["its deviation", 8.21, "averages, drug, sd"],
    ["its error", 1.19, "averages, drug, se"],
    ["the difference of two means", 7.7, "averages, difference of two averages"],
    ["a published difference", 7.95, "averages, effect", undefined, -1],
    ["a percentage of the finding", 64, "finding", "share"],
    ["a ratio in words", 2, "finding", "ratio"],
    ["the first of a list of percentages", 97, "counted, note", "share"],
    ["per 1,000 in words", 286, "counted, note", "per-1000"],
    ["an interval in brackets behind it", 850, "counted, note", "per-1000"],
  ])("%s: %d", (_, value, where, as, sign) => {
    expect(near(value)).toContainEqual(
      expect.objectContaining({ where, ...(as ? { as } : {}), ...(sign ? { sign } : {}) }),
    );
  });
});

test("identifiers, addresses, days and names with a digit are no figures", () => {
  for (const value of [771, 6001, 6009, 4321, 98765, 5151, 21, 2020, 2026, 31]) expect(near(value)).toEqual([]);
});

test("a head count is no share", () => {
  for (const value of [203, 88, 30, 48]) expect(near(value).map(({ as }) => as)).not.toContain("share");
});

test("an empty record gives what its words hold and nothing else", () => {
  const { id, title, type, topics, read, source, checked, checks } = madeUp;
  const bare = { id, title, type, topics, read, source, checked, checks, finding: "None.", limits: ["Nothing."] };
  expect(knownFigures(bare)).toEqual([{ value: 17, where: "title", as: undefined }]);
});

test("nothing is divided by nobody", () => {
  const nobody = { ...madeUp, outcomes: [{ id: "x", label: "X", results: [{ arm: "drug", events: 0, total: 0 }] }] };
  expect(knownFigures(nobody).every(({ value }) => Number.isFinite(value))).toBe(true);
});
