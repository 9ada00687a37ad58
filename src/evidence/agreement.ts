import type { Counts } from "./counts";

/**
 * Whether a figure as a source states it follows from the exact one that its other figures give: it does when the exact
 * one could have been rounded to it, so within half a unit of the last digit shown, a figure exactly half-way counting
 * both ways. Both in the same unit.
 *
 * @param digits decimals the stated figure is printed with; read off the number unless told, which loses final zeros
 *   (12.0 is taken as 12)
 */
export function roundsTo(computed: number, stated: number, digits = decimals(stated)): boolean {
  const halfUnit = 0.5 * 10 ** -digits;
  const slack = 1e-9 * Math.max(1, Math.abs(computed));
  return Math.abs(stated - computed) <= halfUnit + slack;
}

/** Whether a percentage follows from the people counted. */
export function percentFollowsFromCounts(percent: number, { events, total }: Counts): boolean {
  return roundsTo((100 * events) / total, percent);
}

/** Decimals in the shortest way to write a number: 1 for 63.8, 0 for 28. */
export function decimals(figure: number): number {
  const [digits = "", exponent = "0"] = String(figure).split("e");
  const written = digits.split(".")[1]?.length ?? 0;
  return Math.max(0, written - Number(exponent));
}
