import type { PageEntry } from "../../src/library/library";

/** A page that cites one record in its words and lists another in a table. */
export const page: PageEntry = {
  title: "Does it work?",
  question: "Does it work?",
  answer: "Nobody knows.",
  need: "As a reader, facing a choice, I need to know, so that I can choose.",
  section: "uses",
  kind: "explainer",
  audience: ["patients"],
  topics: [],
  checked: "2026-01-01",
  next: "2027-01-01",
  changes: [{ date: "2026-01-01", what: "First published." }],
  related: ["/help/"],
  address: "/uses/made-up/",
  cites: ["cited-2013"],
  lists: ["listed-2014"],
  code: "",
  raw: "",
};
