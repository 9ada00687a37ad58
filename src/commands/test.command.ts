import { pathToFileURL } from "node:url";
import { chromiumPath } from "../publish/chromium";
import { type Ended, program, run, step } from "./run";

const stages: readonly [name: string, work: () => Promise<Ended>][] = [
  ["Types", () => run(program("tsc"), ["--noEmit"])],
  ["Format and lint", () => run(program("biome"), ["check", "."])],
  // first of all it checks words and records; what it compiles the tests after it read
  ["Production build, with handouts", () => run(program("tsx"), ["src/commands/handouts.command.ts"])],
  // on a clone made today nothing would show that a test passes by today's date alone
  [
    "Unit and content tests, three years on",
    () => run(program("vitest"), ["run", "tests/unit", "tests/content"], { env: threeYearsOn() }),
  ],
  ["The same bytes again", () => run(program("tsx"), ["src/commands/reproducible.command.ts"])],
  ["Audits of the built files", () => run(program("vitest"), ["run", "tests/site"], { env: { HANDOUTS: "1" } })],
  ["Browser tests", () => browserTests()],
];

/** Has every process of a program read a clock that stands three years later. */
function threeYearsOn(): { NODE_OPTIONS: string } {
  const shift = pathToFileURL("src/reproducible/three-years-on.mjs").href;
  return { NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --import ${shift}`.trim() };
}

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
