import type { KnownFigure } from "./known-figures";
import type { WrittenNumber } from "./written-numbers";

/**
 * Whether a known figure, rounded to the digits the author shows, is the written number. At an exact half either
 * direction of rounding is right.
 */
export function agrees(written: WrittenNumber, known: KnownFigure): boolean {
  return Math.abs(known.value - written.value) <= 0.5 * 10 ** -written.decimals + 1e-9;
}

/** The known figure closest to the written number; undefined where there is none. */
export function nearest(written: WrittenNumber, known: readonly KnownFigure[]): KnownFigure | undefined {
  return known.reduce<KnownFigure | undefined>(
    (best, figure) =>
      best === undefined || Math.abs(figure.value - written.value) < Math.abs(best.value - written.value)
        ? figure
        : best,
    undefined,
  );
}
