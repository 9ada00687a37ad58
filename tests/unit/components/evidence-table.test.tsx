import { expect, test } from "vitest";
import { EvidenceTable } from "../../../src/components/prose/evidence-table";
import { markup } from "../../../src/components/render";
import type { EvidenceRecord } from "../../../src/schema/record";
import { aRecord } from "../library/record";
import { page } from "../made-up-page";

function table(...records: EvidenceRecord[]): string {
  const context = {
    page,
    records: new Map(records.map((one) => [one.id, one])),
    glossary: new Map(),
    noted: new Set<string>(),
  };
  return markup(<EvidenceTable topic="ptsd" context={context} />);
}
const published = aRecord({ outcomes: [{ id: "mood", label: "Mood", primary: true, effect: { favours: "neither" } }] });
const unpublished = aRecord({ id: "nct-1", participants: { enrolled: 40, summary: "Adults" } });

test("trials with a result stand in the table, and those without are named below it with how many people", () => {
  const html = table(published, unpublished);
  const [rows = "", below = ""] = html.split("</table>");
  expect(rows).toContain("with a result, oldest first: 1.");
  expect(rows).toContain("/sources/somebody-2020/");
  expect(rows).not.toContain("/sources/nct-1/");
  expect(below).toContain("of which we found no result: 1.");
  expect(below).toMatch(/<a href="\/sources\/nct-1\/">[^<]+<\/a> \(40 people\)/);
});

test("where every trial has a result, nothing is said of others", () => {
  expect(table(published)).not.toContain("no result");
});
