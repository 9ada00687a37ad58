import { countedGroups } from "../../evidence/counted-groups";
import type { Effect } from "../../evidence/effect";
import { effectsOfOutcome } from "../../evidence/effects";
import type { EventKind, NumberNeededToTreat } from "../../evidence/number-needed-to-treat";
import type { Outcome } from "../../schema/outcome";
import type { EvidenceRecord } from "../../schema/record";

/** A number needed to treat as a file can hold it: `null` stands where a limit is infinite or does not apply. */
export type ExportedNumberNeeded = {
  kind: "benefit" | "harm" | "through-infinity";
  direction: "benefit" | "harm";
  value: number;
  low: number | null;
  high: number | null;
  benefitFrom: number | null;
  harmFrom: number | null;
};

/** The effects of one outcome between two groups whose people were counted. */
export type ComputedEffects = {
  outcome: string;
  treatment: string;
  comparator: string;
  riskDifference: Effect;
  riskRatio: Effect | null;
  oddsRatio: Effect | null;
  numberNeededToTreat: ExportedNumberNeeded | null;
};

/**
 * Works out the effects of every outcome and harm for every two groups with counted people; 95% intervals.
 * The comparator is the group that the record marks so, else the later one in the record's list. Whether more
 * events are a benefit or a harm is what the record's `event` says, never guessed from a label; a harm is unwanted.
 *
 * @throws Error where people were counted in two groups of an outcome and nobody said whether they hoped for it
 */
export function computedEffects(record: EvidenceRecord): ComputedEffects[] {
  return [
    ...(record.outcomes ?? []).flatMap((outcome) => ofOutcome(record, outcome, outcome.event)),
    ...(record.harms ?? []).flatMap((harm) => ofOutcome(record, harm, "unwanted")),
  ];
}

function ofOutcome(record: EvidenceRecord, outcome: Outcome, event: EventKind | undefined): ComputedEffects[] {
  const order = (record.arms ?? []).map(({ id }) => id);
  const counted = countedGroups(outcome).sort(
    (a, b) => rank(record, a) - rank(record, b) || order.indexOf(a) - order.indexOf(b),
  );
  if (counted.length < 2) return [];
  if (!event) throw new Error(`${record.id}#${outcome.id} does not say whether what was counted is wanted.`);
  return counted.flatMap((treatment, index) =>
    counted.slice(index + 1).flatMap((comparator) => {
      const effects = effectsOfOutcome(outcome, treatment, comparator, event);
      if (!effects) return [];
      const { riskDifference, riskRatio, oddsRatio, numberNeededToTreat } = effects;
      return [
        {
          outcome: outcome.id,
          treatment,
          comparator,
          riskDifference,
          riskRatio,
          oddsRatio,
          numberNeededToTreat: numberNeeded(numberNeededToTreat),
        },
      ];
    }),
  );
}

/** Groups that were there to be compared with come after all others. */
function rank(record: EvidenceRecord, arm: string): 0 | 1 {
  return record.arms?.some(({ id, comparator }) => id === arm && comparator) ? 1 : 0;
}

function numberNeeded(number: NumberNeededToTreat): ExportedNumberNeeded | null {
  if (number.kind === "none") return null;
  if (number.kind === "through-infinity") {
    const { kind, direction, value, benefitFrom, harmFrom } = number;
    return { kind, direction, value, low: null, high: null, benefitFrom, harmFrom };
  }
  const { kind, value, low, high } = number;
  const limit = Number.isFinite(high) ? high : null;
  return { kind, direction: kind, value, low, high: limit, benefitFrom: null, harmFrom: null };
}
