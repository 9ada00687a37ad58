import type { ReactNode } from "react";
import type { PageContext } from "../page-context";
import { CertaintyMark } from "../prose/certainty-mark";
import { SelfLink } from "../prose/self-link";
import { Row, RowGroup, RowTable } from "../tables/row-table";
import { figureAddress } from "./take";
import type { Sure } from "./taken";

type Props = {
  id: string;
  className: string;
  title: string;
  /** How to read it, in a sentence or two. */
  sub?: ReactNode;
  /** How sure anyone can be of what it shows; it stands above the picture, so that it is read first. */
  sure?: Sure | undefined;
  /** Why it has no rating of its own. */
  unrated?: string | undefined;
  kind?: "benefit" | "harm" | undefined;
  context?: PageContext | undefined;
  children: ReactNode;
};

/** What every figure has: a title that names it, a link of its own, how to read it and how sure it is. */
export function FigureFrame({ id, className, title, sub, sure, unrated, kind, context, children }: Props) {
  const address = figureAddress(context, id);
  return (
    <figure id={id} className={className} data-kind={kind} aria-labelledby={`${id}-title`}>
      <figcaption>
        <p className="figure-title">
          <span id={`${id}-title`}>{title}</span>
          <SelfLink id={id} />
        </p>
        {sure ? (
          <p className="figure-sure">
            <CertaintyMark rating={sure.rating} id={context?.figures ? sure.id : undefined} />. {sure.reasons[0]}
          </p>
        ) : null}
        {unrated ? <p className="figure-sure">Certainty: not rated. {unrated}</p> : null}
        {sub ? <p className="figure-sub">{sub}</p> : null}
      </figcaption>
      {children}
      {address ? (
        <p className="take">
          <a href={address}>Take this figure</a>
        </p>
      ) : null}
    </figure>
  );
}

type TwinProps = { head: readonly string[]; rows: readonly { cells: readonly string[] }[] };

/** The same figures as a table, for those who would rather read than look. */
export function TableTwin({ head, rows }: TwinProps) {
  return (
    <details className="twin">
      <summary>The same as a table</summary>
      <RowTable head={head}>
        <RowGroup>
          {rows.map(({ cells: [first, ...others] }, row) => (
            <Row key={row} title={first} cells={others} />
          ))}
        </RowGroup>
      </RowTable>
    </details>
  );
}
