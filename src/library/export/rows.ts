import type { ArmResult, Outcome } from "../../schema/outcome";
import type { EvidenceRecord } from "../../schema/record";

type Place = { record: EvidenceRecord; kind: "outcome" | "harm"; outcome: Outcome; result: ArmResult | undefined };
type Cell = string | number | boolean | undefined;
type Column = { name: string; type: "text" | "number" | "true or false"; meaning: string; of: (place: Place) => Cell };

const armOf = ({ record, result }: Place) => record.arms?.find(({ id }) => id === result?.arm);

/** The columns of the table of figures, in order: one place for the file, its dictionary and its tests. */
export const columns: readonly Column[] = [
  { name: "source", type: "text", meaning: "The id of the record.", of: ({ record }) => record.id },
  { name: "source_type", type: "text", meaning: "What kind of source it is.", of: ({ record }) => record.type },
  {
    name: "without_ketamine",
    type: "true or false",
    meaning: "true where a trial tested neither ketamine nor a relative of it; empty for every other source.",
    of: ({ record }) => record.without_ketamine,
  },
  { name: "year", type: "number", meaning: "The year of publication.", of: ({ record }) => record.year },
  { name: "doi", type: "text", meaning: "Digital object identifier.", of: ({ record }) => record.doi },
  {
    name: "topics",
    type: "text",
    meaning: "Its subjects, joined by spaces.",
    of: ({ record }) => record.topics.join(" "),
  },
  { name: "kind", type: "text", meaning: "outcome, or harm for side effects and dropouts.", of: ({ kind }) => kind },
  { name: "outcome", type: "text", meaning: "The id of the outcome.", of: ({ outcome }) => outcome.id },
  { name: "outcome_label", type: "text", meaning: "What was measured.", of: ({ outcome }) => outcome.label },
  { name: "timepoint", type: "text", meaning: "When it was measured.", of: ({ outcome }) => outcome.timepoint },
  {
    name: "primary",
    type: "true or false",
    meaning: "Whether the study was built to measure this; empty where not stated.",
    of: ({ outcome }) => outcome.primary,
  },
  {
    name: "arm",
    type: "text",
    meaning: "The id of the group; empty where the source prints only a difference or words.",
    of: ({ result }) => result?.arm,
  },
  {
    name: "arm_label",
    type: "text",
    meaning: "Medicine, dose, route and schedule.",
    of: (place) => armOf(place)?.label,
  },
  { name: "arm_n", type: "number", meaning: "How many people were in the group.", of: (place) => armOf(place)?.n },
  {
    name: "comparator",
    type: "true or false",
    meaning: "true where the group was there to be compared with; empty for the groups that were treated.",
    of: (place) => armOf(place)?.comparator,
  },
  { name: "events", type: "number", meaning: "How many people it happened to.", of: ({ result }) => result?.events },
  { name: "total", type: "number", meaning: "How many people were counted.", of: ({ result }) => result?.total },
  { name: "percent", type: "number", meaning: "Of 100, as the source prints it.", of: ({ result }) => result?.percent },
  { name: "mean", type: "number", meaning: "Average, or average change.", of: ({ result }) => result?.mean },
  { name: "sd", type: "number", meaning: "Standard deviation.", of: ({ result }) => result?.sd },
  { name: "se", type: "number", meaning: "Standard error.", of: ({ result }) => result?.se },
  {
    name: "effect_measure",
    type: "text",
    meaning:
      "Which comparison of the groups the source prints; the same on each row of an outcome, as are the next six.",
    of: ({ outcome }) => outcome.effect?.measure,
  },
  { name: "effect_value", type: "number", meaning: "The estimate.", of: ({ outcome }) => outcome.effect?.value },
  {
    name: "effect_low",
    type: "number",
    meaning: "Lower end of its interval.",
    of: ({ outcome }) => outcome.effect?.ci_low,
  },
  {
    name: "effect_high",
    type: "number",
    meaning: "Upper end of its interval.",
    of: ({ outcome }) => outcome.effect?.ci_high,
  },
  {
    name: "effect_level",
    type: "number",
    meaning: "The interval’s level in percent.",
    of: ({ outcome }) => outcome.effect?.ci_level,
  },
  { name: "p", type: "text", meaning: "The p value as printed.", of: ({ outcome }) => outcome.effect?.p },
  {
    name: "favours",
    type: "text",
    meaning: "The group that did better, or neither.",
    of: ({ outcome }) => outcome.effect?.favours,
  },
  { name: "certainty", type: "text", meaning: "A published rating.", of: ({ outcome }) => outcome.certainty?.rating },
  { name: "certainty_by", type: "text", meaning: "Who gave the rating.", of: ({ outcome }) => outcome.certainty?.by },
  { name: "note", type: "text", meaning: "What a reader of the figures must know.", of: ({ outcome }) => outcome.note },
  {
    name: "caution",
    type: "text",
    meaning: "Why the figures of this source never stand in key points or pictures; read it before using a row.",
    of: ({ record }) => record.caution,
  },
  {
    name: "retracted",
    type: "text",
    meaning: "The day on which the source was retracted; empty for all others. Do not rely on such a row.",
    of: ({ record }) => record.retracted?.date,
  },
  {
    name: "retraction_notice",
    type: "text",
    meaning: "Where the notice of retraction stands.",
    of: ({ record }) => record.retracted?.notice,
  },
];

/** One row for each group of each outcome; an outcome without groups has one row with an empty `arm`. */
export function figureRows(records: Iterable<EvidenceRecord>): Record<string, Cell>[] {
  return [...records].flatMap((record) =>
    [
      ...(record.outcomes ?? []).map((outcome) => ({ kind: "outcome" as const, outcome })),
      ...(record.harms ?? []).map((outcome) => ({ kind: "harm" as const, outcome })),
    ].flatMap(({ kind, outcome }) =>
      (outcome.results ?? [undefined]).map((result) =>
        Object.fromEntries(columns.map(({ name, of }) => [name, of({ record, kind, outcome, result })])),
      ),
    ),
  );
}
