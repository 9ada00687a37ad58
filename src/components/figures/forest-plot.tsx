import { scaleLinear, scaleLog } from "d3-scale";
import { signed } from "../../evidence/figure-words";
import { type ForestRow, forestOf } from "../../evidence/forest";
import { shortName } from "../../evidence/short-name";
import { figureOf, type PageContext, statementOf } from "../page-context";
import { CertaintyMark } from "../prose/certainty-mark";
import { Cite } from "../prose/cite";
import { figureId } from "./hundred-people";

type Props = { of: string; pooled?: string; title: string; certainty?: string; context: PageContext };

/** Effects of several trials on one scale, each with its interval; published pooled estimates stand apart. */
export function ForestPlot({ of, pooled, title, certainty, context }: Props) {
  const trials = of.split(",").map((reference) => figureOf(context.records, reference));
  const pools = pooled?.split(",").map((reference) => figureOf(context.records, reference)) ?? [];
  const all = [...trials, ...pools];
  const forest = forestOf(all);
  const ends = forest.rows.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  const [least, most] = [Math.min(...ends, forest.noDifference), Math.max(...ends, forest.noDifference)];
  const scale = forest.log
    ? scaleLog().domain([least, most]).range([6, 94])
    : scaleLinear().domain([least, most]).nice(5).range([6, 94]);
  const ticks = scale.ticks(4).filter((_tick, index, list) => list.length <= 6 || index % 2 === 0);
  const at = (value: number): string => `${Math.round(scale(value) * 100) / 100}%`;
  const id = figureId(title.toLowerCase());
  const statement = statementOf(context, certainty);
  return (
    <figure id={id} className="forest" aria-labelledby={`${id}-title`}>
      <figcaption>
        <p className="figure-title" id={`${id}-title`}>
          {title}{" "}
          <a className="self" href={`#${id}`} aria-label="Link to this figure">
            #
          </a>
        </p>
        <p className="figure-sub">
          Each line is a trial’s {forest.measureName} with its interval. The dotted line is no difference.
        </p>
      </figcaption>
      <ol className="forest-rows">
        {all.map(({ record, outcome }, index) => {
          const row = forest.rows[index] as ForestRow;
          return (
            <li key={`${record.id}#${outcome.id}`} className={index >= trials.length ? "pooled" : undefined}>
              <p>
                <b>{shortName(record)}</b>
                <Cite of={record.id} context={context} />{" "}
                {index >= trials.length
                  ? "(published pooled estimate)"
                  : `${record.participants?.enrolled ?? "?"} people`}
                ; against {record.control ?? "comparator not stated"}
                {record.blinding ? `; ${record.blinding.replace("-", " ")}` : ""}. {outcome.label}
                {outcome.timepoint ? `, ${outcome.timepoint}` : ""}: <span className="number">{row.words}</span>
              </p>
              <svg className="track" width="100%" height="22" role="img" aria-label={row.words}>
                <line
                  x1={at(forest.noDifference)}
                  x2={at(forest.noDifference)}
                  y1="0"
                  y2="22"
                  className="no-difference"
                />
                {row.low !== undefined && row.high !== undefined ? (
                  <line x1={at(row.low)} x2={at(row.high)} y1="11" y2="11" className="range" />
                ) : null}
                {index >= trials.length ? (
                  <svg x={at(row.value)} y="11" overflow="visible">
                    <path d="M-8 0 0-7 8 0 0 7Z" className="estimate" />
                  </svg>
                ) : (
                  <circle cx={at(row.value)} cy="11" r="5" className="estimate" />
                )}
              </svg>
            </li>
          );
        })}
      </ol>
      <svg className="axis" width="100%" height="26" aria-hidden="true">
        <line x1="0" x2="100%" y1="1" y2="1" />
        {ticks.map((tick) => (
          <text key={tick} x={at(tick)} y="18" textAnchor="middle">
            {signed(tick)}
          </text>
        ))}
      </svg>
      {statement ? (
        <p className="figure-sure">
          <CertaintyMark rating={statement.rating} /> {statement.reasons[0]}
        </p>
      ) : null}
    </figure>
  );
}
