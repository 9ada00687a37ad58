import { checkedCounts } from "./counts";

/**
 * Compares a figure as a source states it with the same figure worked out from other figures of that source.
 * They agree when the exact figure could have been rounded to the stated one: within half a unit of the last digit
 * shown, a figure exactly half-way counting both ways.
 *
 * @param stated the figure as printed, in any unit
 * @param computed the exact figure in the same unit
 * @param digits decimals the stated figure is printed with; read off the number unless told, which loses final zeros
 *   (12.0 is taken as 12)
 * @returns `null` when they agree, else a plain sentence that names both
 * @throws RangeError when a figure is not finite
 */
export function statedAgainstComputed(stated: number, computed: number, digits = decimals(stated)): string | null {
  if (!Number.isFinite(stated) || !Number.isFinite(computed)) {
    throw new RangeError(`Only finite figures can be compared; got ${stated} and ${computed}.`);
  }
  const halfUnit = 0.5 * 10 ** -digits;
  const slack = 1e-9 * Math.max(1, Math.abs(computed));
  if (Math.abs(stated - computed) <= halfUnit + slack) return null;
  const shown = Number(computed.toFixed(digits + 2));
  return `The figure stated is ${stated.toFixed(digits)}, but worked out from the others it is ${shown}.`;
}

/**
 * Whether a percentage follows from the people counted: `percent` of 100, `events` of `total` people.
 *
 * @returns `null` when it does, else a plain sentence that names both and the counts
 * @throws RangeError when the counts cannot be true
 */
export function percentFollowsFromCounts(
  percent: number,
  events: number,
  total: number,
  digits?: number,
): string | null {
  checkedCounts({ events, total });
  const problem = statedAgainstComputed(percent, (100 * events) / total, digits);
  return problem === null ? null : `${problem} (${events} of ${total} people, in percent)`;
}

/** Decimals in the shortest way to write a number: 1 for 63.8, 0 for 28. */
function decimals(figure: number): number {
  const [digits = "", exponent = "0"] = String(figure).split("e");
  const written = digits.split(".")[1]?.length ?? 0;
  return Math.max(0, written - Number(exponent));
}
