import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One address of each type of page, the longest and the shortest article among them. */
const types = [
  "/",
  "/uses/",
  "/uses/treatment-resistant-depression/",
  "/uses/ocd/",
  "/understand/claims-checked/",
  "/families/",
  "/safety/",
  "/decide/aid/",
  "/decide/compare/",
  "/clinic/questions-to-ask/",
  "/clinic/the-day/cards/",
  "/clinicians/share/",
  "/questions/",
  "/glossary/",
  "/help/",
  "/search/",
  "/research/trials/",
  "/sources/",
  "/sources/murrough-2013/",
  "/data/",
  "/changes/",
  "/about/design/",
  "/about/design/words/",
  "/about/our-ratings/",
  "/about/self-audit/",
];

/** Folders of a site that hold pages of one type each, named by what stands at their top. */
function tops(out: string): string[] {
  return readdirSync(out, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(out, entry.name, "index.html")))
    .map((entry) => entry.name)
    .filter((name) => name !== "404");
}

/**
 * One address of each type of page in a built site.
 *
 * @throws Error where one of them does not answer or only leads on, or a part of the site has no example here.
 */
export function addressOfEachType(out: string): readonly string[] {
  const page = (address: string): string => join(out, address, "index.html");
  // a page that leads on shows nothing for long enough to be graded
  const lost = types.filter(
    (address) => !existsSync(page(address)) || readFileSync(page(address), "utf8").includes('http-equiv="refresh"'),
  );
  const unseen = tops(out).filter((name) => !types.some((address) => address.startsWith(`/${name}/`)));
  if (lost.length + unseen.length > 0)
    throw new Error(
      `src/grades/page-types.ts: ${[...lost, ...unseen.map((name) => `/${name}/ has no example`)].join(", ")}`,
    );
  return types;
}
