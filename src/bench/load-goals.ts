import { goals } from "./goals";
import { verdict } from "./verdict";
import type { Load } from "./wrk";

/** Seconds that a server is driven for: a minute for the goals, and fewer to see whether it goes at all. */
export const runs = { whole: 60, short: 10 } as const;

/** What one server did under load: what wrk saw, and its memory. */
export type LoadMeasured = {
  /** The server and the kind of compression that was asked for, as they stand in the table. */
  name: string;
  load: Load;
  /** Bytes that the server held, one reading a second from the first second of the load to its last. */
  memory: readonly number[];
};

/** The memory that a server had come to after the first quarter of its readings, in bytes, and at the end. */
export function memoryGrowth(memory: readonly number[]): { quarter: number; end: number } {
  const quarter = memory[Math.ceil(memory.length / 4) - 1] ?? Number.NaN;
  return { quarter, end: memory.at(-1) ?? Number.NaN };
}

/**
 * Which goals a server missed, as sentences; none where it met all. A figure that is not a number misses its goal, and so
 * does memory that was read as nothing, as it is where there is no /proc.
 */
export function missedByServer({ name, load, memory }: LoadMeasured): string[] {
  const { errors, perSecond, growth } = goals.load;
  const { quarter, end } = memoryGrowth(memory);
  const missed: string[] = [];
  if (!(load.errors <= errors))
    missed.push(`${name}: ${load.errors} errors of ${load.requests} requests; the goal is none.`);
  if (!(load.perSecond >= perSecond))
    missed.push(`${name}: ${load.perSecond.toFixed(0)} requests a second; the goal is ${perSecond}.`);
  if (!(quarter > 0)) missed.push(`${name}: its memory could not be read.`);
  else if (!(end <= growth * quarter))
    missed.push(
      `${name}: its memory grew ${(end / quarter).toFixed(2)} times after the first quarter, from ${megabytes(quarter)} to ${megabytes(end)} MB; the goal is ${growth}.`,
    );
  return missed;
}

/** The last lines: a run that was not whole can miss a goal, as memory grows slowly, but it meets none. */
export function loadVerdict(missed: readonly string[], seconds: number): string {
  if (missed.length > 0 || seconds >= runs.whole) return verdict(missed);
  return `No goal was missed in ${seconds} s, but a whole run is a minute: npm run bench:load -- --full\n`;
}

/** Bytes as whole megabytes of a million. */
export const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);
