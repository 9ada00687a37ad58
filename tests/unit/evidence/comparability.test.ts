import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ComparableOutcome, maySitSideBySide } from "../../../src/evidence/comparability";

const day = 24;
const response: ComparableOutcome = {
  measure: "response",
  hours: { from: day, to: day },
  comparatorKind: "active-placebo",
};
const at = (from: number, to = from): ComparableOutcome => ({ ...response, hours: { from, to } });
const ok = { ok: true };

test("the same measure, time and kind of comparator may stand side by side", () => {
  expect(maySitSideBySide(response, { ...response, measure: " Response" })).toEqual(ok);
});

test("another measure may not", () => {
  expect(maySitSideBySide(response, { ...response, measure: "remission" })).toEqual({
    ok: false,
    why: "One measured response and the other remission.",
  });
});

describe("times", () => {
  test.each([
    ["40 minutes and 3 days: one band", at(2 / 3), at(3 * day), true],
    ["3 and 4 days: a factor under 2", at(3 * day), at(4 * day), true],
    ["1 and 7 days", at(day), at(7 * day), false],
    ["4 and 14 days: one band", at(4 * day), at(14 * day), true],
    ["7 and 15 days: neither", at(7 * day), at(15 * day), false],
    ["8 and 16 days: a factor of 2", at(8 * day), at(16 * day), true],
    ["15 and 45 days: one band", at(15 * day), at(45 * day), true],
    ["46 and 200 days: one band", at(46 * day), at(200 * day), true],
    ["20 and 46 days: neither", at(20 * day), at(46 * day), false],
    ["201 days and 5 years: one band", at(201 * day), at(1826 * day), true],
    ["a day, then a week, beside a week", at(day, 7 * day), at(7 * day), false],
    ["the first 4 weeks beside week 4", at(0, 28 * day), at(28 * day), true],
    ["the first 4 weeks beside day 1", at(0, 28 * day), at(day), false],
  ])("%s", (_, a, b, together) => {
    expect(maySitSideBySide(a, b).ok).toBe(together);
  });

  test("an unread time may not stand beside anything", () => {
    expect(maySitSideBySide({ ...response, hours: null }, response)).toEqual({
      ok: false,
      why: "It is not clear how long after the infusion one of them was measured.",
    });
  });
});

describe("comparators", () => {
  const against = (comparatorKind: ComparableOutcome["comparatorKind"], comparator?: string): ComparableOutcome => ({
    ...response,
    comparatorKind,
    comparator,
  });

  test("saline is not midazolam", () => {
    expect(maySitSideBySide(against("inactive"), against("active-placebo"))).toEqual({
      ok: false,
      why: "One was compared with an inactive placebo and the other with a drug that can be felt.",
    });
  });

  test("two active treatments must be the same, by name", () => {
    expect(maySitSideBySide(against("active-treatment", "ect"), against("active-treatment", "ECT"))).toEqual(ok);
    expect(maySitSideBySide(against("active-treatment", "ect"), against("active-treatment", "quetiapine"))).toEqual({
      ok: false,
      why: "They were compared with different treatments (ect; quetiapine).",
    });
    expect(maySitSideBySide(against("active-treatment"), against("active-treatment")).ok).toBe(false);
  });

  test("an unstated comparator may not stand beside another", () => {
    expect(maySitSideBySide(against("unstated"), against("unstated")).ok).toBe(false);
  });
});

test("the order of the two makes no difference", () => {
  const anyOutcome: fc.Arbitrary<ComparableOutcome> = fc.record({
    measure: fc.constantFrom("response", "remission"),
    hours: fc.option(fc.tuple(fc.nat(9000), fc.nat(9000)).map(([from, more]) => ({ from, to: from + more }))),
    comparatorKind: fc.constantFrom("inactive", "active-placebo", "active-treatment", "dose", "none", "unstated"),
  });
  fc.assert(
    fc.property(anyOutcome, anyOutcome, (a, b) => {
      expect(maySitSideBySide(a, b).ok).toBe(maySitSideBySide(b, a).ok);
    }),
  );
});
