import { execFileSync } from "node:child_process";

let day: string | undefined;

/**
 * The day of the commit that is being built, so that a build stays the same whenever it is made. Outside a repository
 * `SOURCE_DATE_EPOCH` (seconds) gives it; with neither, no page is past its date.
 */
export function commitDay(): string {
  if (day !== undefined) return day;
  const epoch = process.env.SOURCE_DATE_EPOCH;
  if (epoch) day = new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
  else {
    try {
      const written = execFileSync("git", ["log", "-1", "--format=%ct"], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      }).trim();
      day = written ? new Date(Number(written) * 1000).toISOString().slice(0, 10) : "";
    } catch {
      day = "";
    }
  }
  return day;
}

/** Whether a page's next check lies before the commit that is being built. */
export function isDue(next: string): boolean {
  return commitDay() > next;
}
