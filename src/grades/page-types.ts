import { builtAddresses, builtPage } from "./built-pages";

type Family = {
  has: (address: string, html: () => string) => boolean;
  examples: readonly string[];
};

/** A figure's page, which may be framed by others. */
const ofFigure = /^\/figures\/./;

/**
 * Pages made alike, and the ones that stand for all of them, for the browser tests and for Lighthouse. A page in none of
 * these families is a type of its own, so that a new page is tested as one before anyone thinks of it.
 */
const families: readonly Family[] = [
  { has: (address) => /^\/sources\/[^/]+\/$/.test(address), examples: ["/sources/murrough-2013/"] },
  {
    has: (address) => ofFigure.test(address),
    examples: ["/figures/uses/ptsd/fact-box/", "/figures/uses/treatment-resistant-depression/anand-2023-response/"],
  },
  { has: (address) => /^\/about\/self-audit\/./.test(address), examples: ["/about/self-audit/uses/ptsd/"] },
  { has: (address) => /^\/research\/trials\/./.test(address), examples: ["/research/trials/ptsd/"] },
  { has: (_, html) => html().includes('class="cards"'), examples: ["/understand/"] },
  {
    // articles: between them the examples hold every component an author may write
    has: (_, html) => html().includes('id="about-this-page"'),
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

/**
 * One address or more for every type of page in a built site.
 *
 * @param out the site's folder.
 * @throws Error where an example is no page of its family any more, so that no type is left out in silence.
 */
export function addressesOfEachType(out: string, addresses: readonly string[] = builtAddresses(out)): string[] {
  const lost = families.flatMap(({ has, examples }) =>
    examples.filter((address) => !addresses.includes(address) || !has(address, () => builtPage(out, address))),
  );
  if (lost.length > 0)
    throw new Error(`src/grades/page-types.ts: ${lost.join(", ")}: no such page, or not of that family any more`);
  return addresses.filter((address) => {
    const family = families.find(({ has }) => has(address, () => builtPage(out, address)));
    return family === undefined || family.examples.includes(address);
  });
}

/**
 * Whether a page asks not to be indexed, on purpose: a figure's page shows a piece of an article, and a search should lead to
 * the whole; the page for what is not kept is what a worker shows where there is no connection. Told by address and not by
 * what the page says, so that a page that asks for it by mistake is found.
 */
export function isKeptOutOfSearch(address: string): boolean {
  return ofFigure.test(address) || address === "/about/offline/not-kept/";
}
