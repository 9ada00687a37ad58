import { shortName } from "../../evidence/short-name";
import { shareOf } from "../../evidence/two-groups";
import { list } from "../../library/library";
import type { Lists } from "../../schema/lists";
import { figureOf, type PageContext } from "../page-context";
import { Cite } from "../prose/cite";
import { Bar } from "./bar";
import { FigureFrame, TableTwin } from "./figure-frame";

type Kind = Lists["told-numbers"]["numbers"][number]["kind"];

/** What was counted, in words that say whether a high number is good. */
const kinds: Record<Kind, string> = {
  response: "at least half better (response)",
  remission: "well or nearly well (remission)",
  relapse: "ill again (relapse)",
  other: "another measure",
};

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
  return (
    <FigureFrame
      id="figure-told-numbers"
      className="told"
      title={`The same treatment, ${entries.length} numbers`}
      sub="People out of 100. Each mark is a number that people are told. Find yours below, then read what was counted."
    >
      {counted.map((kind) => (
        <Strip key={kind} kind={kind} shares={entries.filter((one) => one.kind === kind).map(({ share }) => share)} />
      ))}
      <ol>
        {entries.map((entry) => (
          <li key={`${entry.of} ${entry.arm}`} data-kind={entry.kind}>
            <p className="told-number">
              <b>{entry.share}</b> of 100: {kinds[entry.kind]}
            </p>
            <Bar share={entry.share} side="treatment" />
            <p>
              {sentence(entry.group)}; {entry.timepoint}; compared with {entry.comparator}.
            </p>
            <p className="row-facts">
              {entry.reading} {shortName(entry.record)}
              <Cite of={entry.record.id} context={context} />
            </p>
          </li>
        ))}
      </ol>
      <TableTwin head={["Of 100", "Counted", "Who", "When", "Compared with", "Source"]}>
        {entries.map((entry) => (
          <tr key={`${entry.of} ${entry.arm}`}>
            <th scope="row">{entry.share}</th>
            <td>{kinds[entry.kind]}</td>
            <td>{entry.group}</td>
            <td>{entry.timepoint}</td>
            <td>{entry.comparator}</td>
            <td>{shortName(entry.record)}</td>
          </tr>
        ))}
      </TableTwin>
    </FigureFrame>
  );
}

/** All numbers of one kind on a line from 0 to 100. */
function Strip({ kind, shares }: { kind: Kind; shares: readonly number[] }) {
  return (
    <div className="strip">
      <p>{sentence(kinds[kind])}</p>
      <svg className="track" width="100%" height="34" role="img" aria-label={`${kinds[kind]}: ${shares.join(", ")}`}>
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
