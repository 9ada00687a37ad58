import { scaleLog } from "d3-scale";
import { clearOfNoDifference } from "../../evidence/no-difference";
import { shortName } from "../../evidence/short-name";
import { timepoint } from "../../evidence/timepoints";
import { list } from "../../library/library";
import { figureOf, type PageContext } from "../page-context";
import { Cite } from "../prose/cite";

const hour = 1;
const marks = [
  { hours: 4 * hour, name: "4 hours" },
  { hours: 24 * hour, name: "1 day" },
  { hours: 7 * 24 * hour, name: "1 week" },
  { hours: 28 * 24 * hour, name: "4 weeks" },
] as const;

/** When trials of each treatment looked, and whether they saw a clear difference by then. */
export function HowFast({ context }: { context: PageContext }) {
  const { rows } = list("how-fast");
  const scale = scaleLog()
    .domain([2, 45 * 24])
    .range([0, 100]);
  const at = (hours: number): string => `${Math.round(scale(hours) * 100) / 100}%`;
  return (
    <figure id="figure-how-fast" className="how-fast" aria-labelledby="figure-how-fast-title">
      <figcaption>
        <p className="figure-title" id="figure-how-fast-title">
          How soon did trials see a difference?{" "}
          <a className="self" href="#figure-how-fast" aria-label="Link to this figure">
            #
          </a>
        </p>
        <p className="figure-sub">
          A full circle is a clear difference from the comparator at that time. An empty one is no clear difference.
          Space between is not evidence of nothing: it is when nobody looked.
        </p>
      </figcaption>
      <ol className="forest-rows">
        {rows.map((row) => {
          const points = row.of.map((reference) => {
            const { record, outcome } = figureOf(context.records, reference);
            const hours = timepoint(outcome.timepoint)?.hours.to ?? Number.NaN;
            const clear =
              outcome.effect !== undefined &&
              outcome.effect.favours !== "neither" &&
              clearOfNoDifference(outcome.effect) === true;
            return { record, outcome, hours, clear };
          });
          return (
            <li key={row.id}>
              <p>
                <b>{row.name}.</b> {row.reading}
              </p>
              <svg
                className="track"
                width="100%"
                height="26"
                role="img"
                aria-label={points
                  .map(
                    ({ outcome, clear }) =>
                      `${outcome.timepoint}: ${clear ? "clear difference" : "no clear difference"}`,
                  )
                  .join("; ")}
              >
                <line x1="0" x2="100%" y1="13" y2="13" className="range" />
                {points.map(({ record, outcome, hours, clear }) => (
                  <circle
                    key={`${record.id}#${outcome.id}`}
                    cx={at(hours)}
                    cy={clear ? 9 : 19}
                    r="6"
                    className={clear ? "estimate" : "estimate none"}
                  />
                ))}
              </svg>
              <p className="points">
                {points.map(({ record, outcome, clear }) => (
                  <span key={`${record.id}#${outcome.id}`}>
                    {shortName(record)}
                    <Cite of={record.id} context={context} /> {outcome.timepoint}:{" "}
                    {clear ? "clear difference" : "no clear difference"}.{" "}
                  </span>
                ))}
              </p>
            </li>
          );
        })}
      </ol>
      <svg className="axis" width="100%" height="26" aria-hidden="true">
        <line x1="0" x2="100%" y1="1" y2="1" />
        {marks.map(({ hours, name }) => (
          <text key={name} x={at(hours)} y="18" textAnchor="middle">
            {name}
          </text>
        ))}
      </svg>
    </figure>
  );
}
