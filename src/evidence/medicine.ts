/** The medicine a trial is about. Ketamine and esketamine are never merged. */
export type Medicine = "ketamine" | "esketamine" | "both" | "related";

type Described = {
  title: string;
  finding: string;
  arms?: readonly { label: string }[] | undefined;
  tested?: string | undefined;
};

const esketamine = /\besketamine\b|\bS(?:\(\+\))?-ketamine\b/i;
const related = /\barketamine\b|\bR-ketamine\b|\w*norketamine\b/i;

/** The medicine in words a tile can carry. */
export const medicineNames: Record<Medicine, string> = {
  ketamine: "Ketamine",
  esketamine: "Esketamine",
  both: "Ketamine and esketamine",
  related: "A relative of ketamine",
};

/**
 * The medicine of a trial, read from the names of its groups; from its title and finding where no group names one.
 * `related` are R-ketamine and breakdown products that were given by themselves.
 */
export function medicineOf(trial: Described): Medicine {
  const arms = (trial.arms ?? []).map(({ label }) => label).join("; ");
  return named(arms) ?? named(`${trial.title}; ${trial.finding}`) ?? "ketamine";
}

function named(text: string): Medicine | undefined {
  const hasEsketamine = esketamine.test(text);
  const rest = text.replace(new RegExp(`${esketamine.source}|${related.source}`, "gi"), "");
  const hasKetamine = /\bketamine\b/i.test(rest);
  if (hasEsketamine && hasKetamine) return "both";
  if (hasEsketamine) return "esketamine";
  if (hasKetamine) return "ketamine";
  return related.test(text) ? "related" : undefined;
}

/** How a medicine is given, in the order in which a label decides. */
const forms: readonly [RegExp, string][] = [
  [/nasal|\bspray\b/i, "spray"],
  [/intramuscular/i, "into a muscle"],
  [/under the skin|subcutaneous/i, "under the skin"],
  [/\btablets?\b/i, "tablets"],
  [/infusion|intravenous|by vein/i, "infusion"],
];

/**
 * What a trial put to the test, in a few words: the record's own `tested`, else the medicine and how it was given.
 * Doses are left out.
 */
export function testedWords(trial: Described): string {
  if (trial.tested) return trial.tested;
  const medicine = medicineOf(trial);
  const given = (trial.arms ?? []).find(({ label }) => /ketamine/i.test(label))?.label ?? "";
  const form = forms.find(([words]) => words.test(given))?.[1];
  return form ? `${medicineNames[medicine]} ${form}` : medicineNames[medicine];
}
