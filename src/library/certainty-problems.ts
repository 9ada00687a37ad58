import type { PageFrontMatter } from "../schema/page";
import type { Rating } from "../schema/vocabulary";
import type { LocatedPage } from "./located-page";
import type { Problem } from "./problem";

/** The words that carry each rating in a claim, and what to write where they are missing. */
const carries: Partial<Record<Rating, { words: RegExp; write: string }>> = {
  moderate: { words: /\bprobably\b/i, write: "“probably”" },
  low: { words: /\bmay\b/i, write: "“may”" },
  "very-low": {
    words: /\b(?:do not know|not known|not well known|too small|too weak|cannot tell)\b/i,
    write: "“we do not know if …”, or that the studies are too small or too weak to tell",
  },
  none: {
    words: /\b(?:nobody|no (?:finished )?trial|not known|untested)\b/i,
    write: "“nobody has tested this in a trial”",
  },
};

/**
 * Finds claims whose words say more, or less, than their rating. Pages for clinicians state a result and its rating side
 * by side, as a summary of findings does, and are left out.
 */
export function certaintyProblems(page: LocatedPage, front: PageFrontMatter): Problem[] {
  if (front.kind === "reference") return [];
  return (front.certainty ?? []).flatMap(({ claim, rating }, index) => {
    const rule = carries[rating];
    if (!rule || rule.words.test(claim)) return [];
    return [
      {
        file: page.file,
        line: page.yaml.lineOf(["certainty", index, "claim"]),
        message: `The claim “${claim}” is rated ${rating.replace("-", " ")}, and its words do not say so.`,
        mend: `write ${rule.write}; the words of the scale stand in docs/writing.md.`,
      },
    ];
  });
}
