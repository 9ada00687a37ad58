import { describe, expect, test } from "vitest";
import { groupsOfArm, groupTold, toldAsTheRest } from "../../../src/evidence/numbers/groups";

const toldIn = (sentence: string, text: string, isShare = true) =>
  groupTold(sentence, { index: sentence.indexOf(text), text }, isShare);

describe("the group that a sentence tells a number of", () => {
  test.each<[string, string, string | undefined]>([
    ["On ketamine 64 of 100 responded.", "64", "ketamine"],
    ["64 of 100 had responded on ketamine and 36 had not.", "64", "ketamine"],
    ["After midazolam, a calming drug, it was 26 of 100.", "26", "midazolam"],
    ["Of the others, 9 of 100 responded to a dummy.", "9", "inactive"],
    ["In one, 18% got well after one infusion of salt water.", "18", "inactive"],
    ["Dizzy were 57 of 100 people given esketamine.", "57", "esketamine"],
    ["Of those on ECT, 63 of 100 got well.", "63", "ect"],
    // not beyond doubt
    ["64 of 100 responded.", "64", undefined],
    ["47 of 100 responded, and 26 of 100 on midazolam.", "47", undefined],
    ["15 of 100 after one infusion of ketamine or of salt water.", "15", undefined],
    ["64 of 100 felt better than on midazolam.", "64", undefined],
    ["More than on midazolam, 64 of 100 responded.", "64", undefined],
    ["In 45 of 100 with esketamine and 22 of 100 without.", "22", undefined],
    ["Unlike on ketamine; it was 28 of 100.", "28", undefined],
    ["27 of 100 on the spray.", "27", undefined],
  ])("%s %s: %s", (sentence, text, group) => {
    expect(toldIn(sentence, text)).toBe(group);
  });

  test("a bare number counts people only where the group stands beside it", () => {
    expect(toldIn("45 of 100 responded on ketamine and 12 on midazolam.", "12", false)).toBe("midazolam");
    expect(toldIn("69 of 100 felt odd; on midazolam 17 did.", "17", false)).toBe("midazolam");
    expect(toldIn("In 8 of 19 on ketamine.", "8", false)).toBe("ketamine");
    expect(toldIn("Within 14 days of feeling well on midazolam.", "14", false)).toBeUndefined();
    expect(toldIn("After ketamine, 14 days passed.", "14", false)).toBeUndefined();
  });
});

test("those to whom it did not happen", () => {
  const told = (sentence: string) => toldAsTheRest(sentence, { index: sentence.indexOf("36"), text: "36" });
  expect(told("Of them 36 of 100 had not responded.")).toBe(true);
  expect(told("64 of 100 responded and 36 did not.")).toBe(true);
  expect(told("36 of 100 felt that it was not real.")).toBe(false);
  expect(told("36 of 100 responded and 64 did not.")).toBe(false);
});

describe("what a record's group may be called", () => {
  test.each<[string, string | undefined, string[]]>([
    ["ketamine", "Ketamine 0.5 mg/kg in saline", ["ketamine"]],
    ["midazolam", "Midazolam 0.045 mg/kg (active placebo)", ["midazolam", "inactive"]],
    ["midazolam", "Midazolam", ["midazolam"]],
    ["k05", "Ketamine 0.5 mg/kg, once", ["ketamine"]],
    ["b", "Saline plus ketamine", ["inactive"]],
    ["ketamine-placebo", undefined, ["ketamine", "inactive"]],
    ["treated", "Everyone", []],
    ["esketamine", "Esketamine spray", ["esketamine"]],
  ])("%s, %s", (id, label, groups) => {
    expect(groupsOfArm({ id, label })).toEqual(groups);
  });
});
