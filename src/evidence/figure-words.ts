import type { Outcome, PublishedEffect } from "../schema/outcome";
import type { Measure } from "../schema/vocabulary";
import { armName } from "./arm-names";
import { measures } from "./measure";
import { shareOf } from "./two-groups";

/**
 * A unit that the measure's name carries in an axis or a head. In a sentence it stands behind the number: "points of
 * 100 14.2" would be read as one number, by the eye and by the voice.
 */
const units: Partial<Record<Measure, string>> = { "risk-difference": "points of 100" };

/** A measure's name and its unit apart: "risk difference" and " points of 100". */
function nameAndUnit(measure: Measure = "other"): { name: string; unit: string } {
  const { name } = measures[measure];
  const unit = units[measure];
  return unit ? { name: name.replace(`, ${unit}`, ""), unit: ` ${unit}` } : { name, unit: "" };
}

/** A number with a true minus sign, as printed in the record. */
export function signed(value: number): string {
  return String(value).replace("-", "−");
}

/** An interval in words: "1.21 to 4.14". */
export function interval(low: number, high: number): string {
  return `${signed(low)} to ${signed(high)}`;
}

/**
 * A published effect for clinicians: "odds ratio 2.18 (95% interval 1.21 to 4.14), p 0.02", or "risk difference 14.2
 * points of 100".
 *
 * @returns undefined where the source prints neither a size nor a p value.
 */
export function effectWords(effect: PublishedEffect | undefined): string | undefined {
  if (!effect) return undefined;
  const parts: string[] = [];
  const { name, unit } = nameAndUnit(effect.measure);
  if (effect.value !== undefined) {
    const range =
      effect.ci_low !== undefined && effect.ci_high !== undefined
        ? ` (${effect.ci_level ?? 95}% interval ${interval(effect.ci_low, effect.ci_high)})`
        : "";
    parts.push(`${name} ${signed(effect.value)}${unit}${range}`);
  } else if (effect.ci_low !== undefined && effect.ci_high !== undefined) {
    parts.push(`${name}, ${effect.ci_level ?? 95}% interval ${interval(effect.ci_low, effect.ci_high)}${unit}`);
  }
  if (effect.p !== undefined) parts.push(/^[<>]/.test(String(effect.p)) ? `p ${effect.p}` : `p = ${effect.p}`);
  return parts.length > 0 ? parts.join(", ") : undefined;
}

/** What each group showed, in one line: "Ketamine 63.8%; midazolam 28%". */
export function groupWords(outcome: Outcome, arms: readonly { id: string; label: string }[] = []): string | undefined {
  const groups = (outcome.results ?? []).flatMap((result) => {
    const name = armName(arms.find(({ id }) => id === result.arm) ?? { id: result.arm });
    const counts =
      result.events !== undefined && result.total !== undefined ? `${result.events} of ${result.total}` : undefined;
    const share = shareOf(result);
    if (counts && share !== undefined) return [`${name}: ${counts} (${Math.round(share * 10) / 10}%)`];
    if (share !== undefined) return [`${name}: ${share}%`];
    if (result.events !== undefined) return [`${name}: ${result.events} people`];
    if (result.mean !== undefined)
      return [`${name}: mean ${signed(result.mean)}${result.sd === undefined ? "" : ` (SD ${result.sd})`}`];
    return [];
  });
  return groups.length > 0 ? groups.join("; ") : undefined;
}
