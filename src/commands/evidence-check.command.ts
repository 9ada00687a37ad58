import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { evidenceCheck } from "../freshness/evidence-check";
import { checkContent } from "../library/check-content";
import { describeProblems } from "../library/problem";

const project = process.cwd();
const contact = process.env.CROSSREF_MAILTO?.trim();
const { records, problems } = checkContent(project);
const broken = problems.filter(({ file }) => file.startsWith("content/sources"));
if (broken.length > 0) {
  process.stderr.write(describeProblems(broken, "Nothing was asked."));
  process.exit(1);
}

try {
  const { status, report } = await evidenceCheck({
    records: [...records.values()],
    folder: join(project, ".freshness"),
    crossref: process.env.CROSSREF_URL ?? "https://api.crossref.org",
    pubmed: process.env.PUBMED_URL ?? "https://eutils.ncbi.nlm.nih.gov/entrez/eutils",
    ...(contact ? { contact } : {}),
    today: new Date().toISOString().slice(0, 10),
    fresh: process.argv.includes("--fresh"),
    manners: {
      agent: `ketamine-in-plain-numbers/0.1 (monthly check of cited sources${contact ? `; mailto:${contact}` : ""})`,
      // Crossref allows 5 requests a second without a name and NCBI 3; one is plenty here
      pause: 1000,
      timeout: 30_000,
      tries: 5,
      firstWait: 2000,
      longestWait: 120_000,
      wait: (milliseconds) => wait(milliseconds),
    },
    say: (line) => process.stderr.write(`${line}\n`),
  });
  process.stdout.write(report);
  process.exitCode = status;
} catch (error) {
  process.stderr.write(`The check stopped: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
