import { checkedTable, type TwoByTwo } from "./counts";

/** The four cells of a table: people with and without the event, by group. Halves after a correction. */
export type Cells = {
  treatmentWith: number;
  treatmentWithout: number;
  comparatorWith: number;
  comparatorWithout: number;
};

/**
 * Why no ratio can be given for a table, as a plain sentence, or `null` when one can.
 * With no event in either group, or an event in everyone of both, the data hold nothing about a ratio.
 *
 * @throws RangeError when the counts cannot be true
 */
export function whyNoRatio(table: TwoByTwo): string | null {
  const { treatment, comparator } = checkedTable(table);
  if (treatment.events === 0 && comparator.events === 0) {
    return "Nobody in either group had the event, so a ratio cannot be worked out.";
  }
  if (treatment.events === treatment.total && comparator.events === comparator.total) {
    return "Everyone in both groups had the event, so a ratio cannot be worked out.";
  }
  return null;
}

/**
 * The cells a ratio is worked out from. When any cell is zero, 0.5 is added to every cell, which lets the logarithm be
 * taken and draws the estimate towards 1.
 *
 * Method: the correction of Haldane JBS, Ann Hum Genet 1956;20:309-311 and Anscombe FJ, Biometrika 1956;43:461-464, as
 * Cochrane's software applies it.
 *
 * @throws RangeError when the counts cannot be true
 */
export function ratioCells(table: TwoByTwo): Cells {
  const { treatment, comparator } = checkedTable(table);
  const treatmentWithout = treatment.total - treatment.events;
  const comparatorWithout = comparator.total - comparator.events;
  const anyZero = [treatment.events, treatmentWithout, comparator.events, comparatorWithout].includes(0);
  const added = anyZero ? 0.5 : 0;
  return {
    treatmentWith: treatment.events + added,
    treatmentWithout: treatmentWithout + added,
    comparatorWith: comparator.events + added,
    comparatorWithout: comparatorWithout + added,
  };
}
