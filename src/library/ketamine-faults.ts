import { isKetamineTrial } from "../evidence/kind";
import type { EvidenceRecord } from "../schema/record";

/** What is wrong, and the mend. */
type Fault = readonly [message: string, mend: string];

const named = /ketamine/i;

/**
 * Whether a trial is rightly on, or rightly off, the wall of ketamine trials: one marked as without ketamine gives it to
 * no group, and one that is not marked names ketamine or a relative of it in its title, its groups or what it tested.
 */
export function ketamineFaults(record: EvidenceRecord): Fault[] {
  const groups = (record.arms ?? []).map(({ label }) => label).join("; ");
  if (record.without_ketamine && !record.type.endsWith("-trial"))
    return [["Only a trial can be without_ketamine; here it would say nothing.", "take without_ketamine out."]];
  if (record.without_ketamine && named.test(`${groups}; ${record.tested ?? ""}`))
    return [["The trial is marked as without ketamine, and a group was given it.", "take without_ketamine out."]];
  if (isKetamineTrial(record) && !named.test(`${record.title}; ${groups}; ${record.tested ?? ""}; ${record.finding}`))
    return [
      [
        "A randomised trial that names ketamine nowhere would stand on the wall of ketamine trials.",
        "add without_ketamine: true, or name what its groups were given.",
      ],
    ];
  return [];
}
