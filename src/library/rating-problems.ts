import type { PageFrontMatter } from "../schema/page";
import type { LocatedPage } from "./located-page";
import type { NumberCheck } from "./number-problems";
import type { Problem } from "./problem";
import { ratingFaults } from "./rating-faults";

/** Finds claims of a page whose rating does not follow: ours from its steps, a published one from its record. */
export function ratingProblems(page: LocatedPage, front: PageFrontMatter, check: NumberCheck): Problem[] {
  return (front.certainty ?? []).flatMap((statement, index) =>
    ratingFaults(statement, check).map(([field, message, mend]) => ({
      file: page.file,
      line: page.yaml.lineOf(["certainty", index, field]),
      message,
      mend,
    })),
  );
}
