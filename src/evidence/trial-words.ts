import type { TrialResult } from "../schema/vocabulary";
import { namesNoMainMeasure, trialResult } from "./result";
import type { TrialRecord } from "./trial-record";

/** How a trial came out, in the words of a tile; in the order in which they are counted. */
export const resultNames: Record<TrialResult, string> = {
  better: "Better than comparator",
  "no-worse": "No worse than comparator",
  "no-clear-difference": "No clear difference",
  worse: "Worse than comparator",
  mixed: "Mixed",
  "other-question": "Tested another question",
  "not-judged": "Cannot be told from what we read",
  "not-reported": "Not yet reported",
};

/** How one trial came out, in the words of a tile, with the reason where it is not judged for want of a main measure. */
export function resultWords(trial: TrialRecord): string {
  return namesNoMainMeasure(trial) ? "Cannot be told: names no main measure" : resultNames[trialResult(trial)];
}

/** What each result means, in one sentence. */
export const resultMeanings: Record<TrialResult, string> = {
  better: "What was tested did better than its comparator on the main measure.",
  "no-worse": "The trial was built to show that the one is not worse than the other, and showed that.",
  "no-clear-difference": "On the main measure chance could explain the difference. That is not proof of no difference.",
  worse: "What was tested did worse than its comparator on the main measure.",
  mixed: "Its main measures, or the times at which it looked, do not agree.",
  "other-question": "How a medicine works, driving, healthy volunteers, or a later analysis of another trial.",
  "not-judged":
    "There is a result, but what we read does not let us judge it, most often because it names no main measure.",
  "not-reported": "Planned, running, or ended without a result that we could find: an empty tile.",
};

/** Who was kept from knowing, in a word or two. */
export const blindingNames: Record<string, string> = {
  "double-blind": "people and raters",
  "single-blind": "one side only",
  "open-label": "nobody",
};

const spelled: Record<string, string> = {
  ect: "electroconvulsive therapy (ECT)",
  "placebo-pretreatment": "placebo before ketamine",
  "low-dose-ketamine": "ketamine at a low dose",
  "very-low-dose-ketamine": "ketamine at a very low dose",
};

type Compared = {
  control?: string | undefined;
  arms?: readonly { label: string; comparator?: true | undefined }[] | undefined;
};

/** What a trial compared with: the record's `control`, or where none is named the group that it marks so, or its second. */
export function comparatorWords({ control, arms }: Compared): string {
  if (control) return spelled[control] ?? control;
  const group = arms?.find(({ comparator }) => comparator) ?? arms?.[1];
  return (
    group?.label.replace(/ \(.*\)$/, "").replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase()) ??
    "not printed in what we read"
  );
}
