import type { ReactElement } from "react";
import type { ComponentName } from "../../schema/components";
import type { EvidenceRecord } from "../../schema/record";
import { ratings } from "../../schema/vocabulary";
import type { PageContext } from "../page-context";

/** The components that pages bring along by themselves and no author writes. */
export const ownComponents = ["CertaintyMark", "Cite", "Term", "SourceList", "TrialTile", "Tick"] as const;

/** One state of one component, drawn from the library's own records. */
export type Example = {
  id: string;
  component: ComponentName | (typeof ownComponents)[number];
  state: string;
  draw: (context: PageContext) => ReactElement;
};

/** The sources that the examples cite, in the order of their numbers. */
export const exampleSources = [
  "dean-2021-unipolar",
  "murrough-2013",
  "pickering-2020",
  "mcinnes-2022",
  "noppers-2011-fibromyalgia",
  "dwyer-2021",
  "lii-2023",
  "daly-2019",
  "borgogna-2024",
] as const;

/** The terms that the examples open. */
export const exampleTerms = ["remission"] as const;

/** What the parts of the page of examples need to know: a certainty statement for every rating, and the sources. */
export function exampleContext(
  records: ReadonlyMap<string, EvidenceRecord>,
  glossary: PageContext["glossary"],
  cites: readonly string[] = exampleSources,
): PageContext {
  const page = {
    address: "/about/design/",
    kind: "explainer" as const,
    cites,
    certainty: ratings.map((rating) => ({
      id: rating,
      claim: "The main claim of a page stands here, in words that carry its rating.",
      rating,
      by: rating === "very-low" ? "dean-2021-unipolar#response-24h-midazolam" : "us",
      reasons: ["The plain reason stands here."],
    })),
  };
  return { page, records, glossary, noted: new Set() };
}
