/** Short everyday names for the group ids that records share. */
const everyday: Record<string, string> = {
  ketamine: "Ketamine",
  "iv-ketamine": "Ketamine infusion",
  "ketamine-m": "Ketamine",
  "ketamine-mg": "Ketamine with magnesium",
  esketamine: "Esketamine spray",
  midazolam: "Midazolam, a sedative",
  placebo: "Placebo",
  saline: "Salt water (saline)",
  ect: "Electroconvulsive therapy (ECT)",
  quetiapine: "Quetiapine tablets",
  control: "Comparison group",
  "ket-flex": "Ketamine, flexible dose",
  "mid-flex": "Midazolam, a sedative",
};

/** Esketamine is the spray unless the record's label says how else it was given: by drip, by mouth. */
function isSpray(label = "spray"): boolean {
  return /spray|nasal/i.test(label);
}

/**
 * A group's name for a reader: the everyday one where the id has one, else the start of the record's own label.
 *
 * @param arm the group's id and, where known, its label.
 */
export function armName(arm: { id: string; label?: string | undefined }): string {
  const name = everyday[arm.id];
  if (name && (arm.id !== "esketamine" || isSpray(arm.label))) return name;
  // "S(+)-ketamine" is one word; a bracket after a space begins an aside
  const start = (arm.label ?? arm.id).split(/[,;]|\s\(/)[0]?.trim() ?? arm.id;
  return start.replace(/\s*\d[\d.]*(?:\s(?:to|or)\s\d[\d.]*)?\s?(?:mg|µg|mcg)(?:\/kg)?.*$/i, "") || start;
}
