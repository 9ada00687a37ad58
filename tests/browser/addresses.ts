import { readFileSync } from "node:fs";
import { join } from "node:path";
import { builtAddresses, builtPage as htmlOf } from "../../src/grades/built-pages";
import { addressesOfEachType } from "../../src/grades/page-types";

const out = join(process.cwd(), "out");

/** The address of every page that was built, in a fixed order. */
export const addresses: readonly string[] = builtAddresses(out);

const listed = readFileSync(join(process.cwd(), "content", "addresses.txt"), "utf8").match(/^.*\/$/gm) ?? [];
const left = readFileSync(join(process.cwd(), "content", "redirects.yaml"), "utf8").matchAll(/^ +- from: (.+)$/gm);
const moved = new Set([...left].map(([, from]) => from));

/**
 * How many addresses there must be at least: nearly all that were ever published as pages and are not said to have moved,
 * since a few may be about to.
 */
export const fewestAddresses = Math.floor(0.98 * listed.filter((address) => !moved.has(address)).length);

/** The HTML of a page as it was built. */
export const builtPage = (address: string): string => htmlOf(out, address);

/** One address or more for every type of page. */
export const pageTypes: readonly string[] = addressesOfEachType(out, addresses);

/** A list in so many parts, dealt out in turn so that each has its share of long and short, for tests side by side. */
export function parts<Item>(list: readonly Item[], count: number): Item[][] {
  return Array.from({ length: count }, (_, part) => list.filter((_, index) => index % count === part));
}
