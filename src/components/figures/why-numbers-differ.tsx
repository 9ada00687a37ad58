import { shortName } from "../../evidence/short-name";
import { shareOf } from "../../evidence/two-groups";
import { list } from "../../library/library";
import type { Lists } from "../../schema/lists";
import { figureOf, type PageContext } from "../page-context";
import { Cite } from "../prose/cite";
import { Bar } from "./bar";
import { FigureFrame, TableTwin } from "./figure-frame";
import { lanesOf } from "./lanes";
import { take } from "./take";
import { ToldStrip } from "./told-strip";

type Kind = Lists["told-numbers"]["numbers"][number]["kind"];

/** What was counted, in words that say whether a high number is good. */
const kinds: Record<Kind, string> = {
  response: "at least half better (response)",
  remission: "well or nearly well (remission)",
  relapse: "ill again (relapse)",
  other: "another measure",
};

/** Kinds of which a high number is bad: their marks are hollow, their bars cut, and their strip says so. */
const bad: ReadonlySet<Kind> = new Set<Kind>(["relapse"]);

const head = ["Of 100", "Counted", "Who", "When", "Compared with", "Source"];

/** The percent of a line that a number needs for itself on the narrowest phone. */
const room = 9;

/** In whom, when and against what a number was counted. */
function aboutOf({ group, timepoint, comparator }: { group: string; timepoint: string; comparator: string }): string {
  return `${sentence(group)}; ${timepoint}; compared with ${comparator}.`;
}

/**
 * The numbers people are told, by what was counted and smallest first, each with when, against what and in whom. A number
 * is looked up within what was counted: the same 70 of 100 may be people who got better or people who fell ill again.
 */
export function WhyNumbersDiffer({ context }: { context: PageContext }) {
  const entries = list("told-numbers")
    .numbers.map((entry) => {
      const { record, outcome } = figureOf(context.records, entry.of);
      const result = outcome.results?.find(({ arm }) => arm === entry.arm);
      return { ...entry, record, share: Math.round((result && shareOf(result)) ?? Number.NaN) };
    })
    .sort((a, b) => a.share - b.share);
  const groups = (Object.keys(kinds) as Kind[]).flatMap((kind) => {
    const own = entries.filter((entry) => entry.kind === kind);
    const shares = own.map(({ share }) => share);
    const lanes = lanesOf(shares, room);
    const name = `${sentence(kinds[kind])}${bad.has(kind) ? ": here a high number is bad" : ""}`;
    return own.length === 0
      ? []
      : [{ name, bad: bad.has(kind), marks: shares.map((share, at) => ({ share, lane: lanes[at] ?? 0 })), own }];
  });
  const id = "figure-told-numbers";
  const title = `The same treatment, ${entries.length} numbers`;
  const reading =
    "People out of 100. Each mark is a number that people are told. First find what was counted. Then find your number there, and read in whom, when and beside what.";
  const rows = groups
    .flatMap(({ own }) => own)
    .map((entry) => ({
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
      groups: groups.map(({ own, ...group }) => ({
        ...group,
        entries: own.map((entry) => ({
          share: entry.share,
          counted: kinds[entry.kind],
          about: aboutOf(entry),
          reading: `${entry.reading} ${shortName(entry.record)}.`,
        })),
      })),
    },
  }));
  const sub = (
    <>
      {reading} Told “70%” and not of what? <a href="/understand/claims-checked/#seventy">That claim, checked</a>.
    </>
  );
  return (
    <FigureFrame id={id} className="told" title={title} context={context} sub={sub}>
      {groups.map(({ name, own, ...group }) => (
        <div key={name}>
          <ToldStrip name={name} {...group} />
          <ol>
            {own.map((entry) => (
              <li key={`${entry.of} ${entry.arm}`} data-kind={entry.kind}>
                <p className="told-number">
                  <b>{entry.share}</b> of 100: {kinds[entry.kind]}
                </p>
                <Bar share={entry.share} side={group.bad ? "bad" : "treatment"} />
                <p>{aboutOf(entry)}</p>
                <p className="row-facts">
                  {entry.reading} {shortName(entry.record)}
                  <Cite of={entry.record.id} context={context} />
                </p>
              </li>
            ))}
          </ol>
        </div>
      ))}
      <TableTwin head={head} rows={rows} />
    </FigureFrame>
  );
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
