import { componentNames, type LayerName, layerNames } from "../../schema/components";
import type { PageFrontMatter } from "../../schema/page";
import type { LocatedPage, Use } from "../located-page";
import type { Problem } from "../problem";

const needed: Record<PageFrontMatter["kind"], { all: readonly LayerName[]; may: readonly LayerName[] }> = {
  explainer: { all: layerNames, may: [] },
  guide: { all: ["InAMinute", "InFull", "NotKnown", "WhatYouCanDo"], may: ["ForClinicians"] },
  reference: { all: ["ForClinicians"], may: ["InAMinute"] },
  plain: { all: [], may: [] },
};

/** Finds layers that a page of its kind lacks, may not have or has in another order, and what an explainer must hold. */
export function layerProblems(page: LocatedPage, front: PageFrontMatter): Problem[] {
  const found = page.uses.filter((use): use is Use & { name: LayerName } =>
    (layerNames as readonly string[]).includes(use.name),
  );
  const { all, may } = needed[front.kind];
  const problems: Problem[] = [];
  for (const name of all) {
    if (!found.some((use) => use.name === name)) {
      problems.push({
        file: page.file,
        line: page.yaml.lineOf(["kind"]),
        message: `A page of the kind "${front.kind}" needs the layer <${name}>, and it is not there.`,
        mend: `add <${name}> and </${name}> around its words, with empty lines inside.`,
      });
    }
  }
  found.forEach((use, index) => {
    if (![...all, ...may].includes(use.name)) {
      problems.push({
        file: page.file,
        line: use.line,
        message: `A page of the kind "${front.kind}" has no layer <${use.name}>.`,
        mend: "take it out, or change the kind.",
      });
    }
    const before = found[index - 1];
    if (before && layerNames.indexOf(use.name) <= layerNames.indexOf(before.name)) {
      problems.push({
        file: page.file,
        line: use.line,
        message: `<${use.name}> stands after <${before.name}>.`,
        mend: `keep the order ${layerNames.join(", ")}, each once.`,
      });
    }
  });
  if ((front.kind === "explainer" || front.kind === "reference") && !front.certainty?.length)
    problems.push({
      file: page.file,
      line: 1,
      message: `${front.kind === "explainer" ? "An explainer" : "A reference page"} says how sure anyone can be, and this one has no certainty statement.`,
      mend: "add certainty with at least one claim.",
    });
  if (front.kind === "explainer") {
    // a component of an unknown name may be the figure, misspelt
    const figures = ["HundredPeople", "OverTime", "FactBox", "ForestPlot"];
    const unknown = (name: string) => !(componentNames as readonly string[]).includes(name);
    if (!page.uses.some(({ name }) => figures.includes(name) || unknown(name))) {
      problems.push({
        file: page.file,
        line: 1,
        message: "An explainer has a figure, and this one has none.",
        mend: "add HundredPeople, or another figure.",
      });
    }
  }
  return problems;
}
