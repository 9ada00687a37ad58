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

/** What articles add to a build, in seconds: to both steps from nothing and after one edit, and to all with nothing changed. */
export type Added = { cold: number; unchanged: number; edited: number };

/**
 * Which goals so many articles miss, a sentence each; none where they are not as many as the goals are of.
 *
 * @param hundred what 100 articles added in the same run from nothing, where they were built.
 */
export function missedByBuild(articles: number, { cold, unchanged, edited }: Added, hundred?: number): string[] {
  if (articles !== goalArticles) return [];
  const { build } = goals;
  const told = (seconds: number, most: number, what: string): string[] =>
    seconds <= most ? [] : [`${articles} articles add ${seconds.toFixed(1)} s ${what}; the goal is ${most} s.`];
  const line = hundred === undefined ? 0 : cold / hundred;
  return [
    ...told(cold, build.seconds, "to check, compile and render from nothing"),
    ...told(unchanged, build.unchanged, "with nothing changed"),
    ...told(edited, build.edited, "to check, compile and render after one edit"),
    ...(line <= build.timesHundred
      ? []
      : [
          `${articles} articles add ${line.toFixed(1)} times as much as 100 do; in a straight line it is 10, and the goal ${build.timesHundred}.`,
        ]),
  ];
}
