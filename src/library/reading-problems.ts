import { type LayerName, layerNames } from "../schema/components";
import type { PageFrontMatter } from "../schema/page";
import type { LocatedPage } from "./located-page";
import type { Problem } from "./problem";
import { highestGrade, layerText, readingGrade } from "./reading-level";

/** Finds layers that are harder to read than the content guide allows; every layer for families is held to grade 6. */
export function readingProblems(page: LocatedPage, front: PageFrontMatter, terms: readonly string[]): Problem[] {
  return layerNames.flatMap((layer) => {
    const highest = allowedGrade(layer, front);
    const text = layerText(page.words, layer);
    if (highest === undefined || text === undefined) return [];
    const grade = readingGrade(text, terms);
    if (grade === undefined || grade <= highest) return [];
    return [
      {
        file: page.file,
        line: page.uses.find((use) => use.name === layer)?.line ?? 1,
        message: `<${layer}> reads at grade ${grade}; grade ${highest} is the highest here.`,
        mend: "cut long sentences in two, and choose shorter everyday words.",
      },
    ];
  });
}

function allowedGrade(layer: LayerName, front: PageFrontMatter): number | undefined {
  if (layer === "ForClinicians") return undefined;
  return front.section === "families" ? 6 : highestGrade[layer];
}
