import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type Answer, answer } from "./answer";

const state = z.strictObject({ finished: z.boolean(), answers: z.record(z.string(), answer) });

/** Answers older than this, in days, are asked for again even where a run was interrupted. */
const keptDays = 7;

/** What has been answered so far, kept on disk after every answer. */
export type Progress = {
  answers: Map<string, Answer>;
  keep: (key: string, given: Answer) => void;
  finish: () => void;
};

/**
 * Opens the state of the last run. An interrupted run goes on where it stopped; after a finished one, or where the file
 * cannot be read, the next begins anew.
 *
 * @param today the day of this run, such as 2026-11-22.
 * @param fresh forgets what was answered before.
 */
export function openProgress(folder: string, today: string, fresh: boolean): Progress {
  const file = join(folder, "state.json");
  const before = fresh ? undefined : readState(file);
  const young = (given: Answer) => Date.parse(today) - Date.parse(given.asked) <= keptDays * 24 * 60 * 60 * 1000;
  const answers = new Map(
    before && !before.finished ? Object.entries(before.answers).filter(([, given]) => young(given)) : [],
  );
  const write = (finished: boolean) => {
    mkdirSync(folder, { recursive: true });
    // written beside and renamed, so that an interruption never leaves half a file
    writeFileSync(`${file}.new`, JSON.stringify({ finished, answers: Object.fromEntries(answers) }));
    renameSync(`${file}.new`, file);
  };
  return {
    answers,
    keep: (key, given) => {
      answers.set(key, given);
      write(false);
    },
    finish: () => write(true),
  };
}

function readState(file: string): z.infer<typeof state> | undefined {
  try {
    return state.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return undefined;
  }
}
