import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { run } from "../commands/run";
import { builtSite } from "../publish/swap";
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
const folder = join(project, ".bench", "observatory");
mkdirSync(folder, { recursive: true });

/**
 * Installs the tool in a folder of its own, without its script, which fetches the list of names that browsers know to be
 * secure. The name here is on no such list, so an empty one is true.
 */
async function install(): Promise<string> {
  const place = join(folder, "node_modules", "@mdn", "mdn-http-observatory");
  if (!existsSync(join(place, "package.json"))) {
    const parameters = ["install", "--prefix", folder, "--no-save", "--ignore-scripts", "--omit=optional", tool];
    const { status, said } = await run("npm", parameters, { silent: true });
    if (status !== 0) throw new Error(`npm could not install ${tool}:\n${said}`);
  }
  writeFileSync(join(place, "conf", "hsts-preload.json"), "{}");
  // not by the name of its command, which names authorities of its own to node
  return join(place, "src", "scan.js");
}

const scanner = await install();
const certificate = certificateFor(folder);
const server = secureServer(builtSite(project), certificate);
await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
const { port } = server.address() as AddressInfo;
const { status, said } = await run(process.execPath, [scanner, `localhost:${port}`], {
  env: { NODE_EXTRA_CA_CERTS: certificate.file },
  silent: true,
});
const { scan, tests = {}, error } = JSON.parse(said.slice(said.indexOf("{"))) as Said;
for (const [name, { pass, result, scoreModifier = 0 }] of Object.entries(tests))
  if (pass === false || scoreModifier < 0) process.stderr.write(`${name}: ${result} (${scoreModifier})\n`);
process.stdout.write(`Observatory: ${error ?? `${scan?.grade}, ${scan?.score} points`}\n`);
process.exit(status === 0 && scan?.grade === best ? 0 : 1);
