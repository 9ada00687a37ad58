import { shortName } from "../../evidence/short-name";
import { shareOf } from "../../evidence/two-groups";
import { list } from "../../library/library";
import type { Lists } from "../../schema/lists";
import { figureOf, type PageContext } from "../page-context";
import { Cite } from "../prose/cite";
import { Bar } from "./bar";
import { FigureFrame, TableTwin } from "./figure-frame";
import { take } from "./take";

type Kind = Lists["told-numbers"]["numbers"][number]["kind"];

/** What was counted, in words that say whether a high number is good. */
const kinds: Record<Kind, string> = {
  response: "at least half better (response)",
  remission: "well or nearly well (remission)",
  relapse: "ill again (relapse)",
  other: "another measure",
};

const head = ["Of 100", "Counted", "Who", "When", "Compared with", "Source"];

/** In whom, when and against what a number was counted. */
function aboutOf({ group, timepoint, comparator }: { group: string; timepoint: string; comparator: string }): string {
  return `${sentence(group)}; ${timepoint}; compared with ${comparator}.`;
}

/** The numbers people are told, smallest first, each with what was counted, when, against what and in whom. */
export function WhyNumbersDiffer({ context }: { context: PageContext }) {
  const entries = list("told-numbers")
    .numbers.map((entry) => {
      const { record, outcome } = figureOf(context.records, entry.of);
      const result = outcome.results?.find(({ arm }) => arm === entry.arm);
      return { ...entry, record, share: Math.round((result && shareOf(result)) ?? Number.NaN) };
    })
    .sort((a, b) => a.share - b.share);
  const counted = (Object.keys(kinds) as Kind[]).filter((kind) => entries.some((entry) => entry.kind === kind));
  const id = "figure-told-numbers";
  const title = `The same treatment, ${entries.length} numbers`;
  const reading =
    "People out of 100. Each mark is a number that people are told. Find yours below, then read what was counted.";
  const strips = counted.map((kind) => ({
    name: sentence(kinds[kind]),
    shares: entries.filter((one) => one.kind === kind).map(({ share }) => share),
  }));
  const rows = entries.map((entry) => ({
    cells: [
      String(entry.share),
      kinds[entry.kind],
      entry.group,
      entry.timepoint,
      entry.comparator,
      shortName(entry.record),
    ],
    record: entry.record,
    measured: kinds[entry.kind],
    when: entry.timepoint,
    compared: entry.comparator,
  }));
  take(context, () => ({
    id,
    title,
    reading,
    unrated: "Each number answers another question; the figure sets them side by side and rates none of them.",
    facts: [],
    head,
    rows,
    picture: {
      kind: "told",
      strips,
      entries: entries.map((entry) => ({
        share: entry.share,
        counted: kinds[entry.kind],
        about: aboutOf(entry),
        reading: `${entry.reading} ${shortName(entry.record)}.`,
      })),
    },
  }));
  return (
    <FigureFrame id={id} className="told" title={title} context={context} sub={reading}>
      {strips.map((strip) => (
        <Strip key={strip.name} {...strip} />
      ))}
      <ol>
        {entries.map((entry) => (
          <li key={`${entry.of} ${entry.arm}`} data-kind={entry.kind}>
            <p className="told-number">
              <b>{entry.share}</b> of 100: {kinds[entry.kind]}
            </p>
            <Bar share={entry.share} side="treatment" />
            <p>{aboutOf(entry)}</p>
            <p className="row-facts">
              {entry.reading} {shortName(entry.record)}
              <Cite of={entry.record.id} context={context} />
            </p>
          </li>
        ))}
      </ol>
      <TableTwin head={head} rows={rows} />
    </FigureFrame>
  );
}

/** All numbers of one kind on a line from 0 to 100. */
function Strip({ name, shares }: { name: string; shares: readonly number[] }) {
  return (
    <div className="strip">
      <p>{name}</p>
      <svg className="track" width="100%" height="34" role="img" aria-label={`${name}: ${shares.join(", ")}`}>
        <line x1="0" x2="100%" y1="9" y2="9" className="range" />
        {[0, 50, 100].map((tick) => (
          <text key={tick} x={`${tick}%`} y="31" textAnchor={tick === 0 ? "start" : tick === 100 ? "end" : "middle"}>
            {tick}
          </text>
        ))}
        {shares.map((share, index) => (
          <circle key={index} cx={`${share}%`} cy="9" r="6" className="estimate" />
        ))}
      </svg>
    </div>
  );
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
