import type { Topic } from "../../schema/vocabulary";

/** The subjects of records, in everyday words. */
export const topicNames: Record<Topic, string> = {
  "treatment-resistant-depression": "Treatment-resistant depression",
  "suicidal-thoughts": "Suicidal thoughts",
  "bipolar-depression": "Bipolar depression",
  perinatal: "Depression around birth",
  ptsd: "PTSD",
  ocd: "OCD",
  anxiety: "Anxiety",
  "chronic-pain": "Chronic pain",
  headache: "Headache",
  "substance-use": "Alcohol and drug problems",
  "around-surgery": "Mood around an operation",
  "other-conditions": "Other conditions",
  esketamine: "Esketamine",
  setting: "The setting",
  psychotherapy: "Therapy alongside",
  "with-ect": "Alongside ECT",
  "rapid-onset": "How fast it works",
  "long-term": "How long it lasts",
  mechanism: "How it works",
  safety: "Safety",
  "other-medicines": "Other medicines",
  "open-questions": "Open questions",
  guidance: "Guidance",
  "access-and-cost": "Access and cost",
};
