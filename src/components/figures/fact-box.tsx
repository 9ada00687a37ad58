import { createContext, type ReactNode, useContext } from "react";
import { untested, word } from "../../evidence/certainty";
import { shortName } from "../../evidence/short-name";
import { type GroupShare, twoGroups } from "../../evidence/two-groups";
import type { Outcome } from "../../schema/outcome";
import { figureOf, type PageContext, statementOf } from "../page-context";
import { CertaintyMark } from "../prose/certainty-mark";
import { Cite } from "../prose/cite";
import { Bar } from "./bar";
import { FigureFrame } from "./figure-frame";
import { ofHundred, takenGroups } from "./grids";
import { howCounted } from "./how-counted";
import { figureId } from "./hundred-people";
import { kindWord } from "./kind-word";
import { take } from "./take";
import type { Sure, TakenFact, TakenRow } from "./taken";

/** The rows of the box that is being drawn, for whoever takes it away. */
const Rows = createContext<{ facts: TakenFact[]; rows: TakenRow[] } | undefined>(undefined);

type BoxProps = { title: string; context?: PageContext; children?: ReactNode };

const head = ["Kind", "Counted", "With the treatment, of 100", "Compared with, of 100", "How sure"];

/**
 * Benefits and harms of 100 people in one table, treatment beside comparator, with how sure in every row. What is counted
 * stands above its numbers, so that the table fits a phone.
 */
export function FactBox({ title, context, children }: BoxProps) {
  // its name follows its place on the page, not its title, which may be put better one day
  const others = context?.boxes?.length ?? 0;
  const id = context?.boxes ? `figure-fact-box${others > 0 ? `-${others + 1}` : ""}` : figureId(title.toLowerCase());
  context?.boxes?.push(id);
  const picture = { kind: "facts" as const, facts: [] };
  const rows: TakenRow[] = [];
  take(context, () => ({
    id,
    title,
    reading: "People out of 100",
    unrated: "Rated row by row.",
    facts: [],
    head,
    rows,
    picture,
  }));
  return (
    <FigureFrame id={id} className="fact-box" title={title} sub="People out of 100" context={context}>
      <table aria-labelledby={`${id}-title`}>
        <thead>
          <tr>
            <th scope="col" className="treatment">
              With the treatment
            </th>
            <th scope="col" className="comparator">
              Compared with
            </th>
            <th scope="col">How sure</th>
          </tr>
        </thead>
        <Rows value={{ facts: picture.facts, rows }}>{children}</Rows>
      </table>
    </FigureFrame>
  );
}

type FactProps = {
  kind: "benefit" | "harm";
  label: string;
  of?: string;
  unknown?: string;
  certainty?: string;
  treatment?: string;
  comparator?: string;
  context: PageContext;
};

/** One row of a fact box: a benefit or a harm, or what was not measured. */
export function Fact({ kind, label, of, unknown, certainty, treatment, comparator, context }: FactProps) {
  const shown = of ? figureOf(context.records, of) : undefined;
  const groups = shown && twoGroups(shown.record, shown.outcome, { treatment, comparator });
  const statement = statementOf(context, certainty) ?? publishedOf(shown?.outcome);
  const counted = shown && groups && howCounted(shown.record, shown.outcome, groups);
  const when = shown?.outcome.timepoint && `${sentence(shown.outcome.timepoint)}.`;
  const aboutOf = (ofWhom: string | undefined): string | undefined =>
    shown && [when, ofWhom && `${sentence(ofWhom)}.`, shortName(shown.record)].filter(Boolean).join(" ");
  // taken away, the row stands above its whole range, which says of itself that it may be chance
  const about = aboutOf(counted?.short);
  const box = useContext(Rows);
  box?.facts.push({
    kind,
    label,
    sure: statement,
    ...(about ? { about } : {}),
    gap: counted?.gap,
    ...(groups ? { groups: takenGroups(groups) } : { unknown: unknown ?? notMeasured }),
  });
  const taken = groups ? takenGroups(groups) : [];
  const [treated, compared] = taken;
  box?.rows.push({
    cells: [
      kindWord(kind, taken.length).toLowerCase(),
      label,
      treated ? `${treated.happened} (${treated.name})` : (unknown ?? notMeasured),
      compared ? `${compared.happened} (${compared.name})` : treated ? "nothing was compared" : "not known",
      statement
        ? statement.rating === "none"
          ? untested
          : word(statement.rating)
        : treated
          ? "not rated"
          : "not known",
    ],
    record: shown?.record,
    measured: shown?.outcome.label,
    when: shown?.outcome.timepoint,
    compared: compared?.name,
    people: counted?.people,
    gap: counted?.gap,
    sure: statement,
  });
  return (
    <tbody data-kind={kind} className={shown ? undefined : "unknown"}>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          <span className="fact-kind">{kindWord(kind, taken.length)}</span> {label}
          {shown ? (
            <small>
              {aboutOf(counted?.row)}
              <Cite of={shown.record.id} context={context} />
            </small>
          ) : null}
        </th>
      </tr>
      {groups ? (
        <tr>
          <Share group={groups.treatment} side="treatment" />
          {groups.comparator ? (
            <Share group={groups.comparator} side="comparator" />
          ) : (
            <td>
              <small>nothing was compared</small>
            </td>
          )}
          <td>
            {statement ? (
              <CertaintyMark rating={statement.rating} id={context.figures ? statement.id : undefined} />
            ) : (
              <small>not rated</small>
            )}
          </td>
        </tr>
      ) : (
        <tr>
          <td colSpan={3}>{unknown ?? notMeasured}</td>
        </tr>
      )}
    </tbody>
  );
}

/** The rating that the record itself holds of an outcome, where the page makes no claim about it. */
function publishedOf(outcome: Outcome | undefined): Sure | undefined {
  const published = outcome?.certainty;
  return published && { rating: published.rating, reasons: [`Rated by ${published.by}.`] };
}

const notMeasured = "Not measured in what we read.";

function Share({ group, side }: { group: GroupShare; side: "treatment" | "comparator" }) {
  const share = ofHundred(group);
  return (
    <td className="number">
      <b>{share}</b>
      {/* the words above the table are far from its cells for a voice */}
      <span className="unseen"> of 100, </span>
      <Bar share={share} side={side} />
      <small>{group.name}</small>
    </td>
  );
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
