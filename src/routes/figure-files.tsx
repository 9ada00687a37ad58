import { FigureAlone, type Origin, sureLine } from "../components/figures/alone/figure-alone";
import { sureSaid } from "../components/figures/alone/sure";
import type { TakenFigure, TakenRow } from "../components/figures/taken";
import { markup } from "../components/render";
import { withoutDose } from "../evidence/without-dose";
import { formatted } from "../library/citation/format";
import { csv } from "../library/export/csv";

/** A figure as a file that stands alone. */
export function figureSvg(figure: TakenFigure, origin: Origin): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup(<FigureAlone figure={figure} origin={origin} />)}\n`;
}

/** What stands after a figure's own columns in its file of numbers. */
const about: readonly (readonly [
  string,
  (row: TakenRow, figure: TakenFigure, origin: Origin) => string | undefined,
])[] = [
  ["What was measured", ({ measured }) => measured],
  ["Time of measurement", ({ when }) => when],
  ["Comparator", ({ compared }) => compared],
  ["People counted", ({ people }) => people],
  ["The gap", ({ gap }) => gap],
  ["Who was studied", ({ record }) => record?.participants && withoutDose(record.participants.summary)],
  [
    "Certainty",
    ({ sure }, figure) => {
      if (sure) return sureSaid(sure);
      return figure.picture.kind === "facts" ? "not rated" : sureLine(figure);
    },
  ],
  ["Citation", ({ record }) => record && formatted(record, "vancouver")],
  ["DOI", ({ record }) => record?.doi],
  ["Figure", (_, { title }) => title],
  ["Address", (_, __, { address }) => address],
  ["Licence", () => "CC BY 4.0"],
];

/** A figure's numbers as a file: the columns of its table, then what none of its rows may lose. */
export function figureCsv(figure: TakenFigure, origin: Origin): string {
  const names = [...figure.head, ...about.map(([name]) => name)];
  const rows = figure.rows.map((row) =>
    Object.fromEntries([
      ...figure.head.map((name, index) => [name, row.cells[index] ?? ""] as const),
      ...about.map(([name, of]) => [name, of(row, figure, origin) ?? ""] as const),
    ]),
  );
  return csv(rows, names);
}
