import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { dictionaryCsv, figuresCsv } from "../../../src/library/export/csv";
import { columns } from "../../../src/library/export/rows";
import { aRecord } from "./record";

const read = (text: string): Record<string, string>[] => parse(text, { columns: true });

test("one row for each group of each outcome, and one for an outcome without groups", () => {
  const rows = read(
    figuresCsv([
      aRecord({
        outcomes: [
          {
            id: "response",
            label: "Response",
            primary: false,
            results: [
              { arm: "ketamine", events: 0, total: 20, percent: 0 },
              { arm: "saline", percent: 30.5 },
            ],
            effect: { measure: "odds-ratio", value: 2.1, ci_low: 1, ci_high: 4, ci_level: 95, p: "<0.05" },
          },
          { id: "mood", label: "Mood", note: "Better." },
        ],
        harms: [{ id: "nausea", label: "Nausea", results: [{ arm: "ketamine", percent: 10 }] }],
      }),
    ]),
  );
  expect(rows.map(({ kind, outcome, arm }) => `${kind} ${outcome} ${arm}`)).toEqual([
    "outcome response ketamine",
    "outcome response saline",
    "outcome mood ",
    "harm nausea ketamine",
  ]);
  expect(rows[0]).toMatchObject({ events: "0", total: "20", percent: "0", primary: "false", arm_n: "20", p: "<0.05" });
  expect(rows[1]).toMatchObject({ events: "", percent: "30.5", effect_value: "2.1", effect_low: "1" });
  expect(rows[2]).toMatchObject({ arm: "", note: "Better.", primary: "" });
});

test("commas, quotation marks and new lines in words come back as they were", () => {
  const note = 'He said "half", then\nnothing; 1,5 é';
  const [row] = read(figuresCsv([aRecord({ outcomes: [{ id: "a", label: "A, b", note }] })]));
  expect(row).toMatchObject({ outcome_label: "A, b", note });
});

test("the dictionary tells every column of the table, and every field with its meaning", () => {
  const rows = read(dictionaryCsv());
  const table = rows.filter(({ file }) => file === "sources.csv").map(({ name }) => name);
  expect(table).toEqual(columns.map(({ name }) => name));
  const fields = rows.filter(({ file }) => file === "sources.json");
  expect(fields.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["id", "outcomes[].results[].percent", "harms[].effect.ci_low", "computed[].riskRatio.low"]),
  );
  expect(rows.filter(({ meaning }) => !meaning).map(({ name }) => name)).toEqual([]);
});
