import type { PageFrontMatter } from "../schema/page";
import type { Rating } from "../schema/vocabulary";
import type { LocatedPage } from "./located-page";
import type { Problem } from "./problem";

/** The words that carry each rating in a claim, and what to write where they are missing; high has no words of its own. */
const carries: Partial<Record<Rating, { words: RegExp; write: string }>> = {
  moderate: { words: /\bprobably\b/i, write: "“probably”" },
  low: { words: /\bmay\b/i, write: "“may”" },
  "very-low": {
    words: /\b(?:do not know|not known|not well known|too small|too weak|cannot tell)\b/i,
    write: "“we do not know if …”, or that the studies are too small or too weak to tell",
  },
  none: {
    words: /\b(?:nobody has tested|no (?:finished )?trial|not known|untested)\b/i,
    write: "“nobody has tested this in a trial”",
  },
};
const inOrder = Object.keys(carries) as Rating[];

/**
 * Finds claims whose words lack what carries their rating, or hold what carries another one. Pages for clinicians state a
 * result and its rating side by side, as a summary of findings does, and are left out.
 */
export function certaintyProblems(page: LocatedPage, front: PageFrontMatter): Problem[] {
  if (front.kind === "reference") return [];
  return (front.certainty ?? []).flatMap(({ claim, rating }, index) => {
    const own = carries[rating];
    const problem = (message: string, mend: string): Problem[] => [
      { file: page.file, line: page.yaml.lineOf(["certainty", index, "claim"]), message, mend },
    ];
    const named = rating.replace("-", " ");
    if (own && !own.words.test(claim))
      return problem(
        `The claim “${claim}” is rated ${named}, and its words do not say so.`,
        `write ${own.write}; the words of the scale stand in docs/writing.md.`,
      );
    // what its own rating may say too, such as “not known”, is no other's
    const rest = own ? claim.replace(new RegExp(own.words.source, "gi"), "") : claim;
    const other = inOrder.find((one) => one !== rating && carries[one]?.words.test(rest));
    const word = other && carries[other]?.words.exec(rest)?.[0];
    if (!other || !word) return [];
    return problem(
      `The claim “${claim}” is rated ${named}, and its word “${word}” carries ${other.replace("-", " ")}.`,
      "take the word out, or make two claims of it, each with its rating.",
    );
  });
}
