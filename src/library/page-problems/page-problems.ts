import type { PageFrontMatter } from "../../schema/page";
import { linkProblems } from "../link-problems";
import type { LocatedPage } from "../located-page";
import type { Problem } from "../problem";
import { blockProblems } from "./block-problems";
import { frontProblems } from "./front-problems";
import { layerProblems } from "./layer-problems";
import type { PageCheck } from "./page-check";
import { useProblems } from "./use-problems";

/** Finds everything wrong with one page whose front matter has been read. */
export function pageProblems(page: LocatedPage, front: PageFrontMatter, check: PageCheck): Problem[] {
  return [...frontProblems(page, front, check), ...layerProblems(page, front), ...bodyProblems(page, front, check)];
}

/** Finds what is wrong in a page's words, as far as that can be told where its front matter could not be read. */
export function bodyProblems(page: LocatedPage, front: PageFrontMatter | undefined, check: PageCheck): Problem[] {
  return [
    ...page.problems,
    ...page.uses.flatMap((use) => useProblems(use, page, front, check)),
    ...page.blocks.flatMap((block) => blockProblems(block, page, front, check)),
    ...page.links.flatMap(({ address, line }) => linkProblems(address, line, page.file, check)),
  ];
}
