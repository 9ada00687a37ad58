import { colour } from "../../../styles/colours";
import { kindWord } from "../kind-word";
import type { TakenFact, TakenGroup } from "../taken";
import { sureMark } from "./sure";
import { type Block, below, beside, gap, textBlock } from "./text";

/** A line across the picture. */
export function rule(x: number, width: number): Block {
  return {
    height: 9,
    draw: (y) => <line x1={x} x2={x + width} y1={y + 1} y2={y + 1} stroke={colour("line")} strokeWidth="1" />,
  };
}

/** A share of a hundred as a bar: whole for the treatment, striped for the comparator, cut where a high share is bad. */
export function bar(share: number, side: TakenGroup["side"] | "bad", x: number, width: number): Block {
  return {
    height: 16,
    draw: (y) => (
      <>
        <line x1={x} x2={x + width} y1={y + 11} y2={y + 11} stroke={colour("unknown")} strokeWidth="1" />
        <line
          x1={x}
          x2={x + (width * share) / 100}
          y1={y + 6}
          y2={y + 6}
          stroke={colour(side === "bad" ? "ink" : side)}
          strokeWidth="8"
          {...(side === "treatment" ? {} : { strokeDasharray: side === "bad" ? "1 4" : "3 2" })}
        />
      </>
    ),
  };
}

function share({ name, side, happened }: TakenGroup, x: number, width: number): Block {
  return below([
    textBlock(String(happened), { x, width, size: 22, bold: true, after: 0 }),
    bar(happened, side, x, width),
    textBlock(name, { x, width, size: 13, muted: true }),
  ]);
}

function unknownBlock(words: string, x: number, width: number): Block {
  const said = textBlock(words, { x: x + 34, width: width - 34, after: 8 });
  return {
    height: said.height,
    draw: (y) => (
      <>
        <g transform={`translate(${x} ${y}) scale(2)`}>
          <rect width="11" height={Math.max(10, (said.height - 8) / 2)} fill="url(#not-known)" />
        </g>
        {said.draw(y)}
      </>
    ),
  };
}

/** A fact box: what is counted above its numbers, treatment beside comparator beside how sure. */
export function factsPicture(facts: readonly TakenFact[], x: number, width: number): Block {
  const [number, space] = [216, 20];
  const columns = [x, x + number + space, x + 2 * (number + space)] as const;
  const last = width - 2 * (number + space);
  const small = { size: 13, muted: true, after: 2 };
  const heading = (words: string, left: number): Block =>
    textBlock(words, { x: left, width: number, bold: true, size: 13 });
  return below([
    beside(
      ["With the treatment", "Compared with", "How sure"].map((words, index) => heading(words, columns[index] ?? x)),
    ),
    ...facts.flatMap(({ kind, label, about, gap: between, groups, unknown, sure }) => [
      rule(x, width),
      textBlock(kindWord(kind, groups?.length ?? 0), { x, width, ...small }),
      textBlock(label, { x, width, bold: true, after: 2 }),
      ...(about ? [textBlock(about, { x, width, ...small })] : []),
      groups
        ? beside([
            ...groups.map((group, index) => share(group, columns[index] ?? x, number)),
            ...(groups.length < 2
              ? [textBlock("nothing was compared", { x: columns[1], width: number, ...small })]
              : []),
            sure
              ? below([gap(8), sureMark(sure.rating, columns[2], 13)])
              : textBlock("not rated", { x: columns[2], width: last, ...small }),
          ])
        : unknownBlock(unknown ?? "", x, width),
      ...(between ? [textBlock(`${groups?.[1] ? "The gap" : "The range"}: ${between}`, { x, width, ...small })] : []),
    ]),
  ]);
}
