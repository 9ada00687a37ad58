import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { chromiumPath } from "../publish/chromium";
import { compress } from "../publish/compress";
import { siteServer } from "../publish/server";
import { builtSite } from "../publish/swap";
import { handWritten } from "./hand-written";
import { missedByPage, type PageMeasured, paintRatio } from "./page-goals";
import { lowerQuarter, median, type Paint, paintOf, plainFile, ways } from "./paint";
import { verdict } from "./verdict";

/**
 * `npm run bench [-- /address/ …]`: how soon a throttled phone shows the largest piece of a page, beside a page written by
 * hand with the same words and its style in its head. Both are sent by the site's server with its headers, and opened in turn
 * in one run. The ratio is what counts: of the middles, and of the lower quarters, which other work on the machine disturbs
 * less. Exits 1 where a goal of goals.ts is missed, after everything is printed.
 */
const project = process.cwd();
const rounds = 15;
const asked = process.argv.slice(2).filter((argument) => argument.startsWith("/"));
const addresses = asked.length > 0 ? asked : ["/uses/ocd/", "/uses/treatment-resistant-depression/", "/families/"];

const found = chromiumPath("Benchmarks of pages");
if (!found.ok) {
  process.stderr.write(`${found.why}\n`);
  process.exit(1);
}
mkdirSync(join(project, ".bench"), { recursive: true });
const folder = mkdtempSync(join(project, ".bench", "hand-written-"));
for (const address of addresses) {
  mkdirSync(join(folder, address), { recursive: true });
  const html = readFileSync(join(builtSite(project), address, "index.html"), "utf8");
  writeFileSync(join(folder, address, "index.html"), handWritten(html));
}
// its server sends what the site's does: security headers are 1.4 KB, and no page's fault
writeFileSync(join(folder, plainFile), readFileSync(join(builtSite(project), plainFile)));
mkdirSync(join(folder, "404"));
writeFileSync(join(folder, "404", "index.html"), "");
await compress(folder);

const listen = (server: Server): Promise<string> =>
  new Promise((resolve) =>
    server.listen(0, "127.0.0.1", () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)),
  );
const servers = [siteServer(builtSite(project)), siteServer(folder)] as const;
const [built, byHand] = [await listen(servers[0]), await listen(servers[1])];
const browser = await chromium.launch({ executablePath: found.path, args: ["--no-sandbox"] });
const missed: string[] = [];
try {
  for (const [address, way] of addresses.flatMap((address) => ways.map((way) => [address, way] as const))) {
    const seen: { built: Paint; byHand: Paint }[] = [];
    for (let round = 0; round < rounds; round++)
      seen.push({
        byHand: await paintOf(browser, `${byHand}${address}`, way),
        built: await paintOf(browser, `${built}${address}`, way),
      });
    const all = (side: "built" | "byHand", what: keyof Paint) => seen.map((pair) => pair[side][what]);
    const of = (side: "built" | "byHand", what: keyof Paint) => median(all(side, what));
    const measured: PageMeasured = {
      address: `${address} ${way}`,
      largest: of("built", "largest"),
      largestByHand: of("byHand", "largest"),
      blocked: of("built", "blocked"),
      blockedByHand: of("byHand", "blocked"),
      shift: Math.max(...all("built", "shift")),
    };
    const quicker = lowerQuarter(all("built", "largest")) / lowerQuarter(all("byHand", "largest"));
    process.stdout.write(
      `${measured.address}: largest paint ${measured.largest.toFixed(0)} ms, by hand ${measured.largestByHand.toFixed(0)} ms: ` +
        `ratio ${paintRatio(measured).toFixed(2)} (lower quarters ${quicker.toFixed(2)}); ` +
        `blocked ${measured.blocked.toFixed(0)} ms (by hand ${measured.blockedByHand.toFixed(0)}); ` +
        `layout shift ${measured.shift.toFixed(4)}\n`,
    );
    missed.push(...missedByPage(measured));
  }
} finally {
  await browser.close();
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(`\n${verdict(missed)}`);
process.exitCode = missed.length === 0 ? 0 : 1;
