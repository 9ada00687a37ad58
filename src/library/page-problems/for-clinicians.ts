import type { PageFrontMatter } from "../../schema/page";

/** Whether a whole page is for clinicians; a page whose kind nobody knows is not blamed for what only they may read. */
export function forClinicians(front: PageFrontMatter | undefined): boolean {
  return front === undefined || front.kind === "reference";
}
