import { colour } from "../../../styles/colours";
import type { TakenFigure } from "../taken";
import { factsPicture, rule } from "./facts";
import { Hatch, peoplePicture } from "./people";
import { forestPicture, howFastPicture, toldPicture } from "./scales";
import { sureBlock, sureSaid } from "./sure";
import { type Block, below, gap, textBlock } from "./text";

/** What a figure must say of where it comes from. */
export type Origin = {
  /** The page it stands on. */
  title: string;
  /** Its own address, whole. */
  address: string;
  site: string;
  /** The day its evidence was checked, in words. */
  checked: string;
  /** Its sources as printed. */
  citations: readonly string[];
};

export const aloneWidth = 720;
const margin = 28;
const width = aloneWidth - 2 * margin;

/** What stands in the last lines of every figure that leaves its page. */
export function originWords({ title, site, address, checked }: Origin): string[] {
  return [
    `From “${title}”, ${site}: ${address}`,
    `Evidence checked ${checked}. Not reviewed by a clinician. Information, not advice for one person. Licence: CC BY 4.0.`,
  ];
}

function pictureOf({ picture }: TakenFigure): Block {
  if (picture.kind === "people") return peoplePicture(picture.frames, margin, width);
  if (picture.kind === "facts") return factsPicture(picture.facts, margin, width);
  if (picture.kind === "forest") return forestPicture(picture, margin, width);
  if (picture.kind === "how-fast") return howFastPicture(picture, margin, width);
  return toldPicture(picture, margin, width);
}

/** How sure anyone can be of a figure, in words: never left out, also where it has no rating of its own. */
export function sureLine({ sure, unrated }: TakenFigure): string {
  if (sure) return sureSaid(sure);
  return `Certainty: ${unrated ?? "not rated on its own; its page says how sure anyone can be."}`;
}

/** The whole of a figure in words, for those who do not see it. */
function inWords(figure: TakenFigure, origin: Origin): string {
  const table = figure.rows.map(({ cells }) => cells.map((cell, index) => `${figure.head[index]}: ${cell}`).join("; "));
  const facts = figure.facts.map(([name, words]) => `${name}: ${words}`);
  return [
    sureLine(figure),
    figure.reading,
    ...table,
    ...facts,
    ...origin.citations.map((one) => `Source: ${one}`),
  ].join(" | ");
}

/**
 * A figure as a picture that carries its caveat: title, how sure and why, who was studied, source, site, licence. Light
 * colours of its own, system faces, nothing fetched, nothing that a word processor cannot read.
 */
export function FigureAlone({ figure, origin }: { figure: TakenFigure; origin: Origin }) {
  const text = { x: margin, width };
  const blocks = below([
    gap(margin),
    textBlock(figure.title, { ...text, size: 24, bold: true, serif: true, after: 8 }),
    figure.sure ? sureBlock(figure.sure, margin, width) : textBlock(sureLine(figure), text),
    textBlock(figure.reading, { ...text, muted: true, after: 14 }),
    pictureOf(figure),
    gap(8),
    rule(margin, width),
    ...figure.facts.map(([name, words]) => textBlock(`${name}: ${words}`, { ...text, size: 14 })),
    ...origin.citations.map((citation) => textBlock(`Source: ${citation}`, { ...text, size: 13 })),
    ...originWords(origin).map((words) => textBlock(words, { ...text, size: 13, muted: true })),
    gap(margin - 6),
  ]);
  const height = Math.ceil(blocks.height);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${aloneWidth} ${height}`}
      width={aloneWidth}
      height={height}
      role="img"
      aria-labelledby="title desc"
    >
      <title id="title">{figure.title}</title>
      <desc id="desc">{inWords(figure, origin)}</desc>
      <defs>
        <Hatch />
      </defs>
      <rect width={aloneWidth} height={height} fill={colour("paper")} />
      {blocks.draw(0)}
    </svg>
  );
}
