import type { SourceType } from "../schema/vocabulary";

/** What decides the kind of a source. */
type Kinded = { type: SourceType; without_ketamine?: boolean | undefined };

/** The types in everyday words. */
const typeNames: Record<SourceType, string> = {
  "randomised-trial": "Randomised trial",
  "meta-analysis": "Pooled analysis of trials",
  "systematic-review": "Systematic review",
  guideline: "Guideline",
  regulatory: "Regulator or public body",
  "open-label-trial": "Trial without a blinded comparison",
  cohort: "Follow-up study",
  "case-series": "Case series",
  survey: "Survey",
  preclinical: "Laboratory or animal study",
  review: "Review",
};

/** The kind of a source as a key: its type, and apart from it a trial in which nothing of ketamine was tested. */
export function kindOf({ type, without_ketamine }: Kinded): string {
  return without_ketamine ? `${type}-without-ketamine` : type;
}

/** The kind of a source in everyday words: "Randomised trial", "Randomised trial without ketamine". */
export function kindName({ type, without_ketamine }: Kinded): string {
  return `${typeNames[type]}${without_ketamine ? " without ketamine" : ""}`;
}

/** Whether a source pools other studies, so that its people are those of many trials. */
export function isPooled(type: SourceType): boolean {
  return type === "meta-analysis" || type === "systematic-review";
}

/** Whether a source is a randomised trial of ketamine or of a relative of it: those that the wall and the tables show. */
export function isKetamineTrial({ type, without_ketamine }: Kinded): boolean {
  return type === "randomised-trial" && !without_ketamine;
}
