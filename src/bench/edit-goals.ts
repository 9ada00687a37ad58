import { goals } from "./goals";

/**
 * Which edits took longer to show than they may, as a sentence; none where all were soon enough.
 *
 * @param seconds how long each edit took.
 * @param articles how many articles there were beside the site's own.
 * @throws Error where nothing was measured, which is not the same as soon enough.
 */
export function missedByEdits(seconds: readonly number[], articles: number): string[] {
  if (seconds.length === 0) throw new Error("No edit was measured.");
  const slowest = Math.max(...seconds);
  return slowest <= goals.edit.seconds
    ? []
    : [
        `The slowest of ${seconds.length} edits took ${slowest.toFixed(2)} s to show with ${articles} articles more; the goal is ${goals.edit.seconds} s.`,
      ];
}
