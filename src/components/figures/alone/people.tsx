import { colour } from "../../../styles/colours";
import { outline } from "../person";
import type { TakenFrame, TakenGroup } from "../taken";
import { type Block, below, beside, gap, textBlock } from "./text";

type Side = TakenGroup["side"];

/** People from one number to another of a hundred, as one path; ten in a row. */
function crowd(side: Side, from: number, to: number): string {
  return Array.from({ length: to - from }, (_, index) => {
    const [x, y] = [((from + index) % 10) * 10 + 1, Math.floor((from + index) / 10) * 12];
    return `M${x} ${y}${outline[side]}`;
  }).join("");
}

/** A hundred people, 100 by 120 units at a scale; of whom nothing is known where `happened` is missing. */
export function Hundred({
  x,
  y,
  scale,
  side,
  happened,
}: {
  x: number;
  y: number;
  scale: number;
  side: Side;
  happened?: number;
}) {
  const outlined = { stroke: colour("unknown"), strokeWidth: 0.8 };
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      {happened === undefined ? (
        <>
          <rect width="100" height="119" fill="url(#not-known)" />
          <path d={crowd("treatment", 0, 100)} fill={colour("paper")} {...outlined} />
        </>
      ) : (
        <>
          <path d={crowd(side, 0, happened)} fill={colour(side)} />
          <path d={crowd("treatment", happened, 100)} fill="none" {...outlined} />
        </>
      )}
    </g>
  );
}

/** The hatch of what is not known. */
export function Hatch() {
  return (
    <pattern id="not-known" width="2.4" height="2.4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path d="M0 0V2.4" stroke={colour("unknown")} strokeWidth="1" />
    </pattern>
  );
}

/**
 * The name of a group over its colour: a whole line for the treatment, a broken one for the comparator.
 *
 * @param width the room for its words.
 * @param line the width of the line.
 */
export function groupName(name: string, side: Side, x: number, width: number, size = 15, line = width): Block {
  const words = textBlock(name, { x, width, size, bold: true, after: 4 });
  return {
    height: words.height + 10,
    draw: (y) => (
      <>
        {words.draw(y)}
        <line
          x1={x}
          x2={x + line}
          y1={y + words.height + 2}
          y2={y + words.height + 2}
          stroke={colour(side)}
          strokeWidth="4"
          {...(side === "comparator" ? { strokeDasharray: "8 5" } : {})}
        />
      </>
    ),
  };
}

function grid(x: number, scale: number, side: Side, happened?: number): Block {
  return {
    height: 120 * scale + 6,
    draw: (y) => <Hundred x={x} y={y} scale={scale} side={side} {...(happened === undefined ? {} : { happened })} />,
  };
}

function counts({ happened, counted }: TakenGroup, x: number, width: number, large: number): Block {
  const small = { x, width, size: Math.round(large * 0.68), muted: true, after: 2 };
  return below([
    textBlock(`${happened} of 100`, { x, width, size: large, bold: true, after: 0 }),
    textBlock(`${100 - happened} did not`, small),
    ...(counted ? [textBlock(`counted: ${counted}`, small)] : []),
  ]);
}

/** How large a hundred is drawn that has one beside it. */
const large = 2.2;

/** One hundred of each group, side by side; the line below a name is as wide as its people. */
function oneFrame(groups: readonly TakenGroup[], x: number, width: number): Block {
  const column = (width - 32) / 2;
  const places = groups.map((group, index) => ({ group, at: x + index * (column + 32) }));
  return below([
    beside(places.map(({ group, at }) => groupName(group.name, group.side, at, column, 15, 100 * large))),
    gap(6),
    beside(places.map(({ group, at }) => grid(at, large, group.side, group.happened))),
    beside(places.map(({ group, at }) => counts(group, at, column, 22))),
  ]);
}

/** The same hundred at several times in a row, the treatment above its comparator. */
function severalFrames(frames: readonly TakenFrame[], x: number, width: number): Block {
  const space = 16;
  const column = (width - space * (frames.length - 1)) / frames.length;
  const at = (index: number): number => x + index * (column + space);
  const scale = column / 102;
  const row = (block: (frame: TakenFrame, left: number) => Block): Block =>
    beside(frames.map((frame, index) => block(frame, at(index))));
  const sides = [0, 1].filter((side) => frames.some(({ groups }) => groups?.[side]));
  return below([
    row(({ name = "" }, left) => textBlock(name, { x: left, width: column, bold: true, after: 2 })),
    row(({ measured = "" }, left) => textBlock(measured, { x: left, width: column, size: 11, muted: true })),
    ...sides.flatMap((side) => [
      row(({ groups }, left) => {
        const group = groups?.[side];
        return group ? groupName(group.name, group.side, left, column, 11, 100 * scale) : gap(0);
      }),
      gap(4),
      row(({ groups }, left) =>
        groups?.[side] || (!groups && side === 0)
          ? grid(left, scale, groups?.[side]?.side ?? "treatment", groups?.[side]?.happened)
          : gap(0),
      ),
      row(({ groups }, left) => {
        const group = groups?.[side];
        if (group) return counts(group, left, column, 16);
        return side === 0
          ? textBlock(groups ? "" : "Not known", { x: left, width: column, size: 16, bold: true })
          : gap(0);
      }),
      gap(8),
    ]),
  ]);
}

export function peoplePicture(frames: readonly TakenFrame[], x: number, width: number): Block {
  const [only] = frames;
  return frames.length === 1 && only?.groups ? oneFrame(only.groups, x, width) : severalFrames(frames, x, width);
}
