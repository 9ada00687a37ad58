import type { ReactNode } from "react";
import { colour } from "../../../styles/colours";

/** A piece of a picture that stands below the one before it. */
export type Block = { height: number; draw: (y: number) => ReactNode };

/** The faces of pictures that leave the site: every system has one of them. */
export const face = "Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans', sans-serif";
export const serif = "Georgia, 'Times New Roman', 'Liberation Serif', 'DejaVu Serif', serif";

/** The width of a letter in parts of the type's size; as wide as DejaVu Sans, the widest of the faces. */
function letter(of: string): number {
  if (/[ijlI.,:;'’|!]/.test(of)) return 0.34;
  if (/[ \u00a0ftr/()[\]-]/.test(of)) return 0.4;
  if (/[mwMW%@]/.test(of)) return 0.97;
  if (/[−+=<>]/.test(of)) return 0.84;
  return /[A-Z]/.test(of) ? 0.77 : 0.635;
}

/** The width of words in pixels, never less than a system's face needs. */
export function widthOf(words: string, size: number, bold = false): number {
  return [...words].reduce((sum, one) => sum + letter(one), 0) * size * (bold ? 1.08 : 1);
}

/** Words in lines that fit a width; a word that is longer than a line stands on one of its own. */
export function linesOf(words: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  let line = "";
  for (const next of words.split(/\s+/).filter(Boolean)) {
    const longer = line === "" ? next : `${line} ${next}`;
    if (line !== "" && widthOf(longer, size, bold) > width) {
      lines.push(line);
      line = next;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}

type Setting = {
  x: number;
  width: number;
  size?: number;
  bold?: boolean;
  muted?: boolean;
  serif?: boolean;
  /** Space below, in pixels. */
  after?: number;
};

/** Words set in lines. */
export function textBlock(words: string, setting: Setting): Block {
  const { x, width, size = 15, bold = false, muted = false, after = 6 } = setting;
  const step = Math.round(size * 1.36);
  const lines = linesOf(words, width, size, bold);
  return {
    height: lines.length * step + after,
    draw: (y) => (
      <text
        fontFamily={setting.serif ? serif : face}
        fontSize={size}
        {...(bold ? { fontWeight: 700 } : {})}
        fill={colour(muted ? "muted" : "ink")}
      >
        {lines.map((line, index) => (
          <tspan key={index} x={x} y={y + size + index * step}>
            {line}
          </tspan>
        ))}
      </text>
    ),
  };
}

/** Empty space. */
export function gap(height: number): Block {
  return { height, draw: () => null };
}

/** Blocks side by side, as high as the highest. */
export function beside(blocks: readonly Block[]): Block {
  return {
    height: Math.max(0, ...blocks.map(({ height }) => height)),
    draw: (y) => blocks.map(({ draw }, index) => <g key={index}>{draw(y)}</g>),
  };
}

/** Blocks below one another. */
export function below(blocks: readonly Block[]): Block {
  return {
    height: blocks.reduce((sum, { height }) => sum + height, 0),
    draw: (y) => {
      let at = y;
      return blocks.map(({ height, draw }, index) => {
        const drawn = <g key={index}>{draw(at)}</g>;
        at += height;
        return drawn;
      });
    },
  };
}
