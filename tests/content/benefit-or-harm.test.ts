import { expect, test } from "vitest";
import { checkContent } from "../../src/library/check-content";
import { computedEffects } from "../../src/library/export/computed";

const { records } = checkContent(process.cwd());

/** Which way the estimate of an outcome points in the data files: "record#outcome". */
function direction(reference: string): string | undefined {
  const [id = "", outcome] = reference.split("#");
  const record = records.get(id);
  if (!record) throw new Error(`No record ${id}`);
  return computedEffects(record).find((one) => one.outcome === outcome)?.numberNeededToTreat?.direction;
}

test.each([
  ["wang-2024#mde-42d", "benefit"],
  ["ren-2025#ppd-6wk", "benefit"],
  ["gan-2023#depressive-1-month", "benefit"],
  ["carr-2004#rescue", "benefit"],
  ["benish-2019#return", "benefit"],
  ["mashour-2018#depressive-day-3", "harm"],
  ["daly-2019#relapse-remitters", "benefit"],
  ["brunelin-2020#remission-4", "harm"],
])("the data call the difference in %s a %s", (reference, expected) => {
  expect(direction(reference)).toBe(expected);
});
