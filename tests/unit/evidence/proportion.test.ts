import fc from "fast-check";
import { expect, test } from "vitest";
import { wilson } from "../../../src/evidence/proportion";
import { anyCounts } from "./tables";

// Newcombe RG, Stat Med 1998;17:857-872, table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("%d of %d runs from %d to %d", (events, total, low, high) => {
  const interval = wilson({ events, total });
  expect(interval.value).toBe(events / total);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

test("the interval lies from 0 to 1 and holds the share", () => {
  fc.assert(
    fc.property(anyCounts, fc.double({ min: 0.5, max: 0.999, noNaN: true }), (counts, level) => {
      const { value, low, high } = wilson(counts, level);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(value).toBeGreaterThanOrEqual(low);
      expect(high).toBeGreaterThanOrEqual(value);
      expect(high).toBeLessThanOrEqual(1);
    }),
  );
});

test("those without the event mirror those with it", () => {
  fc.assert(
    fc.property(anyCounts, ({ events, total }) => {
      const having = wilson({ events, total });
      const lacking = wilson({ events: total - events, total });
      expect(lacking.low).toBeCloseTo(1 - having.high, 10);
      expect(lacking.high).toBeCloseTo(1 - having.low, 10);
    }),
  );
});

test("more people with the same share give a narrower interval", () => {
  fc.assert(
    fc.property(anyCounts, fc.integer({ min: 2, max: 9 }), ({ events, total }, times) => {
      const few = wilson({ events, total });
      const many = wilson({ events: events * times, total: total * times });
      expect(many.high - many.low).toBeLessThan(few.high - few.low);
    }),
  );
});

test("impossible counts are refused", () => {
  expect(() => wilson({ events: 3, total: 2 })).toThrow(RangeError);
});
