import type { EvidenceRecord } from "../../../src/schema/record";

/** A record made by hand, with one of everything that a figure can come from; nobody's real trial. */
export const madeUp: EvidenceRecord = {
  id: "made-up-2020",
  title: "A trial over 17 days with HAM-D21",
  type: "randomised-trial",
  topics: ["safety"],
  participants: { enrolled: 203, summary: "203 adults, mean age 44.5, at twelve sites" },
  control: "midazolam 0.02 mg/kg",
  funding: "A grant of 5,500 dollars",
  arms: [
    { id: "drug", label: "Drug 0.5 mg/kg over 41 minutes", n: 101 },
    { id: "dummy", label: "Dummy", n: 102 },
  ],
  outcomes: [
    {
      id: "counted",
      label: "Better by 33 points",
      timepoint: "after 2.5 days",
      results: [
        { arm: "drug", events: 30, total: 48 },
        { arm: "dummy", events: 10, total: 50 },
      ],
      effect: { measure: "odds-ratio", value: 6.67, ci_low: 0.25, ci_high: 71.3, ci_level: 90, p: "<0.003" },
      note: "A later paper prints 97% to 99%. It gives 286 per 1000 (28 to 850).",
    },
    {
      id: "printed",
      label: "Share",
      results: [
        { arm: "drug", percent: 63.8 },
        { arm: "dummy", percent: 28 },
      ],
      effect: { measure: "risk-difference", value: 35.1, ci_low: -1.4, ci_high: 60 },
    },
    {
      id: "averages",
      label: "Score",
      results: [
        { arm: "drug", mean: -16.5, sd: 8.21, se: 1.19 },
        { arm: "dummy", mean: -8.8 },
      ],
      effect: { measure: "mean-difference", value: -7.95 },
    },
  ],
  harms: [{ id: "nausea", label: "Nausea", results: [{ arm: "drug", events: 7, total: 400 }] }],
  finding: "About 64% got better; the share doubled.",
  limits: ["Only 88 people finished."],
  volume: "771",
  pages: "6001-6009",
  doi: "10.5555/4321",
  pmid: "98765",
  read: "abstract",
  source: "https://example.org/5151",
  checked: "2026-01-31",
  checks: [{ date: "2026-02-28", source: "https://example.org/", what: "both", result: "agrees" }],
};
