import { join } from "node:path";
import { filesBelow } from "../publish/tidy";
import { type Ended, program, run } from "./run";

/** Seconds that compiling may take on a slow machine: to begin with, and for each file. */
const patience = { start: 20, file: 0.1 };

/**
 * Has Contentlayer compile the content.
 *
 * Now and then, depending on nothing but timing, Contentlayer spins for ever while it reads its configuration: it watches
 * the file and builds it at once, and the two results meet in its stream. So one that takes far too long is ended and begun
 * again, at most twice; the last one may take as long as it likes.
 *
 * @param keep uses what was compiled before for files that have not changed.
 */
export async function compileContent(project: string, keep: boolean): Promise<Ended> {
  const limit = patience.start + patience.file * filesBelow(join(project, "content")).length;
  const once = (seconds?: number): Promise<Ended> =>
    run(program("contentlayer2"), ["build", ...(keep ? [] : ["--clearCache"])], { silent: true, seconds });
  for (let tried = 0; tried < 2; tried++) {
    const ended = await once(limit);
    if (!ended.late) return ended;
    process.stdout.write(`  Contentlayer did not end within ${limit.toFixed(0)} s; begun again.\n`);
  }
  return once();
}
