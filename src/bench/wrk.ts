/** What one run of `wrk --latency` measured. Times are in milliseconds. */
export type Load = { requests: number; perSecond: number; errors: number; p50: number; p99: number };

const units: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

/**
 * Reads what `wrk --latency` prints.
 *
 * @throws Error where a figure is missing, so that a changed format is not taken for zero.
 */
export function readWrk(said: string): Load {
  const figure = (pattern: RegExp): string => {
    const found = pattern.exec(said)?.[1];
    if (found === undefined) throw new Error(`wrk did not print ${pattern.source}:\n${said}`);
    return found;
  };
  const time = (share: string): number => {
    const [, value = "", unit = ""] = /([\d.]+)(us|ms|s|m)/.exec(figure(new RegExp(`^ *${share}% +(\\S+)`, "m"))) ?? [];
    return Number(value) * (units[unit] ?? Number.NaN);
  };
  const sockets = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(said)?.slice(1) ?? [];
  const answers = /Non-2xx or 3xx responses: (\d+)/.exec(said)?.[1] ?? "0";
  return {
    requests: Number(figure(/(\d+) requests in/)),
    perSecond: Number(figure(/Requests\/sec:\s+([\d.]+)/)),
    errors: [...sockets, answers].reduce((sum, count) => sum + Number(count), 0),
    p50: time("50"),
    p99: time("99"),
  };
}
