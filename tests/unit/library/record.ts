import { record as schema } from "../../../src/schema/record";

/** A record as the schema has it, with what a test needs to differ. */
export function aRecord(fields: Record<string, unknown> = {}) {
  return schema.parse({
    id: "somebody-2020",
    title: "Ketamine for depression: a trial",
    authors: ["Somebody A", "Zarate CA Jr", "et al."],
    journal: "Journal of Trials",
    year: 2020,
    volume: "12",
    issue: "3",
    pages: "101-110",
    doi: "10.1000/trial.1",
    type: "randomised-trial",
    topics: ["ptsd"],
    control: "saline",
    arms: [
      { id: "saline", label: "Saline", n: 20, comparator: true },
      { id: "ketamine", label: "Ketamine infusion", n: 20 },
    ],
    finding: "More people felt better.",
    limits: ["Few people."],
    read: "abstract",
    source: "https://example.org/",
    checked: "2026-11-22",
    checks: [{ date: "2026-11-22", source: "https://example.org/", what: "both", result: "agrees" }],
    ...fields,
  });
}
