import type { ReactNode } from "react";
import { shortName } from "../../evidence/short-name";
import { type GroupShare, twoGroups } from "../../evidence/two-groups";
import { figureOf, type PageContext, statementOf } from "../page-context";
import { CertaintyMark } from "../prose/certainty-mark";
import { Cite } from "../prose/cite";
import { Bar } from "./bar";
import { FigureFrame } from "./figure-frame";
import { ofHundred } from "./grids";
import { figureId } from "./hundred-people";

/**
 * Benefits and harms of 100 people in one table, treatment beside comparator, with how sure in every row. What is counted
 * stands above its numbers, so that the table fits a phone.
 */
export function FactBox({ title, children }: { title: string; children?: ReactNode }) {
  const id = figureId(title.toLowerCase()).replace(/-$/, "");
  return (
    <FigureFrame id={id} className="fact-box" title={title} sub="People out of 100" what="table">
      <div role="group" className="table-scroll" aria-labelledby={`${id}-title`} tabIndex={0}>
        <table>
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
          {children}
        </table>
      </div>
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

/** One row of a fact box: a benefit or a harm, or what nobody measured. */
export function Fact({ kind, label, of, unknown, certainty, treatment, comparator, context }: FactProps) {
  const shown = of ? figureOf(context.records, of) : undefined;
  const groups = shown && twoGroups(shown.record, shown.outcome, { treatment, comparator });
  const statement = statementOf(context, certainty);
  return (
    <tbody data-kind={kind} className={shown ? undefined : "unknown"}>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          <span className="fact-kind">{kind === "benefit" ? "Benefit" : "Harm"}</span> {label}
          {shown ? (
            <small>
              {shown.outcome.timepoint ? `${sentence(shown.outcome.timepoint)}. ` : ""}
              {shortName(shown.record)}
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
          <td>{statement ? <CertaintyMark rating={statement.rating} /> : <small>not rated</small>}</td>
        </tr>
      ) : (
        <tr>
          <td colSpan={3}>{unknown ?? "Nobody measured this."}</td>
        </tr>
      )}
    </tbody>
  );
}

function Share({ group, side }: { group: GroupShare; side: "treatment" | "comparator" }) {
  const share = ofHundred(group);
  return (
    <td className="number">
      <b>{share}</b>
      <Bar share={share} side={side} />
      <small>{group.name}</small>
    </td>
  );
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
