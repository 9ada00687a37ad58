import { goals } from "./goals";

/** What a run of rounds came to for one page: middles in milliseconds, and the greatest layout shift of all rounds. */
export type PageMeasured = {
  address: string;
  largest: number;
  largestByHand: number;
  blocked: number;
  blockedByHand: number;
  shift: number;
};

/** How many times as long as the page by hand a page took to paint its largest piece. */
export const paintRatio = ({ largest, largestByHand }: PageMeasured): number => largest / largestByHand;

/**
 * Which goals a page missed, as sentences; none where it met all. A figure that is not a number misses its goal, and so
 * does a paint after no time, since nothing was measured.
 */
export function missedByPage(page: PageMeasured): string[] {
  const { address, largest, largestByHand, blocked, blockedByHand, shift } = page;
  const ratio = paintRatio(page);
  const { paintRatio: most, blockedNoise, shift: still } = goals.page;
  const missed: string[] = [];
  if (!(largest > 0 && largestByHand > 0))
    missed.push(`${address}: when its largest piece was painted, or that of the page by hand, was not measured.`);
  else if (!(ratio <= most))
    missed.push(`${address} took ${ratio.toFixed(3)} times as long as by hand; the goal is ${most.toFixed(2)}.`);
  if (!(blocked - blockedByHand <= blockedNoise))
    missed.push(
      `${address} was blocked for ${blocked.toFixed(0)} ms, by hand ${blockedByHand.toFixed(0)}; the goal is no longer than by hand (${blockedNoise} ms are noise).`,
    );
  if (!(shift <= still)) missed.push(`${address} moved by ${shift.toPrecision(2)}; the goal is no shift.`);
  return missed;
}
