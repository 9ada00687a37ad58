import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const out = join(process.cwd(), "out");

/** The address of every page that was built, in a fixed order. */
export const addresses: readonly string[] = readdirSync(out, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name === "index.html")
  .map((entry) => `/${relative(out, entry.parentPath)}/`.replace("//", "/"))
  // an address that only leads on is gone before anything could be measured; the audits of the built files hold it
  .filter((address) => !/http-equiv="refresh"/i.test(builtPage(address)))
  .sort();

const listed = readFileSync(join(process.cwd(), "content", "addresses.txt"), "utf8").match(/^.*\/$/gm) ?? [];
const left = readFileSync(join(process.cwd(), "content", "redirects.yaml"), "utf8").matchAll(/^ +- from: (.+)$/gm);
const moved = new Set([...left].map(([, from]) => from));

/**
 * How many addresses there must be at least: nearly all that were ever published as pages and are not said to have moved,
 * since a few may be about to.
 */
export const fewestAddresses = Math.floor(0.98 * listed.filter((address) => !moved.has(address)).length);

/** The HTML of a page as it was built. */
export function builtPage(address: string): string {
  return readFileSync(join(out, address, "index.html"), "utf8");
}

/**
 * Pages made alike, and the ones that stand for all of them. A page in none of these families is a type of its own, so
 * that a new page is tested as one before anyone thinks of it.
 */
const families: readonly { has: (address: string) => boolean; examples: readonly string[] }[] = [
  { has: (address) => /^\/sources\/[^/]+\/$/.test(address), examples: ["/sources/murrough-2013/"] },
  {
    has: (address) => /^\/figures\/./.test(address),
    examples: ["/figures/uses/ptsd/fact-box/", "/figures/uses/treatment-resistant-depression/anand-2023-response/"],
  },
  { has: (address) => /^\/about\/self-audit\/./.test(address), examples: ["/about/self-audit/uses/ptsd/"] },
  { has: (address) => /^\/research\/trials\/./.test(address), examples: ["/research/trials/ptsd/"] },
  { has: (address) => builtPage(address).includes('class="cards"'), examples: ["/understand/"] },
  {
    // articles: between them the examples hold every component an author may write
    has: (address) => builtPage(address).includes('id="about-this-page"'),
    examples: [
      "/understand/rapid-onset/",
      "/understand/claims-checked/",
      "/uses/chronic-pain/",
      "/decide/why-numbers-differ/",
      "/families/supporting-someone/",
      "/clinicians/summary/",
      "/about/how-sure/",
    ],
  },
];

/** One address or more for every type of page. */
export const pageTypes: readonly string[] = addresses.filter((address) => {
  const family = families.find(({ has }) => has(address));
  return family === undefined || family.examples.includes(address);
});

/** A list in so many parts, dealt out in turn so that each has its share of long and short, for tests side by side. */
export function parts<Item>(list: readonly Item[], count: number): Item[][] {
  return Array.from({ length: count }, (_, part) => list.filter((_, index) => index % count === part));
}
