// biome-ignore-all lint/a11y/noRedundantRoles: a table laid out as blocks is none to some browsers unless its parts say so
import { createContext, type ReactNode, useContext } from "react";

/** The names of the columns of the table that is being written, the first one's too. */
const Head = createContext<readonly string[]>([]);

type TableProps = {
  head: readonly string[];
  caption?: ReactNode;
  className?: string;
  /** The id of the words that name it, where it has no caption. */
  labelledBy?: string;
  children: ReactNode;
};

/**
 * A table that has no need to scroll: where it has no room its rows stand as blocks, each cell with its column's name
 * before it. Some browsers take the parts of a table that is laid out so for no table, so each part says what it is.
 *
 * @param children its `RowGroup`s.
 */
export function RowTable({ head, caption, className, labelledBy, children }: TableProps) {
  return (
    <div className="table-box">
      <table role="table" className={className} aria-labelledby={labelledBy}>
        {caption ? <caption>{caption}</caption> : null}
        <thead role="rowgroup">
          <tr role="row">
            {head.map((name) => (
              <th key={name} role="columnheader" scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <Head value={head}>{children}</Head>
      </table>
    </div>
  );
}

/** Rows that belong together, under a title of their own where they have one. */
export function RowGroup({ title, children }: { title?: ReactNode; children: ReactNode }) {
  const columns = useContext(Head).length;
  return (
    <tbody role="rowgroup">
      {title ? (
        <tr role="row" className="group-title">
          <th role="rowheader" scope="rowgroup" colSpan={columns}>
            {title}
          </th>
        </tr>
      ) : null}
      {children}
    </tbody>
  );
}

type RowProps = {
  title: ReactNode;
  /** What stands under the second column and those after it; one cell for all of them where it is no list. */
  cells: readonly ReactNode[] | string;
  /** The classes of its cells, in their order. */
  kinds?: readonly string[];
  id?: string;
  className?: string;
};

/** One row: what it is about, and its cells. */
export function Row({ title, cells, kinds = [], id, className }: RowProps) {
  const [, ...names] = useContext(Head);
  return (
    <tr role="row" id={id} className={className}>
      <th role="rowheader" scope="row">
        {title}
      </th>
      {typeof cells === "string" ? (
        <td role="cell" colSpan={names.length}>
          {cells}
        </td>
      ) : (
        cells.map((cell, index) => (
          <td key={names[index]} role="cell" className={kinds[index]} data-label={names[index]}>
            {cell}
          </td>
        ))
      )}
    </tr>
  );
}
