import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { run } from "../commands/run";
import { chromiumPath } from "../publish/chromium";
import { siteServer } from "../publish/server";
import { builtSite } from "../publish/swap";
import { addressesOfEachType, isKeptOutOfSearch } from "./page-types";

/**
 * `npm run lighthouse [-- /address/ …]`: has Lighthouse grade one page of each type in `out/` as a phone sees it, and fails
 * below 100 in any of its four categories. How fast a page is depends on how busy the machine is: let nothing else run. The
 * tool is fetched on demand: it brings 200 packages, which no clone needs.
 */
// a later third-party-web than the one that 12.8.2 was made with stops it
const tools = ["lighthouse@12.8.2", "third-party-web@0.27.0"];
const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

/** Beside one of each type, two articles that `npm run bench` measures too: a long one and a short one. */
const longAndShort = ["/uses/treatment-resistant-depression/", "/uses/ocd/"];
/** The rule that a search may list the page: left out for pages that ask not to be, and for no other. */
const mayBeListed = "is-crawlable";

type Audit = { title: string; score: number | null; displayValue?: string };
type Category = { score: number | null; auditRefs: { id: string; weight: number }[] };
type Report = { categories: Record<string, Category>; audits: Record<string, Audit> };

const found = chromiumPath("Lighthouse’s grades");
if (!found.ok) {
  process.stderr.write(`${found.why}\n`);
  process.exit(1);
}
const project = process.cwd();
const out = builtSite(project);
const asked = process.argv.slice(2).filter((argument) => argument.startsWith("/"));
mkdirSync(join(project, ".bench"), { recursive: true });
const folder = mkdtempSync(join(project, ".bench", "lighthouse-"));
const server = siteServer(out);
await new Promise<void>((resolve) => server.listen(0, "localhost", () => resolve()));
const { port } = server.address() as AddressInfo;

/** What Lighthouse says of one address; undefined where its browser stumbled. */
async function report(address: string, chromium: string): Promise<Report | undefined> {
  const file = join(folder, "report.json");
  const { status, said } = await run(
    "npx",
    [
      ...["--yes", ...tools.map((tool) => `--package=${tool}`), "lighthouse", `http://localhost:${port}${address}`],
      ...["--quiet", "--output=json", `--output-path=${file}`, `--only-categories=${categories.join(",")}`],
      ...(isKeptOutOfSearch(address) ? [`--skip-audits=${mayBeListed}`] : []),
      "--chrome-flags=--headless=new --no-sandbox --disable-gpu",
    ],
    { env: { CHROME_PATH: chromium }, silent: true },
  );
  if (status !== 0) {
    process.stderr.write(`Lighthouse stopped at ${address}: ${said.trim().slice(0, 300)}\n`);
    return undefined;
  }
  return JSON.parse(readFileSync(file, "utf8")) as Report;
}

const pointsOf = ({ categories: graded }: Report): number[] =>
  categories.map((name) => Math.round(100 * (graded[name]?.score ?? 0)));

/** The best of at most three reports: a busy machine makes a page slower, and nothing makes it faster than it is. */
async function best(address: string, chromium: string): Promise<Report> {
  let kept: Report | undefined;
  const sum = (graded: Report): number => pointsOf(graded).reduce((all, each) => all + each, 0);
  for (let tried = 0; tried < 3; tried++) {
    const now = await report(address, chromium);
    if (now && (!kept || sum(now) > sum(kept))) kept = now;
    if (kept && sum(kept) === 100 * categories.length) break;
  }
  if (!kept) throw new Error(`Lighthouse could not look at ${address}.`);
  return kept;
}

let below = 0;
try {
  const addresses = asked.length > 0 ? asked : [...new Set([...addressesOfEachType(out), ...longAndShort])];
  for (const address of addresses) {
    const graded = await best(address, found.path);
    const points = pointsOf(graded);
    process.stdout.write(`${points.join(" ").padEnd(16)} ${address}\n`);
    if (points.every((each) => each === 100)) continue;
    below++;
    for (const name of categories)
      for (const { id, weight } of graded.categories[name]?.auditRefs ?? []) {
        const audit = graded.audits[id];
        if (weight > 0 && audit && audit.score !== null && audit.score < 1)
          process.stdout.write(`  ${name}: ${audit.title} ${audit.displayValue ?? ""} (${audit.score})\n`);
      }
  }
} finally {
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(below === 0 ? "100 in every category.\n" : `${below} below 100.\n`);
process.exitCode = below === 0 ? 0 : 1;
