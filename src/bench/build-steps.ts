import { goals } from "./goals";

/** The steps that other generators are measured by; what comes after them is made of finished pages. */
const measured = ["Checking and compiling words and records", "Rendering pages"] as const;

/** The articles that the goal in seconds is of. */
export const goalArticles = 1000;

/** What each of the measured steps took, in seconds, in their order. */
export type Steps = readonly [checkAndCompile: number, render: number];

/**
 * Reads what a build prints of its steps.
 *
 * @throws Error where a step is missing, so that a changed word is not taken for no time.
 */
export function readSteps(said: string): Steps {
  const [check, render] = measured.map((name) => {
    const seconds = new RegExp(`^ +${name}: ([\\d.]+) s$`, "m").exec(said)?.[1];
    if (seconds === undefined) throw new Error(`The build did not print how long “${name}” took:\n${said}`);
    return Number(seconds);
  });
  return [check ?? Number.NaN, render ?? Number.NaN];
}

/** What articles add to each step and to both, in seconds. */
export function addedBy(alone: Steps, together: Steps): { checkAndCompile: number; render: number; both: number } {
  const [checkAndCompile, render] = [together[0] - alone[0], together[1] - alone[1]];
  return { checkAndCompile, render, both: checkAndCompile + render };
}

/**
 * Whether so many articles add more to a build from nothing than they may, as a sentence; none where they do not, or where
 * they are not as many as the goal is of.
 *
 * @param seconds what they add to both steps.
 */
export function missedByBuild(articles: number, seconds: number): string[] {
  if (articles !== goalArticles || seconds <= goals.build.seconds) return [];
  return [
    `${articles} articles add ${seconds.toFixed(1)} s to check, compile and render from nothing; the goal is ${goals.build.seconds} s.`,
  ];
}
