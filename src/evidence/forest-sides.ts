import type { Outcome } from "../schema/outcome";
import { armName } from "./arm-names";

type Entry = { record: { arms?: readonly { id: string; label: string }[] | undefined }; outcome: Outcome };

/** Who did better on each side of no difference: below it, above it. */
export type ForestSides = { below?: string; above?: string };

/**
 * Reads from the printed results which side of no difference favours whom: an estimate of −8 that "favours ketamine"
 * says that below 0 ketamine did better.
 *
 * @returns nothing for a side that no result names, and nothing at all where results contradict one another.
 */
export function forestSides(entries: readonly Entry[], noDifference: number): ForestSides {
  const named: { below: Set<string>; above: Set<string> } = { below: new Set(), above: new Set() };
  for (const { record, outcome } of entries) {
    const { value, favours } = outcome.effect ?? {};
    if (value === undefined || favours === undefined || favours === "neither" || value === noDifference) continue;
    const arm = record.arms?.find(({ id }) => id === favours);
    named[value < noDifference ? "below" : "above"].add(arm ? armName(arm).toLowerCase() : favours);
  }
  const [below] = named.below;
  const [above] = named.above;
  if (named.below.size > 1 || named.above.size > 1 || (below !== undefined && below === above)) return {};
  if (below !== undefined) return { below, above: above ?? "the comparison" };
  return above === undefined ? {} : { below: "the comparison", above };
}
