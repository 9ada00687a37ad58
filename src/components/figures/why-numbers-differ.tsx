import { shortName } from "../../evidence/short-name";
import { shareOf } from "../../evidence/two-groups";
import { list } from "../../library/library";
import { figureOf, type PageContext } from "../page-context";
import { Cite } from "../prose/cite";

/** The numbers people are told, smallest first, each with what was counted, when, against what and in whom. */
export function WhyNumbersDiffer({ context }: { context: PageContext }) {
  const entries = list("told-numbers")
    .numbers.map((entry) => {
      const { record, outcome } = figureOf(context.records, entry.of);
      const result = outcome.results?.find(({ arm }) => arm === entry.arm);
      return { ...entry, record, share: Math.round((result && shareOf(result)) ?? Number.NaN) };
    })
    .sort((a, b) => a.share - b.share);
  return (
    <figure id="figure-told-numbers" className="told" aria-labelledby="figure-told-numbers-title">
      <figcaption>
        <p className="figure-title" id="figure-told-numbers-title">
          The same treatment, {entries.length} numbers{" "}
          <a className="self" href="#figure-told-numbers" aria-label="Link to this figure">
            #
          </a>
        </p>
        <p className="figure-sub">People out of 100. Find the number you were told, then read what was counted.</p>
      </figcaption>
      <ol>
        {entries.map((entry) => (
          <li key={`${entry.of} ${entry.arm}`} data-kind={entry.kind}>
            <svg className="bar" width="100%" height="14" aria-hidden="true">
              <rect width="100%" height="14" className="all" />
              <rect width={`${entry.share}%`} height="14" className="some" />
            </svg>
            <p className="told-number">
              <b>{entry.share}</b> of 100: {entry.kind === "other" ? "another measure" : entry.kind}
            </p>
            <p>
              {entry.group}. {entry.timepoint}; compared with {entry.comparator}. {entry.reading}{" "}
              {shortName(entry.record)}
              <Cite of={entry.record.id} context={context} />
            </p>
          </li>
        ))}
      </ol>
    </figure>
  );
}
