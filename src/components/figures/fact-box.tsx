import type { ReactNode } from "react";
import { shortName } from "../../evidence/short-name";
import { twoGroups } from "../../evidence/two-groups";
import { figureOf, type PageContext, statementOf } from "../page-context";
import { CertaintyMark } from "../prose/certainty-mark";
import { Cite } from "../prose/cite";
import { ofHundred } from "./hundred-people";

/** Benefits and harms of 100 people in one table, treatment beside comparator, with how sure in every row. */
export function FactBox({ title, children }: { title: string; children?: ReactNode }) {
  const id = `figure-${title.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`.replace(/-$/, "");
  return (
    <figure className="fact-box" id={id} aria-labelledby={`${id}-title`}>
      <figcaption>
        <p className="figure-title" id={`${id}-title`}>
          {title}{" "}
          <a className="self" href={`#${id}`} aria-label="Link to this table">
            #
          </a>
        </p>
      </figcaption>
      <div role="group" className="table-scroll" aria-labelledby={`${id}-title`} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Of 100 people</th>
              <th scope="col" className="treatment">
                With the treatment
              </th>
              <th scope="col" className="comparator">
                Compared with
              </th>
              <th scope="col">How sure</th>
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
    </figure>
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
  const statement = statementOf(context, certainty);
  const head = (
    <th scope="row">
      <span className="fact-kind">{kind === "benefit" ? "Benefit" : "Harm"}</span> {label}
    </th>
  );
  if (!of) {
    return (
      <tr className="unknown">
        {head}
        <td colSpan={3}>{unknown ?? "Nobody measured this."}</td>
      </tr>
    );
  }
  const { record, outcome } = figureOf(context.records, of);
  const groups = twoGroups(record, outcome, { treatment, comparator });
  return (
    <tr data-kind={kind}>
      <th scope="row">
        <span className="fact-kind">{kind === "benefit" ? "Benefit" : "Harm"}</span> {label}
        <small>
          {outcome.timepoint ? `${outcome.timepoint}. ` : ""}
          {shortName(record)}
          <Cite of={record.id} context={context} />
        </small>
      </th>
      <td className="number">
        <b>{ofHundred(groups.treatment)}</b>
        <small>{groups.treatment.name}</small>
      </td>
      <td className="number">
        {groups.comparator ? (
          <>
            <b>{ofHundred(groups.comparator)}</b>
            <small>{groups.comparator.name}</small>
          </>
        ) : (
          <small>nothing was compared</small>
        )}
      </td>
      <td>{statement ? <CertaintyMark rating={statement.rating} /> : <small>not rated</small>}</td>
    </tr>
  );
}
