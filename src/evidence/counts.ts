/** How many people of a group an event happened to: whole people, `events` of `total`. */
export type Counts = { events: number; total: number };

/** The same event counted in two groups. */
export type TwoByTwo = { treatment: Counts; comparator: Counts };

/**
 * Returns the counts unchanged when they can be true.
 *
 * @throws RangeError when a count is below 0 or not whole, when nobody was counted, or when there are more events than
 *   people
 */
export function checkedCounts({ events, total }: Counts): Counts {
  for (const [name, count] of [
    ["events", events],
    ["total", total],
  ] as const) {
    if (!Number.isInteger(count)) throw new RangeError(`Counts are whole people, but ${name} is ${count}.`);
    if (count < 0) throw new RangeError(`Counts are not below 0, but ${name} is ${count}.`);
  }
  if (total === 0) throw new RangeError("The group has no people, so no share of it can be taken.");
  if (events > total) throw new RangeError(`There are more events (${events}) than people (${total}).`);
  return { events, total };
}

/**
 * Returns the table unchanged when both groups can be true.
 *
 * @throws RangeError as `checkedCounts`
 */
export function checkedTable({ treatment, comparator }: TwoByTwo): TwoByTwo {
  return { treatment: checkedCounts(treatment), comparator: checkedCounts(comparator) };
}
