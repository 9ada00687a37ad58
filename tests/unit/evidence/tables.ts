import fc from "fast-check";
import type { TwoByTwo } from "../../../src/evidence/counts";

/** Shorthand for a table: events of total in the treatment group, then in the comparator group. */
export function table(events: number, total: number, comparatorEvents: number, comparatorTotal: number): TwoByTwo {
  return {
    treatment: { events, total },
    comparator: { events: comparatorEvents, total: comparatorTotal },
  };
}

export const anyCounts = fc
  .integer({ min: 1, max: 2000 })
  .chain((total) => fc.record({ events: fc.integer({ min: 0, max: total }), total: fc.constant(total) }));

export const anyTable = fc.record({ treatment: anyCounts, comparator: anyCounts });

export function swapped({ treatment, comparator }: TwoByTwo): TwoByTwo {
  return { treatment: comparator, comparator: treatment };
}
