import { rmSync } from "node:fs";
import { join } from "node:path";
import { checkContent } from "../library/check-content";
import { describeProblems } from "../library/problem";
import { forgetCompiled, mayKeepCompiled, rememberCompiled } from "../publish/compile-cache";
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
  const folder = join(project, staging);
  rmSync(folder, { recursive: true, force: true });
  const keep = mayKeepCompiled(project);
  forgetCompiled(project);
  const { problems, compiled } = await step("Checking and compiling words and records", async () => {
    const compiling = run(program("contentlayer2"), ["build", ...(keep ? [] : ["--clearCache"])], { silent: true });
    // the check works here while Contentlayer works beside it; its words come first, for they name line and mend
    const found = checkContent(project).problems;
    return { problems: found, compiled: await compiling };
  });
  if (problems.length > 0) {
    process.stderr.write(`\n${describeProblems(problems)}`);
    return 1;
  }
  if (compiled.status !== 0) {
    process.stderr.write(compiled.said);
    return 1;
  }
  rememberCompiled(project);
  const exported = await step("Rendering pages", () =>
    run(program("next"), ["build"], { env: { NEXT_EXPORT_DIR: staging }, silent: true }),
  );
  if (exported.status !== 0) {
    process.stderr.write(exported.said);
    return 1;
  }
  await step("Finishing files", async () => {
    tidy(folder);
    await compress(folder);
  });
  swap(project, folder);
  process.stdout.write("The site stands in out/.\n");
  return 0;
}
