import { mayBePictured } from "../../evidence/caution";
import { untested, word } from "../../evidence/certainty";
import { shortName } from "../../evidence/short-name";
import { type GroupShare, twoGroups } from "../../evidence/two-groups";
import type { EvidenceRecord } from "../../schema/record";
import type { Rating } from "../../schema/vocabulary";
import { ofHundred } from "../figures/grids";
import { howCounted } from "../figures/how-counted";
import { figureOf } from "../page-context";

/** One group of a picture: its name, and whole people of 100. */
export type SharedGroup = { name: string; happened: number };

/** The numbers of one figure as a picture shows them. */
export type SharedFigure = {
  title: string;
  treatment: SharedGroup;
  comparator: SharedGroup;
  /** Whose numbers, of how many people, and whether the gap may be chance: "Murrough et al., 2013; 47 and 25 people". */
  source: string;
};

/** Which figure a picture shows, as a page's words name it. */
export type FigureChoice = { of: string; title: string; treatment?: string; comparator?: string };

const figures = /<(HundredPeople|OverTime|ForestPlot|FactBox|HowFast|WhyNumbersDiffer)\b([^>]*?)\/?>/;

function attribute(written: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(written)?.[1];
}

/**
 * The first figure of a page's words, with the id of its certainty, where a picture may take it from its page: one
 * outcome at one time. A row of a fact box or one time of several would leave out the harm or the fading that the page
 * puts beside it, and make an advert of an honest figure.
 */
export function firstFigure(raw: string): (FigureChoice & { certainty: string }) | undefined {
  const [, component, written = ""] = figures.exec(raw) ?? [];
  if (component !== "HundredPeople") return undefined;
  const [of, title, certainty, treatment, comparator] = ["of", "title", "certainty", "treatment", "comparator"].map(
    (name) => attribute(written, name),
  );
  if (!of || !title || !certainty) return undefined;
  return { of, title, certainty, ...(treatment ? { treatment } : {}), ...(comparator ? { comparator } : {}) };
}

/**
 * The numbers of a figure for a picture.
 *
 * @returns undefined where the record's caution keeps them out of pictures, or where nothing was compared: a picture
 *   travels without its page, and one group alone says nothing of what the treatment did.
 */
export function sharedFigure(
  choice: FigureChoice,
  records: ReadonlyMap<string, EvidenceRecord>,
): SharedFigure | undefined {
  const { record, outcome } = figureOf(records, choice.of);
  if (!mayBePictured(record, outcome.id)) return undefined;
  const groups = twoGroups(record, outcome, choice);
  const { treatment, comparator } = groups;
  if (!comparator) return undefined;
  const shown = (group: GroupShare): SharedGroup => ({ name: group.name, happened: ofHundred(group) });
  return {
    title: choice.title,
    treatment: shown(treatment),
    comparator: shown(comparator),
    source: `${shortName(record)}; ${howCounted(record, outcome, groups).row}`,
  };
}

/** The numbers of a picture in words, for people and machines that do not see it. */
export function inWords(figure: SharedFigure): string {
  const group = ({ name, happened }: SharedGroup): string => `${name}: ${happened} of 100, ${100 - happened} not.`;
  return `${figure.title}. ${group(figure.treatment)} ${group(figure.comparator)} ${figure.source}.`;
}

/** "How sure: very low"; where nobody has tested it, that. */
export function sureWords(rating: Rating): string {
  return rating === "none" ? `${untested.charAt(0).toUpperCase()}${untested.slice(1)}` : `How sure: ${word(rating)}`;
}
