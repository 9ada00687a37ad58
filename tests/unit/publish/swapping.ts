import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { builtSite, swap } from "../../../src/publish/swap";

/**
 * Builds one site after another in a folder until it is killed: many pages, each holding the number of its build. With a
 * third word it stops for ever between the two renames of the build of that number.
 */
const [, , project = "", files = "0", stopAt = "0"] = process.argv;
for (let build = 1; ; build++) {
  builtSite(project);
  const staging = join(project, ".staging");
  mkdirSync(join(staging, "404"), { recursive: true });
  const page = `<title>${build}</title><style>a{}</style>`;
  for (let file = 0; file < Number(files); file++) writeFileSync(join(staging, `${file}.html`), page);
  for (const file of ["index.html", "404/index.html"]) writeFileSync(join(staging, file), page);
  swap(project, staging, () => {
    if (build !== Number(stopAt)) return;
    process.stdout.write("between\n");
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  });
  if (build === 1 && stopAt === "0") process.stdout.write("swapping\n");
}
