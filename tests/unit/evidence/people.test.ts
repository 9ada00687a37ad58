import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DividedGroup, peopleOutOf } from "../../../src/evidence/people";

const part = (amount: number, name = "responded") => ({ name, amount });

test("a share of 63.8% is 64 people of 100, and 36 others", () => {
  expect(peopleOutOf(100, { parts: [part(0.638)] })).toEqual({
    denominator: 100,
    parts: [{ name: "responded", people: 64 }],
    rest: 36,
    unknown: 0,
  });
});

test("counts are taken out of the group's total, with those of unknown outcome apart", () => {
  expect(peopleOutOf(1000, { parts: [part(30)], unknown: 2, total: 47 })).toEqual({
    denominator: 1000,
    parts: [{ name: "responded", people: 638 }],
    rest: 319,
    unknown: 43,
  });
});

describe("people still missing go to the largest fractions", () => {
  test("three thirds: the first is served first", () => {
    const { parts, rest } = peopleOutOf(100, { parts: [part(1, "a"), part(1, "b"), part(1, "c")], total: 3 });
    expect(parts.map(({ people }) => people)).toEqual([34, 33, 33]);
    expect(rest).toBe(0);
  });

  test("a half each: a named part before the rest, the rest before the unknown", () => {
    expect(peopleOutOf(100, { parts: [part(1)], total: 8 })).toMatchObject({ parts: [{ people: 13 }], rest: 87 });
    expect(peopleOutOf(100, { parts: [], unknown: 1, total: 8 })).toMatchObject({ rest: 88, unknown: 12 });
  });

  test("shares that binary arithmetic makes a hair too small are not robbed", () => {
    expect(peopleOutOf(100, { parts: [part(0.29), part(0.57)] })).toMatchObject({
      parts: [{ people: 29 }, { people: 57 }],
      rest: 14,
    });
    expect(peopleOutOf(100, { parts: [part(0.145, "a"), part(0.145, "b")] })).toMatchObject({
      parts: [{ people: 15 }, { people: 14 }],
      rest: 71,
    });
  });
});

test.each([
  [{ parts: [part(-0.1)] }, "0 or more"],
  [{ parts: [part(Number.NaN)] }, "0 or more"],
  [{ parts: [part(0.5)], unknown: -1 }, "0 or more"],
  [{ parts: [part(0.7), part(0.4)] }, "more than the whole"],
  [{ parts: [part(30)], unknown: 20, total: 47 }, "more than the whole"],
  [{ parts: [part(0)], total: 0 }, "above 0"],
  [{ parts: [part(1)], total: 2.5 }, "above 0"],
] satisfies [DividedGroup, string][])("%o is refused", (group, words) => {
  expect(() => peopleOutOf(100, group)).toThrow(RangeError);
  expect(() => peopleOutOf(100, group)).toThrow(words);
});

test("everyone adds up, and each number is less than 1 from the exact one", () => {
  const anyGroup = fc
    .tuple(fc.array(fc.nat(500), { maxLength: 6 }), fc.nat(200), fc.nat(800))
    .filter(([parts, unknown, rest]) => parts.reduce((a, b) => a + b, unknown + rest) > 0);
  fc.assert(
    fc.property(anyGroup, fc.constantFrom<100 | 1000>(100, 1000), ([amounts, unknown, rest], denominator) => {
      const total = amounts.reduce((a, b) => a + b, unknown + rest);
      const people = peopleOutOf(denominator, { parts: amounts.map((amount) => part(amount)), unknown, total });
      const shown = [...people.parts.map((one) => one.people), people.rest, people.unknown];
      expect(shown.reduce((a, b) => a + b, 0)).toBe(denominator);
      for (const [index, amount] of [...amounts, rest, unknown].entries()) {
        expect(Number.isInteger(shown[index])).toBe(true);
        expect(Math.abs((shown[index] ?? Number.NaN) - (amount / total) * denominator)).toBeLessThan(1);
      }
    }),
  );
});
