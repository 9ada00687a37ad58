import { rmSync } from "node:fs";
import { join } from "node:path";
import { checkContent } from "../library/check-content";
import { describeProblems } from "../library/problem";
import { compress } from "../publish/compress";
import { recover, swap } from "../publish/swap";
import { tidy } from "../publish/tidy";
import { program, run, step } from "./run";

const staging = ".staging";

/**
 * Builds the whole site into `out/`: check, compile, export, finish, and only then put it in the old one's place.
 *
 * @returns the exit status: 0, or 1 with a message for the author, and the old `out/` untouched.
 */
export async function build(project: string): Promise<number> {
  recover(project);
  const { problems } = await step("Checking the content", () => checkContent(project));
  if (problems.length > 0) {
    process.stderr.write(`\n${describeProblems(problems)}`);
    return 1;
  }
  const folder = join(project, staging);
  rmSync(folder, { recursive: true, force: true });
  const compiled = await step("Compiling words and records", () =>
    run(program("contentlayer2"), ["build", "--clearCache"], { quiet: true }),
  );
  if (compiled !== 0) return 1;
  const exported = await step("Rendering pages", () =>
    run(program("next"), ["build"], { env: { NEXT_EXPORT_DIR: staging }, quiet: true }),
  );
  if (exported !== 0) return 1;
  await step("Finishing files", () => {
    tidy(folder);
    compress(folder);
  });
  swap(project, folder);
  process.stdout.write("The site stands in out/.\n");
  return 0;
}
