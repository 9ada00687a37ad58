import type { TakenFact } from "./taken";

/** What a row of a fact box is called: nothing is a benefit or a harm of a treatment that nothing was compared with. */
export function kindWord(kind: TakenFact["kind"], groups: number): string {
  if (groups === 1) return kind === "benefit" ? "Wanted" : "Unwanted";
  return kind === "benefit" ? "Benefit" : "Harm";
}
