import type { ReactNode } from "react";
import type { CertaintyStatement } from "../../schema/page";
import { CertaintyMark } from "../prose/certainty-mark";

type Props = {
  id: string;
  className: string;
  title: string;
  /** How to read it, in a sentence or two. */
  sub?: ReactNode;
  /** How sure anyone can be of what it shows; it stands above the picture, so that it is read first. */
  sure?: CertaintyStatement | undefined;
  kind?: "benefit" | "harm" | undefined;
  /** What to call it in the name of the link to it. */
  what?: string;
  children: ReactNode;
};

/** What every figure has: a title that names it, a link of its own, how to read it and how sure it is. */
export function FigureFrame({ id, className, title, sub, sure, kind, what = "figure", children }: Props) {
  return (
    <figure id={id} className={className} data-kind={kind} aria-labelledby={`${id}-title`}>
      <figcaption>
        <p className="figure-title">
          <span id={`${id}-title`}>{title}</span>
          <a className="self" href={`#${id}`} aria-label={`Link to this ${what}`}>
            {"\u2060#"}
          </a>
        </p>
        {sure ? (
          <p className="figure-sure">
            <CertaintyMark rating={sure.rating} />. {sure.reasons[0]}
          </p>
        ) : null}
        {sub ? <p className="figure-sub">{sub}</p> : null}
      </figcaption>
      {children}
    </figure>
  );
}

/** The same figures as a table, for those who would rather read than look. */
export function TableTwin({ head, children }: { head: readonly string[]; children: ReactNode }) {
  return (
    <details className="twin">
      <summary>The same as a table</summary>
      <div role="group" className="table-scroll" aria-label="The same as a table, scrolls sideways" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
    </details>
  );
}
