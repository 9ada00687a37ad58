import { splitClaim } from "../evidence/claim-address";
import { homeClaimAt } from "./home";
import type { Problem } from "./problem";
import type { CheckedPage } from "./read-pages";

/**
 * Finds marks that are taken from a claim of another page which makes no such claim; the home page takes one too. A page that could not be read has its
 * own problem, and is not blamed here as well.
 *
 * @param pages all pages that could be read.
 * @param unreadable addresses of pages that could not.
 */
export function borrowedMarkProblems(pages: readonly CheckedPage[], unreadable: ReadonlySet<string>): Problem[] {
  const claims = new Map(pages.map(({ address, front }) => [address, (front.certainty ?? []).map(({ id }) => id)]));
  const home = pages.find(({ address }) => address === homeClaimAt.page);
  const lost: Problem[] =
    !home || claims.get(home.address)?.includes(homeClaimAt.id)
      ? []
      : [
          {
            file: home.page.file,
            line: home.page.yaml.lineOf(["certainty"]),
            message: `The home page shows the rating of the claim "${homeClaimAt.id}" of this page, and it is not here.`,
            mend: "give the claim its id back.",
          },
        ];
  const borrowed = pages.flatMap(({ page }) =>
    page.uses.flatMap(({ name, attributes, line }): Problem[] => {
      const { page: address, claim } = splitClaim(attributes.certainty ?? "");
      if (name !== "Claim" || !address || unreadable.has(address)) return [];
      const made = claims.get(address);
      if (made?.includes(claim)) return [];
      return [
        {
          file: page.file,
          line,
          message: made ? `${address} makes no claim "${claim}".` : `No page makes claims at ${address}.`,
          mend: made?.length
            ? `write one of: ${made.join(", ")}.`
            : "name a page with the claim, or add it to certainty.",
        },
      ];
    }),
  );
  return [...lost, ...borrowed];
}
