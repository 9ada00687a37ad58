import type { TrialResult } from "../../schema/vocabulary";

/** One shape for each result, 20 by 20, so that no result is told by colour alone. */
const shapes: Record<TrialResult, string> = {
  better: "M10 3 18 17H2Z",
  "no-worse": "M10 2 17 12H3ZM3 15H17V17H3Z",
  "no-clear-difference": "M2 5H18V8.5H2ZM2 11.5H18V15H2Z",
  worse: "M10 17 2 3H18Z",
  mixed: "M5.5 3 9.5 17H1.5ZM14.5 17 10.5 3H18.5Z",
  "other-question": "M10 2a8 8 0 1 0 0 16a8 8 0 1 0 0-16Z",
  "not-judged": "M10 2 18 10 10 18 2 10Z",
  "not-reported": "M3 3H17V17H3Z",
};

/**
 * The shape of a result. The word always stands beside it. Drawn anew each time: a wall of hundreds of copies of one drawing
 * (`use`) takes a phone longer than the drawings themselves, and more bytes.
 */
export function TrialMark({ result }: { result: TrialResult }) {
  return (
    <svg viewBox="0 0 20 20" className={`trial-mark ${result}`} aria-hidden="true">
      <path d={shapes[result]} />
    </svg>
  );
}
