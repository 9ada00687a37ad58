import { rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium } from "@playwright/test";
import { program, run } from "../commands/run";
import { chromiumPath } from "../publish/chromium";
import { siteServer } from "../publish/server";
import { builtSite } from "../publish/swap";
import { copyProject } from "../reproducible/copy-project";
import { crawl } from "./crawl";

/**
 * `npm run below-a-path`: builds the whole site for a path of its host, serves it there, and follows every address of every
 * page from the first one on; then searches it in a browser. Fails on anything that does not answer or stands elsewhere.
 */
const base = "/plain";
const project = process.cwd();

/** A term of the glossary and a question, neither of them in the site's words. */
const otherWords = ["k-hole", "can it kill you"];

let site: Server | undefined;

/** The site below the path, as soon as it is built; nothing anywhere else. */
function served(): Server {
  return createServer((request, response) => {
    if (site && request.url?.startsWith(`${base}/`)) {
      request.url = request.url.slice(base.length);
      site.emit("request", request, response);
    } else response.writeHead(404).end();
  });
}

/** What a browser could not fetch while it read two pages and searched; and whether the search found anything. */
async function searched(origin: string, path: string): Promise<string[]> {
  const browser = await chromium.launch({ executablePath: path, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    const lost: string[] = [];
    page.on("response", (answer) => {
      if (answer.status() >= 400) lost.push(`${answer.url()}: ${answer.status()} in a browser`);
    });
    for (const address of ["/", "/decide/aid/"]) await page.goto(`${origin}${base}${address}`);
    await page.goto(`${origin}${base}/search/?q=depression`);
    const first = page
      .locator(`main a[href^="${base}/"]`)
      .filter({ hasText: /depression/i })
      .first();
    await first.waitFor({ timeout: 15_000 }).catch(() => lost.push("The search found nothing below the path."));
    // what a reader asks in other words leads to the glossary and to the questions
    for (const words of otherWords) {
      await page.goto(`${origin}${base}/search/?q=${encodeURIComponent(words)}`);
      const ours = page.locator("#results > p:first-child > a");
      await ours.waitFor({ timeout: 15_000 }).catch(() => lost.push(`“${words}” was not put in other words.`));
      const drawn = await page
        .locator("#results a")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
      for (const address of drawn) {
        if (!address?.startsWith(`${base}/`)) lost.push(`“${words}” leads outside the path, to ${address}`);
        else if ((await page.request.get(`${origin}${address}`)).status() !== 200)
          lost.push(`“${words}” leads nowhere, to ${address}`);
      }
    }
    return lost;
  } finally {
    await browser.close();
  }
}

const found = chromiumPath("Links below a path");
if (!found.ok) {
  process.stderr.write(`${found.why}\n`);
  process.exit(1);
}
const folder = copyProject(project, ".bench", "below-");
try {
  // the address must be known before the site is built
  const server = served();
  await new Promise<void>((resolve) => server.listen(0, "localhost", () => resolve()));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const { status, said } = await run(
    "sh",
    ["-c", `cd "${folder}" && "${program("tsx")}" src/commands/build.command.ts`],
    { env: { BASE_PATH: base, SITE_URL: `${origin}${base}` }, silent: true },
  );
  if (status !== 0) throw new Error(`The build failed:\n${said}`);
  site = siteServer(builtSite(folder));
  const { asked, problems } = await crawl(origin, base);
  problems.push(...(await searched(origin, found.path)));
  server.close();
  for (const line of problems.slice(0, 30)) process.stderr.write(`${line}\n`);
  process.stdout.write(`${asked} addresses below ${base}/, ${problems.length} problems.\n`);
  process.exitCode = problems.length === 0 && asked > 300 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
