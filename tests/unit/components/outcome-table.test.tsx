import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { markup } from "../../../src/components/render";
import { OutcomeTable } from "../../../src/components/tables/outcome-table";
import type { Outcome } from "../../../src/schema/outcome";
import { madeUp } from "../numbers/record";

const counted = (id: string, more: Partial<Outcome> = {}): Outcome => ({
  id,
  label: `Counted ${id}`,
  timepoint: "4 weeks",
  results: [
    { arm: "drug", events: 3, total: 10 },
    { arm: "dummy", events: 3, total: 10 },
  ],
  ...more,
});

function drawn(outcomes: readonly Outcome[]) {
  const tree = parse(
    markup(<OutcomeTable id="figures" title="What it measured" outcomes={outcomes} record={madeUp} />),
  );
  return {
    once: tree.querySelector("p")?.text,
    head: tree.querySelectorAll("thead th").map(({ text }) => text),
    rows: tree.querySelectorAll("tbody tr").map((row) => row.querySelectorAll("td").map(({ text }) => text)),
    ids: tree.querySelectorAll("tbody tr").map((row) => row.id),
  };
}

test("what is the same of every row is said once, and a column without notes is left out", () => {
  const { once, head, rows, ids } = drawn([counted("a"), counted("b")]);
  expect(once).toBe("When, for all below: 4 weeks. Difference, for all below: not printed.");
  expect(head).toEqual(["Measured", "Each group"]);
  expect(rows).toEqual([["Drug: 3 of 10 (30%); Dummy: 3 of 10 (30%)"], ["Drug: 3 of 10 (30%); Dummy: 3 of 10 (30%)"]]);
  expect(ids).toEqual(["a", "b"]);
});

test("what differs keeps its column, with words where nothing is printed", () => {
  const { once, head, rows } = drawn([
    counted("a", { note: "Odd." }),
    counted("b", { timepoint: undefined, effect: { measure: "odds-ratio", value: 1.2, favours: "neither" } }),
  ]);
  expect(once).toBeUndefined();
  expect(head).toEqual(["Measured", "When", "Each group", "Difference", "Note"]);
  expect(rows[0]).toEqual(["4 weeks", expect.any(String), "not printed", "Odd."]);
  expect(rows[1]?.[0]).toBe("not stated");
  expect(rows[1]?.[2]).toContain("1.2");
});

test("a single figure keeps its columns", () => {
  expect(drawn([counted("a")]).head).toEqual(["Measured", "When", "Each group", "Difference"]);
});
