import { Fragment } from "react";

/** What one small figure stands for. */
export type Fate = "happened" | "did-not";

/**
 * One person of each side, 8 wide and 10 high, drawn from where the pen stands: head and shoulders, whole for the
 * treatment, and for the comparator with a band left out across the chest, so that the two differ in print without colour
 * and in forced colours.
 */
export const outline = {
  treatment:
    "m4 0a2.1 2.1 0 1 1 0 4.2a2.1 2.1 0 0 1 0-4.2zm-3.4 9.6v-2a2.6 2.6 0 0 1 2.6-2.6h1.6a2.6 2.6 0 0 1 2.6 2.6v2z",
  comparator:
    "m4-.2a2.3 2.3 0 1 1 0 4.6a2.3 2.3 0 0 1 0-4.6zm-3.8 7.3a2.8 2.6 0 0 1 2.8-2.2h2a2.8 2.6 0 0 1 2.8 2.2zm0 1.3h7.6v1.6h-7.6z",
} as const;
type Side = keyof typeof outline;
const sides: readonly Side[] = ["treatment", "comparator"];

/** A row of ten as one outline: ten shapes in it would be copied one by one wherever a figure uses the row. */
const tenOf = (side: Side): string =>
  Array.from({ length: 10 }, (_, column) => `M${column * 10 + 1} 0${outline[side]}`).join("");

/** The shapes that figures of a page draw with; drawn once a page, out of sight. */
export function PersonShapes() {
  return (
    <svg width="0" height="0" className="shapes" aria-hidden="true">
      <defs>
        {sides.map((side) => (
          <Fragment key={side}>
            <path id={`one-${side}`} d={`M0 0${outline[side]}`} />
            <path id={`ten-${side}`} d={tenOf(side)} />
          </Fragment>
        ))}
        <pattern id="hatch" width="2.4" height="2.4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V2.4" className="hatch-line" />
        </pattern>
      </defs>
    </svg>
  );
}

/** Ten by ten people, those it happened to first. */
export function PeopleGrid({ happened, side }: { happened: number; side: Side }) {
  const runs: { fate: Fate; from: number; to: number }[] = [
    { fate: "happened", from: 0, to: happened },
    { fate: "did-not", from: happened, to: 100 },
  ];
  const drawnAs = (fate: Fate): Side => (fate === "happened" ? side : "treatment");
  return (
    <svg viewBox="-1 -1 102 122" className={`people ${side}`} aria-hidden="true">
      {runs.flatMap(({ fate, from, to }) =>
        rowsOf(from, to).map((piece) =>
          piece.length === 10 ? (
            <use key={piece.start} href={`#ten-${drawnAs(fate)}`} y={piece.row * 12} className={fate} />
          ) : (
            Array.from({ length: piece.length }, (_, index) => (
              <use
                key={piece.start + index}
                href={`#one-${drawnAs(fate)}`}
                x={((piece.start + index) % 10) * 10 + 1}
                y={piece.row * 12}
                className={fate}
              />
            ))
          ),
        ),
      )}
    </svg>
  );
}

/** A hundred people of whom nothing is known: hatched where the others are drawn. */
export function HatchedGrid() {
  return (
    <svg viewBox="-1 -1 102 122" className="people" aria-hidden="true">
      <rect width="100" height="119" className="unknown" />
      {rowsOf(0, 100).map(({ row }) => (
        <use key={row} href="#ten-treatment" y={row * 12} className="nobody" />
      ))}
    </svg>
  );
}

/** Cuts the people from one number to another into pieces of rows of ten. */
function rowsOf(from: number, to: number): { start: number; length: number; row: number }[] {
  const pieces = [];
  for (let start = from; start < to; ) {
    const row = Math.floor(start / 10);
    const end = Math.min(to, (row + 1) * 10);
    pieces.push({ start, length: end - start, row });
    start = end;
  }
  return pieces;
}
