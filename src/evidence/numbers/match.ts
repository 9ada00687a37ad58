import type { KnownFigure } from "./known-figures";
import type { WrittenNumber } from "./written-numbers";

/**
 * Whether a known figure is the written number: the same size once rounded to the digits the author shows (at an exact
 * half either direction of rounding is right), the same kind of share where the author says that it is one, and not
 * of the opposite sign where the author writes a minus.
 */
export function agrees(written: WrittenNumber, known: KnownFigure): boolean {
  if (written.as !== undefined && written.as !== known.as) return false;
  if (written.negative && known.sign === 1) return false;
  return Math.abs(known.value - written.value) <= 0.5 * 10 ** -written.decimals + 1e-9;
}

/** The known figure closest to the written number, of its own kind where there is one; undefined where there is none. */
export function nearest(written: WrittenNumber, known: readonly KnownFigure[]): KnownFigure | undefined {
  const alike = known.filter((figure) => written.as === undefined || figure.as === written.as);
  const distance = (figure: KnownFigure): number => Math.abs(figure.value - written.value);
  return (alike.length > 0 ? alike : known).reduce<KnownFigure | undefined>(
    (best, figure) => (best === undefined || distance(figure) < distance(best) ? figure : best),
    undefined,
  );
}
