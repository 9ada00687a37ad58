import type { ReactNode } from "react";
import { colour } from "../../../styles/colours";
import type { Picture } from "../taken";
import { bar, rule } from "./facts";
import { type Block, below, beside, face, textBlock, widthOf } from "./text";

type Of<Kind extends Picture["kind"]> = Extract<Picture, { kind: Kind }>;

function drawn(height: number, draw: (y: number) => ReactNode): Block {
  return { height, draw };
}

/** Words of a scale, centred on their places. */
function tickRow(ticks: readonly { at: number; words: string }[], x: number, width: number): Block {
  return drawn(24, (y) =>
    ticks.map(({ at, words }) => (
      <text
        key={words}
        x={x + (width * at) / 100}
        y={y + 16}
        textAnchor="middle"
        fontFamily={face}
        fontSize="13"
        fill={colour("ink")}
      >
        {words}
      </text>
    )),
  );
}

function circle(x: number, y: number, radius: number, full: boolean): ReactNode {
  return (
    <circle
      cx={x}
      cy={y}
      r={radius}
      fill={full ? colour("treatment") : colour("paper")}
      stroke={colour(full ? "treatment" : "ink")}
      strokeWidth="2"
    />
  );
}

const upright = (x: number, y: number, height: number): ReactNode => (
  <line x1={x} x2={x} y1={y} y2={y + height} stroke={colour("muted")} strokeDasharray="2 3" />
);

/** Effects on one scale, each with its interval; diamonds pool several trials. */
export function forestPicture({ rows, none, ticks, sides, scale }: Of<"forest">, x: number, width: number): Block {
  const at = (percent: number): number => x + (width * percent) / 100;
  return below([
    ...rows.flatMap((row) => {
      const result = widthOf(row.words, 15, true) + 8;
      return [
        rule(x, width),
        beside([
          textBlock(row.name, { x, width: width - result, bold: true, after: 2 }),
          drawn(0, (y) => (
            <text x={x + width} y={y + 15} textAnchor="end" fontFamily={face} fontSize="15" fill={colour("ink")}>
              {row.words}
            </text>
          )),
        ]),
        textBlock(row.about, { x, width, size: 13, muted: true, after: 0 }),
        drawn(26, (y) => (
          <>
            {upright(at(none), y, 26)}
            {row.from === undefined || row.to === undefined ? null : (
              <line x1={at(row.from)} x2={at(row.to)} y1={y + 13} y2={y + 13} stroke={colour("ink")} strokeWidth="2" />
            )}
            {row.pooled ? (
              <path
                d={`M${at(row.at) - 8} ${y + 13}l8-7 8 7-8 7z`}
                fill={colour("treatment")}
                stroke={colour("treatment")}
              />
            ) : (
              circle(at(row.at), y + 13, 5, true)
            )}
          </>
        )),
      ];
    }),
    drawn(3, (y) => <line x1={x} x2={x + width} y1={y + 1} y2={y + 1} stroke={colour("ink")} strokeWidth="1" />),
    tickRow(ticks, x, width),
    ...(sides
      ? [
          textBlock(`← to the left: better with ${sides[0]}`, { x, width, after: 0 }),
          textBlock(`→ to the right: better with ${sides[1]}`, { x, width }),
        ]
      : []),
    textBlock(scale, { x, width, muted: true }),
  ]);
}

/** When trials looked: clear differences above the line, the others below it. */
export function howFastPicture({ rows, marks }: Of<"how-fast">, x: number, width: number): Block {
  const at = (percent: number): number => x + (width * percent) / 100;
  return below([
    tickRow(marks, x, width),
    ...rows.flatMap((row) => [
      rule(x, width),
      textBlock(row.name, { x, width, bold: true }),
      drawn(42, (y) => (
        <>
          {marks.map((mark) => (
            <g key={mark.words}>{upright(at(mark.at), y, 36)}</g>
          ))}
          <line x1={x} x2={x + width} y1={y + 18} y2={y + 18} stroke={colour("line")} strokeWidth="2" />
          {row.points.map((point, index) => (
            <g key={index}>{circle(at(point.at) + point.shift, y + (point.clear ? 9 : 27), 5, point.clear)}</g>
          ))}
        </>
      )),
      textBlock(row.reading, { x, width, size: 13, muted: true }),
    ]),
  ]);
}

/** Numbers that people are told, by what was counted: each on a line from 0 to 100, then in words. */
export function toldPicture({ groups }: Of<"told">, x: number, width: number): Block {
  const [from, long, lane] = [x + 8, width - 16, 34];
  return below(
    groups.flatMap(({ name, bad, marks, entries }) => {
      const line = lane * (1 + Math.max(...marks.map((mark) => mark.lane)));
      return [
        textBlock(name, { x, width, bold: true }),
        drawn(line + 4, (y) => (
          <>
            <line x1={from} x2={from + long} y1={y + line} y2={y + line} stroke={colour("line")} strokeWidth="2" />
            {marks.map((mark, index) => {
              const [left, top] = [from + (long * mark.share) / 100, y + line - 8 - mark.lane * lane];
              return (
                <g key={index}>
                  {circle(left, top, 5, !bad)}
                  <text
                    x={left}
                    y={top - 9}
                    textAnchor="middle"
                    fontFamily={face}
                    fontSize="13"
                    fontWeight={700}
                    fill={colour("ink")}
                  >
                    {mark.share}
                  </text>
                </g>
              );
            })}
          </>
        )),
        tickRow(
          [0, 50, 100].map((share) => ({ at: share, words: String(share) })),
          from,
          long,
        ),
        ...entries.flatMap(({ share, counted, about, reading }) => [
          rule(x, width),
          textBlock(`${share} of 100: ${counted}`, { x, width, bold: true, after: 0 }),
          bar(share, bad ? "bad" : "treatment", x, width),
          textBlock(about, { x, width, after: 0 }),
          textBlock(reading, { x, width, size: 13, muted: true }),
        ]),
      ];
    }),
  );
}
