import { scaleLinear, scaleLog } from "d3-scale";
import { signed } from "../../evidence/figure-words";
import { type ForestRow, forestOf } from "../../evidence/forest";
import { forestSides } from "../../evidence/forest-sides";
import { isPooled } from "../../evidence/kind";
import { shortName } from "../../evidence/short-name";
import { withoutDose } from "../../evidence/without-dose";
import type { Outcome } from "../../schema/outcome";
import type { EvidenceRecord } from "../../schema/record";
import { figureOf, type PageContext, statementOf } from "../page-context";
import { Cite } from "../prose/cite";
import { measuredWords } from "./caption";
import { FigureFrame, TableTwin } from "./figure-frame";
import { figureId } from "./hundred-people";
import { take } from "./take";

type Props = {
  of: string;
  pooled?: string;
  title: string;
  certainty?: string;
  unrated?: string;
  context: PageContext;
};
type Row = ForestRow & { key: string; record: EvidenceRecord; outcome: Outcome; apart: boolean; pooled: boolean };

/** The ticks of a scale of ratios: those of the usual series that its ends enclose. */
const ratioTicks = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];

/** Effects of several trials on one scale, each with its interval; published pooled estimates are diamonds. */
export function ForestPlot({ of, pooled, title, certainty, unrated, context }: Props) {
  const trials = of.split(",").map((reference) => figureOf(context.records, reference));
  const pools = pooled?.split(",").map((reference) => figureOf(context.records, reference)) ?? [];
  const all = [...trials, ...pools];
  const forest = forestOf(all);
  const printed = forest.rows.every(({ computed }) => !computed);
  const sides = printed ? forestSides(all, forest.noDifference) : {};
  const rows = all.map(
    ({ record, outcome }, index): Row => ({
      ...(forest.rows[index] as ForestRow),
      key: `${record.id}#${outcome.id}`,
      record,
      outcome,
      apart: index >= trials.length,
      pooled: index >= trials.length || isPooled(record.type),
    }),
  );
  const { at, ticks } = axisOf(rows, forest);
  const id = figureId(`forest ${of.split(",")[0]}`);
  const sure = statementOf(context, certainty);
  const reading = `Each mark is one result${rows.some((row) => row.pooled) ? "; a diamond is from a review" : ""}. Its line is the range that fits the data. A line that meets the dotted one fits no difference too.`;
  const table = rows.map(({ record, outcome, words }) => ({
    cells: [
      shortName(record),
      measuredWords(outcome),
      ofWhole(record, record.participants?.enrolled) ?? "not stated",
      ofWhole(record, record.control) ?? "not stated",
      words,
    ],
    record,
    measured: withoutDose(outcome.label),
    when: outcome.timepoint,
    compared: record.control,
  }));
  take(context, () => ({
    id,
    title,
    reading,
    sure,
    ...(unrated ? { unrated: `not rated. ${unrated}` } : {}),
    facts: [],
    head,
    rows: table,
    picture: {
      kind: "forest",
      rows: rows.map((row) => ({
        at: at(row.value),
        ...(row.low === undefined || row.high === undefined ? {} : { from: at(row.low), to: at(row.high) }),
        pooled: row.pooled,
        name: shortName(row.record),
        words: row.words,
        about: rowFacts(row),
      })),
      none: at(forest.noDifference),
      ticks: ticks.map((tick) => ({ at: at(tick), words: tickWords(tick) })),
      ...(sides.below && sides.above ? { sides: [sides.below, sides.above] as const } : {}),
      scale: `Scale: ${forest.measureName}.`,
    },
  }));
  return (
    <FigureFrame id={id} className="forest" title={title} sure={sure} unrated={unrated} context={context} sub={reading}>
      <ol className="forest-rows">
        {rows.map((row) => (
          <li key={row.key} className={row.apart ? "pooled" : undefined}>
            <p className="row-head">
              <b>
                {shortName(row.record)}
                <Cite of={row.record.id} context={context} />
              </b>{" "}
              <span className="number">{row.words}</span>
            </p>
            <p className="row-facts">{rowFacts(row)}</p>
            <Track row={row} at={at} none={forest.noDifference} />
          </li>
        ))}
      </ol>
      <svg className="axis" width="100%" height="26" aria-hidden="true">
        <line x1="0" x2="100%" y1="1" y2="1" />
        {ticks.map((tick) => (
          <text key={tick} x={`${at(tick)}%`} y="20" textAnchor="middle">
            {tickWords(tick)}
          </text>
        ))}
      </svg>
      {sides.below ? (
        <p className="sides">
          <span>← better with {sides.below}</span> <span>better with {sides.above} →</span>
        </p>
      ) : null}
      <p className="figure-sub">Scale: {forest.measureName}.</p>
      <TableTwin head={head} rows={table} />
    </FigureFrame>
  );
}

/** Places on the scale, in percent of its width, and its ticks: at most six, so that none collide on a phone. */
function axisOf(rows: readonly Row[], { log, noDifference }: { log: boolean; noDifference: number }) {
  const ends = rows.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value, noDifference]);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const scale = log
    ? scaleLog().domain([least, most]).range([6, 94])
    : scaleLinear().domain([least, most]).nice(4).range([6, 94]);
  const ticks = log ? ratioTicks.filter((tick) => tick >= least && tick <= most) : scale.ticks(4);
  return {
    at: (value: number): number => Math.round(scale(value) * 100) / 100,
    ticks: ticks.length <= 6 ? ticks : ticks.filter((_, index) => index % 2 === 0),
  };
}

const head = ["Study", "Measured", "People", "Compared with", "Result (range)"];

const tickWords = (tick: number): string => signed(Number(tick.toPrecision(6)));

/** What a record says of all its people. A row of a review rests on some of its trials, so it is called that of the whole. */
function ofWhole(record: EvidenceRecord, said: string | number | undefined): string | undefined {
  if (said === undefined) return undefined;
  return isPooled(record.type) ? `${said} in the whole review` : String(said);
}

function rowFacts({ record, outcome, apart }: Row): string {
  const { enrolled } = record.participants ?? {};
  const whole = [enrolled === undefined ? "" : `${enrolled} people`, record.control ? `against ${record.control}` : ""];
  const people = ofWhole(record, whole.filter(Boolean).join(isPooled(record.type) ? " " : "; ") || undefined);
  const facts = [
    measuredWords(outcome),
    apart ? "published pooled estimate" : undefined,
    people,
    record.blinding?.replace("-", " "),
  ];
  return facts.filter(Boolean).join("; ");
}

function Track({ row, at, none }: { row: Row; at: (value: number) => number; none: number }) {
  return (
    <svg className="track" width="100%" height="22" role="img" aria-label={row.words}>
      <line x1={`${at(none)}%`} x2={`${at(none)}%`} y1="0" y2="22" className="no-difference" />
      {row.low !== undefined && row.high !== undefined ? (
        <line x1={`${at(row.low)}%`} x2={`${at(row.high)}%`} y1="11" y2="11" className="range" />
      ) : null}
      {row.pooled ? (
        <svg x={`${at(row.value)}%`} y="11" overflow="visible">
          <path d="M-8 0 0-7 8 0 0 7Z" className="estimate" />
        </svg>
      ) : (
        <circle cx={`${at(row.value)}%`} cy="11" r="5" className="estimate" />
      )}
    </svg>
  );
}
