import type { ArmResult, Outcome } from "../schema/outcome";
import { armName } from "./arm-names";
import type { TrialRecord } from "./trial-record";

/** One group of an outcome, as a share of 100. */
export type GroupShare = {
  arm: string;
  name: string;
  /** Of 100, exact. */
  share: number;
  /** How many people were counted, where the record says. */
  total?: number;
  events?: number;
};

/** The groups of an outcome to draw: the treatment and, where something was compared, the comparator. */
export type TwoGroups = { treatment: GroupShare; comparator?: GroupShare };

type WithArms = Pick<TrialRecord, "arms">;

/**
 * The share of 100 that a result states, or that its counts give.
 *
 * @returns undefined where the result holds neither.
 */
export function shareOf(result: ArmResult): number | undefined {
  if (result.percent !== undefined) return result.percent;
  return result.events !== undefined && result.total ? (100 * result.events) / result.total : undefined;
}

/**
 * Finds the treatment and the comparator of an outcome.
 *
 * Where the caller names none, the treatment is the group that the record does not mark as the comparator; where it marks
 * none of them or both, the first whose id holds "ketamine". An outcome with one group has no comparator.
 *
 * @throws Error where the outcome holds no share, or more than two groups and no choice between them.
 */
export function twoGroups(
  record: WithArms,
  outcome: Outcome,
  choice: { treatment?: string | undefined; comparator?: string | undefined } = {},
): TwoGroups {
  const groups = (outcome.results ?? []).flatMap((result): GroupShare[] => {
    const share = shareOf(result);
    if (share === undefined) return [];
    const arm = record.arms?.find(({ id }) => id === result.arm) ?? { id: result.arm };
    return [
      {
        arm: result.arm,
        name: armName(arm),
        share,
        ...(result.total === undefined ? {} : { total: result.total }),
        ...(result.events === undefined ? {} : { events: result.events }),
      },
    ];
  });
  const treatment = choice.treatment
    ? groups.find(({ arm }) => arm === choice.treatment)
    : (tested(record, groups) ?? groups.find(({ arm }) => /ketamine|^ket-/.test(arm)) ?? groups[0]);
  if (!treatment) throw new Error(`${outcome.id} holds no share of people for ${choice.treatment ?? "any group"}.`);
  const others = groups.filter(({ arm }) => arm !== treatment.arm);
  if (others.length > 1 && !choice.comparator)
    throw new Error(`${outcome.id} holds ${groups.length} groups: name the comparator.`);
  const comparator = choice.comparator ? others.find(({ arm }) => arm === choice.comparator) : others[0];
  return comparator ? { treatment, comparator } : { treatment };
}

/** The first group that is not marked as the comparator, where another one is. */
function tested({ arms = [] }: WithArms, groups: readonly GroupShare[]): GroupShare | undefined {
  const compared = groups.filter(({ arm }) => arms.some(({ id, comparator }) => id === arm && comparator));
  return compared.length > 0 ? groups.find((group) => !compared.includes(group)) : undefined;
}
