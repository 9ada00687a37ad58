import { chromiumPath } from "../publish/chromium";
import { type Ended, program, run, step } from "./run";

const stages: readonly [name: string, work: () => Promise<Ended>][] = [
  ["Types", () => run(program("tsc"), ["--noEmit"])],
  ["Format and lint", () => run(program("biome"), ["check", "."])],
  ["Content", () => run(program("tsx"), ["src/commands/check-content.ts"])],
  // tests of a worker share what they have loaded, so one that reads compiled words may come before one that stands in for them
  ["Words compiled", () => run(process.execPath, ["src/commands/compile.mjs"], { env: { PWD: process.cwd() } })],
  ["Unit and content tests", () => run(program("vitest"), ["run", "tests/unit", "tests/content"])],
  ["Production build, with handouts", () => run(program("tsx"), ["src/commands/handouts.command.ts"])],
  ["The same bytes again", () => run(program("tsx"), ["src/commands/reproducible.command.ts"])],
  ["Audits of the built files", () => run(program("vitest"), ["run", "tests/site"], { env: { HANDOUTS: "1" } })],
  ["Browser tests", () => browserTests()],
];

async function browserTests(): Promise<Ended> {
  const path = chromiumPath("The browser tests");
  if (!path.ok) {
    return { status: 1, said: `${path.why}\n` };
  }
  return run(program("playwright"), ["test"], { env: { CHROMIUM_PATH: path.path } });
}

for (const [name, work] of stages) {
  const { status, said } = await step(name, work);
  if (status !== 0) {
    process.stderr.write(said);
    process.stderr.write(`\nStopped: ${name} failed.\n`);
    process.exit(1);
  }
}
process.stdout.write("\nAll stages passed.\n");
