import { expect, test } from "vitest";
import { slotNames, slotOf } from "../../../src/evidence/time-slots";

test.each([
  ["15 minutes after the infusion", "First hours"],
  ["180 minutes", "First hours"],
  ["24 hours", "A day"],
  ["1 to 3 days", "A day"],
  ["1 week", "A week"],
  ["day 28", "A month"],
  ["8 weeks", "Months later"],
])("%s stands under “%s”", (when, slot) => {
  expect(slotOf(when)).toBe(slot);
  expect(slotNames).toContain(slot);
});

test("words without a length of time have no place", () => {
  expect(slotOf("end of treatment")).toBeUndefined();
  expect(slotOf(undefined)).toBeUndefined();
});
