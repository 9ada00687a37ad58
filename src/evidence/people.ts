/** One named part of a group: a share of 1, or a count of people when the group's total is given. */
export type Part = { name: string; amount: number };

/** A group divided into named parts, those of whom it is not known, and the rest. */
export type DividedGroup = {
  parts: readonly Part[];
  /** How much of the group is of unknown outcome, in the same unit as the parts; none unless told. */
  unknown?: number;
  /** How many people the amounts are counted out of; without it the amounts are shares of 1. */
  total?: number;
};

/** Whole people who add up to the denominator exactly. `rest` is everyone in no part and not unknown. */
export type WholePeople = {
  denominator: 100 | 1000;
  parts: { name: string; people: number }[];
  rest: number;
  unknown: number;
};

/** Below this, two remainders differ only by the arithmetic of the machine. */
const sameRemainder = 1e-9;

/**
 * Turns shares or counts into whole people out of 100 or 1,000 which add up exactly.
 *
 * Method: largest remainder (Hamilton's): everyone is rounded down, then the people still missing go one by one to the
 * largest fractions left over. Each number is therefore less than 1 from the exact one. Equal fractions are served in
 * order: the parts as given, then the rest, then the unknown.
 *
 * @throws RangeError when an amount is below 0 or not finite, when the amounts come to more than the whole, or when
 *   the total is not a whole number above 0
 */
export function peopleOutOf(denominator: 100 | 1000, group: DividedGroup): WholePeople {
  const whole = group.total ?? 1;
  if (group.total !== undefined && !(Number.isInteger(whole) && whole > 0)) {
    throw new RangeError(`The total is a whole number of people above 0; got ${group.total}.`);
  }
  const unknown = group.unknown ?? 0;
  const named = group.parts.map((part) => part.amount);
  for (const amount of [...named, unknown]) {
    if (!(amount >= 0 && Number.isFinite(amount))) {
      throw new RangeError(`A part of a group is 0 or more; got ${amount}.`);
    }
  }
  const taken = named.reduce((sum, amount) => sum + amount, unknown);
  if (taken > whole * (1 + sameRemainder)) {
    throw new RangeError(`The parts come to ${taken}, more than the whole group (${whole}).`);
  }
  const exact = [...named, Math.max(0, whole - taken), unknown].map((amount) => (amount / whole) * denominator);
  const people = largestRemainder(exact, denominator);
  return {
    denominator,
    parts: group.parts.map((part, index) => ({ name: part.name, people: people[index] ?? 0 })),
    rest: people[named.length] ?? 0,
    unknown: people[named.length + 1] ?? 0,
  };
}

/** Whole numbers that add up to `sum`, each less than 1 from its exact number; ties go to the earlier one. */
function largestRemainder(exact: readonly number[], sum: number): number[] {
  const whole = exact.map((amount) => Math.floor(amount));
  const remainders = exact.map((amount, index) => amount - (whole[index] ?? 0));
  const missing = sum - whole.reduce((total, amount) => total + amount, 0);
  const served = new Set(
    [...exact.keys()]
      .sort((a, b) => {
        const larger = (remainders[b] ?? 0) - (remainders[a] ?? 0);
        return Math.abs(larger) < sameRemainder ? a - b : larger;
      })
      .slice(0, missing),
  );
  return whole.map((amount, index) => amount + (served.has(index) ? 1 : 0));
}
