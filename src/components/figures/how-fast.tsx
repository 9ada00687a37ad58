import { scaleLog } from "d3-scale";
import { clearOfNoDifference } from "../../evidence/no-difference";
import { shortName } from "../../evidence/short-name";
import { timepoint } from "../../evidence/timepoints";
import { list } from "../../library/library";
import type { Outcome } from "../../schema/outcome";
import type { EvidenceRecord } from "../../schema/record";
import { figureOf, type PageContext } from "../page-context";
import { Cite } from "../prose/cite";
import { FigureFrame, TableTwin } from "./figure-frame";
import { take } from "./take";

const day = 24;
const marks = [
  { hours: 4, name: "4 hours" },
  { hours: day, name: "1 day" },
  { hours: 7 * day, name: "1 week" },
  { hours: 28 * day, name: "4 weeks" },
] as const;

/** Hours on a scale of growing steps, in percent of its width. */
const scale = scaleLog()
  .domain([2, 50 * day])
  .range([0, 100]);
const place = (hours: number): number => Math.round(scale(hours) * 100) / 100;
const at = (hours: number): string => `${place(hours)}%`;

type Point = { record: EvidenceRecord; outcome: Outcome; hours: number; clear: boolean };

const title = "How soon did trials see a difference?";
const head = ["Treatment", "Study", "When", "Difference"];

/** When trials of each treatment looked, and whether they saw a clear difference by then. */
export function HowFast({ context }: { context: PageContext }) {
  const rows = list("how-fast").rows.map((row) => ({
    ...row,
    points: row.of.map((reference) => pointOf(figureOf(context.records, reference))),
  }));
  const table = rows.flatMap((row) =>
    row.points.map(({ record, outcome, clear }) => ({
      cells: [row.name, shortName(record), outcome.timepoint ?? "", clear ? "clear" : "not clear"],
      record,
      measured: outcome.label,
      when: outcome.timepoint,
      compared: record.control,
    })),
  );
  take(context, () => ({
    id: "figure-how-fast",
    title,
    reading:
      "Full circle above the line: clear difference from the comparator at that time. Empty circle below it: no clear difference. Empty space: no result is drawn for that time, which is no finding.",
    unrated: "It shows when trials looked and what they saw by then, not how large or how lasting a difference was.",
    facts: [],
    head,
    rows: table,
    picture: {
      kind: "how-fast",
      rows: rows.map(({ name, reading, points }) => ({
        name,
        reading,
        points: points.map((point) => ({ at: place(point.hours), shift: shiftOf(point, points), clear: point.clear })),
      })),
      marks: marks.map(({ hours, name }) => ({ at: place(hours), words: name })),
    },
  }));
  return (
    <FigureFrame
      id="figure-how-fast"
      className="how-fast"
      title={title}
      context={context}
      sub={
        <>
          <Key clear /> clear difference from the comparator at that time. <Key clear={false} /> no clear difference.
          Empty space: no result is drawn for that time, which is no finding.
        </>
      }
    >
      <Axis />
      <ol className="forest-rows">
        {rows.map((row) => (
          <li key={row.id}>
            <p className="row-head">
              <b>{row.name}</b>
            </p>
            <Track points={row.points} />
            <p className="row-facts">
              {row.reading}
              <Cite of={[...new Set(row.points.map(({ record }) => record.id))].join(" ")} context={context} />
            </p>
          </li>
        ))}
      </ol>
      <TableTwin head={head} rows={table} />
    </FigureFrame>
  );
}

function pointOf({ record, outcome }: { record: EvidenceRecord; outcome: Outcome }): Point {
  const { effect } = outcome;
  return {
    record,
    outcome,
    hours: timepoint(outcome.timepoint)?.hours.to ?? Number.NaN,
    clear: effect !== undefined && effect.favours !== "neither" && clearOfNoDifference(effect) === true,
  };
}

/** How far a point stands beside its time, in pixels, so that those of one time do not hide each other. */
function shiftOf(point: Point, points: readonly Point[]): number {
  const together = points.filter(({ hours, clear }) => hours === point.hours && clear === point.clear);
  return 13 * (together.indexOf(point) - (together.length - 1) / 2);
}

/** Names take turns on two lines, and those at the ends begin and end with the axis: a phone has no room for four in one. */
function Axis() {
  return (
    <svg className="axis" width="100%" height="2.5rem" aria-hidden="true">
      <line x1="0" x2="100%" y1="100%" y2="100%" />
      {marks.map(({ hours, name }, index) => (
        <text
          key={name}
          x={index === 0 ? 0 : index === marks.length - 1 ? "100%" : at(hours)}
          y={index % 2 ? "2.1rem" : "0.9rem"}
          textAnchor={index === 0 ? "start" : index === marks.length - 1 ? "end" : "middle"}
        >
          {name}
        </text>
      ))}
    </svg>
  );
}

/** Clear differences stand above the line and are full, the others below it and empty; those of one time side by side. */
function Track({ points }: { points: readonly Point[] }) {
  const words = points.map(
    ({ outcome, clear }) => `${outcome.timepoint}: ${clear ? "clear difference" : "no clear difference"}`,
  );
  return (
    <svg className="track" width="100%" height="36" role="img" aria-label={words.join("; ")}>
      {marks.map(({ hours, name }) => (
        <line key={name} x1={at(hours)} x2={at(hours)} y1="0" y2="36" className="no-difference" />
      ))}
      <line x1="0" x2="100%" y1="18" y2="18" className="range" />
      {points.map((point) => {
        const shift = shiftOf(point, points);
        return (
          <svg key={`${point.record.id}#${point.outcome.id}`} x={at(point.hours)} overflow="visible">
            <circle cx={shift} cy={point.clear ? 9 : 27} r="5" className={point.clear ? "estimate" : "estimate none"} />
          </svg>
        );
      })}
    </svg>
  );
}

function Key({ clear }: { clear: boolean }) {
  return (
    <svg className="key" width="14" height="14" aria-hidden="true">
      <circle cx="7" cy="7" r="5" className={clear ? "estimate" : "estimate none"} />
    </svg>
  );
}
