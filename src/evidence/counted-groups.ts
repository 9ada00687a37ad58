import type { Outcome } from "../schema/outcome";

/** The ids of the groups of an outcome in which people were counted: how many it happened to, out of how many. */
export function countedGroups(outcome: Outcome): string[] {
  return (outcome.results ?? [])
    .filter(({ events, total }) => events !== undefined && total !== undefined && total > 0)
    .map(({ arm }) => arm);
}
