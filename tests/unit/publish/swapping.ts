import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { recover, swap } from "../../../src/publish/swap";

/** Builds one site after another in a folder until it is killed: many files, each holding the number of its build. */
const [, , project = "", files = "0"] = process.argv;
for (let build = 1; ; build++) {
  recover(project);
  const staging = join(project, ".staging");
  mkdirSync(staging, { recursive: true });
  for (let file = 0; file < Number(files); file++) writeFileSync(join(staging, `${file}.html`), String(build));
  swap(project, staging);
  if (build === 1) process.stdout.write("swapping\n");
}
