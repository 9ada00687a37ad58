import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { run } from "../commands/run";
import { certificateFor } from "./certificate";
import { secureServer } from "./secure-server";

/**
 * `npm run observatory`: has Mozilla's HTTP Observatory grade the headers of the site in `out/`, served here over TLS, and
 * fails below its best grade. The tool is fetched on demand: it brings a data base of its own, which no clone needs.
 */
const tool = "@mdn/mdn-http-observatory@1.4.8";
const best = "A+";

type Test = { pass?: boolean | null; result?: string | null; scoreModifier?: number };
type Said = {
  scan?: { grade: string; score: number; testsPassed: number };
  tests?: Record<string, Test>;
  error?: string;
};

const project = process.cwd();
mkdirSync(join(project, ".bench"), { recursive: true });
const folder = mkdtempSync(join(project, ".bench", "observatory-"));
try {
  const certificate = certificateFor(folder);
  const server = secureServer(join(project, "out"), certificate);
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  const { status, said } = await run(
    "npx",
    ["--yes", "--ignore-scripts", `--package=${tool}`, "mdn-http-observatory-scan", `localhost:${port}`],
    { env: { NODE_EXTRA_CA_CERTS: certificate.file }, silent: true },
  );
  server.close();
  const { scan, tests = {}, error } = JSON.parse(said.slice(said.indexOf("{"))) as Said;
  for (const [name, { pass, result, scoreModifier = 0 }] of Object.entries(tests))
    if (pass === false || scoreModifier < 0) process.stderr.write(`${name}: ${result} (${scoreModifier})\n`);
  process.stdout.write(`Observatory: ${error ?? `${scan?.grade}, ${scan?.score} points`}\n`);
  process.exitCode = status === 0 && scan?.grade === best ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
