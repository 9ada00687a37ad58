/**
 * What a treatment was compared with.
 * - `inactive`: saline, a placebo tablet or spray, a sham.
 * - `active-placebo`: a drug that can be felt, given to hide which treatment people had: midazolam, an opioid,
 *   ketorolac.
 * - `active-treatment`: something given to help: ECT, esketamine, quetiapine, usual care, or ketamine without what is
 *   under test.
 * - `dose`: a lower dose of ketamine.
 * - `none`: no comparison group.
 * - `unstated`: not said, not known to this list, or two kinds together, so that no one kind is true.
 */
export type ComparatorKind = "inactive" | "active-placebo" | "active-treatment" | "dose" | "none" | "unstated";

/** In this order the first that fits is the kind, because what follows "plus" or "without" went to both groups. */
const kinds: readonly { kind: ComparatorKind; words: RegExp }[] = [
  { kind: "none", words: /^none\b|^no (control|comparator|comparison)\b|\bsame people before\b/ },
  { kind: "dose", words: /\blow(er)?[- ]dose[- ](es)?ketamine\b/ },
  { kind: "inactive", words: /(?<!active )\bplacebo\b|\bsaline\b|\bsham\b/ },
  { kind: "active-placebo", words: /\b(midazolam|lorazepam|diphenhydramine|fentanyl|remifentanil|ketorolac)\b/ },
  {
    kind: "active-treatment",
    words: /\b(ect|electroconvulsive|e?s?ketamine|quetiapine|escitalopram|usual|support|therapy)\b/,
  },
];

/**
 * Reads the kind of comparator from a record's `control`, or from the id or label of one comparator group. What stands
 * after a semicolon is a further group (a known impairing drug, a sham part) and does not decide.
 *
 * Where placebo and an active placebo are both named the answer is `unstated`: pass each group on its own instead.
 */
export function comparatorKind(control: string | undefined): ComparatorKind {
  const firstGroup = (control ?? "").toLowerCase().split(";")[0]?.trim() ?? "";
  const fitting = kinds.filter(({ words }) => words.test(firstGroup)).map(({ kind }) => kind);
  if (fitting.includes("inactive") && fitting.includes("active-placebo")) return "unstated";
  return fitting[0] ?? "unstated";
}
