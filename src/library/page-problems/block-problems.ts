import { citationsIn } from "../../evidence/numbers/citations";
import type { PageFrontMatter } from "../../schema/page";
import { type Block, type LocatedPage, lineAt, textOf } from "../located-page";
import { numberProblems } from "../number-problems";
import type { Problem } from "../problem";
import { proseProblems } from "../prose-problems";
import { forClinicians } from "./for-clinicians";
import { nearestId } from "./nearest-id";
import type { PageCheck } from "./page-check";

/** Finds what is wrong in one paragraph, heading or row: sources that are not there, numbers without one, words. */
export function blockProblems(
  block: Block,
  page: LocatedPage,
  front: PageFrontMatter | undefined,
  check: PageCheck,
): Problem[] {
  const text = textOf(block);
  const place = (index: number): number => lineAt(block, index);
  const passage = { file: page.file, text, lineAt: place };
  const missing = citationsIn(text).flatMap((citation) =>
    citation.ids
      .filter((id) => !check.records.has(id) && !check.unread.has(id))
      .map((id) => ({
        file: page.file,
        line: place(citation.index),
        message: `There is no record "${id}" to cite.`,
        mend: nearestId(id, check),
      })),
  );
  return [
    ...missing,
    ...numberProblems(
      {
        ...passage,
        keyPoint: block.layer === "InAMinute",
        whole: block.kind !== "paragraph",
        citesNothing: block.kind === "heading",
      },
      check,
    ),
    ...proseProblems({ ...passage, layer: block.layer, clinicians: forClinicians(front) }),
  ];
}
