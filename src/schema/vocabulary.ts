/** The closed lists of words that records and pages share. */

export const sourceTypes = [
  "randomised-trial",
  "meta-analysis",
  "systematic-review",
  "guideline",
  "regulatory",
  "open-label-trial",
  "cohort",
  "case-series",
  "survey",
  "preclinical",
  "review",
] as const;

export const topics = [
  "rapid-onset",
  "treatment-resistant-depression",
  "suicidal-thoughts",
  "bipolar-depression",
  "perinatal",
  "ptsd",
  "ocd",
  "anxiety",
  "chronic-pain",
  "headache",
  "substance-use",
  "around-surgery",
  "other-conditions",
  "mechanism",
  "esketamine",
  "setting",
  "psychotherapy",
  "with-ect",
  "safety",
  "long-term",
  "other-medicines",
  "guidance",
  "access-and-cost",
  "open-questions",
] as const;

export const ratings = ["high", "moderate", "low", "very-low", "none"] as const;

export const measures = [
  "odds-ratio",
  "risk-ratio",
  "risk-difference",
  "mean-difference",
  "standardised-mean-difference",
  "cohen-d",
  "hazard-ratio",
  "rate-ratio",
  "reporting-odds-ratio",
  "percent-difference",
  "correlation",
  "standardised-beta",
  "other",
] as const;

export const sections = [
  "understand",
  "uses",
  "safety",
  "clinic",
  "decide",
  "families",
  "research",
  "clinicians",
  "about",
] as const;

export const pageKinds = ["explainer", "guide", "reference", "plain"] as const;
export const readers = ["patients", "families", "clinicians"] as const;

/**
 * How a trial came out for the treatment under test, on what it was built to measure.
 * - `better`, `worse`: it did better or worse than its comparator.
 * - `no-clear-difference`: chance could explain the difference, or there was none.
 * - `no-worse`: it was built to show that the treatment is not worse than its comparator, and showed that.
 * - `mixed`: its main measures disagree.
 * - `other-question`: it asked something else than whether people fare better: how a medicine works, driving, healthy
 *   volunteers, a later analysis. Only entered by hand.
 * - `not-reported`: no result has been published, or none was read.
 * - `not-judged`: there are results, but the figures do not say which way they point.
 */
export const trialResults = [
  "better",
  "no-worse",
  "no-clear-difference",
  "worse",
  "mixed",
  "other-question",
  "not-judged",
  "not-reported",
] as const;

/** Where our own rating of a claim starts, what takes it down and what up; `src/evidence/our-rating.ts` has the rules. */
export const ourStarts = ["by-chance", "followed", "document", "compared", "uncompared", "nobody"] as const;
export const ourSteps = [
  "few",
  "very-few",
  "guessing",
  "short",
  "disagree",
  "chance",
  "no-range",
  "maker",
  "indirect",
  "weak",
  "unpublished",
] as const;
export const ourStepsUp = ["prompt"] as const;

export type Topic = (typeof topics)[number];
export type Measure = (typeof measures)[number];
export type SourceType = (typeof sourceTypes)[number];
export type Rating = (typeof ratings)[number];
export type Section = (typeof sections)[number];
export type TrialResult = (typeof trialResults)[number];
export type OurStart = (typeof ourStarts)[number];
export type OurStep = (typeof ourSteps)[number];
export type OurStepUp = (typeof ourStepsUp)[number];
