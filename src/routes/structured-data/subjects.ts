import type { DrugLeaf, MedicalConditionLeaf } from "schema-dts";
import type { Topic } from "../../schema/vocabulary";

/** The topics that name a condition; the others name a way of looking at the treatment. */
const conditions: Partial<Record<Topic, string>> = {
  "treatment-resistant-depression": "Treatment-resistant depression",
  "suicidal-thoughts": "Suicidal thoughts",
  "bipolar-depression": "Bipolar depression",
  perinatal: "Depression around birth",
  ptsd: "Post-traumatic stress disorder",
  ocd: "Obsessive-compulsive disorder",
  anxiety: "Anxiety disorders",
  "chronic-pain": "Chronic pain",
  headache: "Headache",
  "substance-use": "Alcohol and drug problems",
};

/** What a page is about: ketamine, and the conditions among its topics. */
export function subjects(topics: readonly Topic[]): (DrugLeaf | MedicalConditionLeaf)[] {
  return [
    { "@type": "Drug", name: "Ketamine" },
    ...topics.flatMap((topic): MedicalConditionLeaf[] => {
      const name = conditions[topic];
      return name ? [{ "@type": "MedicalCondition", name }] : [];
    }),
  ];
}
