import { existsSync } from "node:fs";
import { join } from "node:path";
import { builtSite } from "../publish/swap";
import { askHost, type Difference } from "./ask-host";
import { promises } from "./promises";

/**
 * `npm run hosts -- URL`: asks the host at a URL for every address of the site in `out/`, and fails where one does not
 * answer with the bytes, the type and the headers that the site promises. `out/` must be what was put there.
 */
const given = process.argv[2];
const folder = builtSite(process.cwd());
if (!given || !URL.canParse(given) || !existsSync(join(folder, "index.html"))) {
  process.stderr.write("Usage, after a build: npm run hosts -- https://example.org\n");
  process.exit(1);
}
const promised = promises(folder);
const differences = await askHost(given.replace(/\/$/, ""), folder, promised);
/** Differences of one kind stand together: a header that a host never sends is one line, not four thousand. */
const kinds = new Map<string, Difference[]>();
for (const one of differences) {
  const kind = one.what === "bytes" ? "bytes" : [one.what, one.promised, one.got].join("\n");
  kinds.set(kind, [...(kinds.get(kind) ?? []), one]);
}
for (const ones of kinds.values()) {
  const [{ what, promised: wanted, got, path } = { what: "", promised: "", got: "", path: "" }] = ones;
  process.stdout.write(`${what} at ${ones.length}, such as ${path}\n  promised: ${wanted}\n  sent:     ${got}\n`);
}
process.stdout.write(`${promised.length} addresses asked for, ${differences.length} differences.\n`);
process.exitCode = differences.length === 0 ? 0 : 1;
