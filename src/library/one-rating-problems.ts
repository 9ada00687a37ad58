import { type Drawn, drawnOutcomes } from "./drawn-outcomes";
import type { PageCheck } from "./page-problems/page-check";
import type { Problem } from "./problem";
import type { ReadLists } from "./read-lists";
import type { CheckedPage } from "./read-pages";

/**
 * Finds an outcome that is drawn in several places and marked otherwise in one of them: the same people of 100 cannot be
 * surer on one page than on another.
 */
export function oneRatingProblems(pages: readonly CheckedPage[], read: ReadLists, check: PageCheck): Problem[] {
  const all = drawnOutcomes(pages, read, check);
  const rated = all.filter((one) => one.rated !== undefined);
  // of a page that was read, its own check says so, with the line
  const lost = all.filter((one) => one.rated === undefined && one.line === undefined);
  const lostClaims = lost.map(({ what, claim, file }) => ({
    file,
    message: `The figure of ${what} points to the certainty statement "${claim}", and no page has it.`,
    mend: "write the id that the claim has now.",
  }));
  const differing = [...new Set(rated.map(({ what }) => what))].flatMap((what) => {
    const drawn = rated.filter((one) => one.what === what);
    const [first] = drawn;
    const other = drawn.find((one) => one.rated !== first?.rated);
    if (!first || !other) return [];
    const placed = (place: Drawn): string => `${place.rated} at ${place.file}${place.line ? `:${place.line}` : ""}`;
    return [
      {
        file: other.file,
        ...(other.line === undefined ? {} : { line: other.line }),
        message: `${what} is drawn with more than one rating: ${drawn.map(placed).join(", ")}.`,
        mend: 'give it one in every place: that of a claim about these very numbers, else the lower one, else unrated="…". A figure takes a claim of another page as certainty="/section/page/#claim".',
      },
    ];
  });
  return [...lostClaims, ...differing];
}
