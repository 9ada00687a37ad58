import type { KnownFigure } from "./known-figures";
import type { WrittenNumber } from "./written-numbers";

/**
 * Whether a known figure is the written number: the same size once rounded to the digits the author shows (at an exact
 * half either direction of rounding is right), of the same kind where the author says what it is, and not
 * of the opposite sign where the author writes a minus.
 */
export function agrees(written: WrittenNumber, known: KnownFigure): boolean {
  if (!alike(written, known)) return false;
  if (written.negative && known.sign === 1) return false;
  return Math.abs(known.value - written.value) <= 0.5 * 10 ** -written.decimals + 1e-9;
}

/** Whether a figure may be of the written kind: what an author counts in heads may be any figure that is no share or size. */
function alike({ as }: WrittenNumber, known: KnownFigure): boolean {
  if (as === "count") return known.as === undefined || known.as === "count";
  return as === undefined || as === known.as;
}

/** The known figure closest to the written number, of its own kind where there is one; undefined where there is none. */
export function nearest(written: WrittenNumber, known: readonly KnownFigure[]): KnownFigure | undefined {
  const ofItsKind = known.filter((figure) => alike(written, figure));
  const distance = (figure: KnownFigure): number => Math.abs(figure.value - written.value);
  return (ofItsKind.length > 0 ? ofItsKind : known).reduce<KnownFigure | undefined>(
    (best, figure) => (best === undefined || distance(figure) < distance(best) ? figure : best),
    undefined,
  );
}
