import { expect, test } from "vitest";
import { yearSpans } from "../../../src/library/trial-years";
import type { EvidenceRecord } from "../../../src/schema/record";

const of = (...years: (number | undefined)[]) => years.map((year) => ({ year }) as EvidenceRecord);

test("every trial stands in one span, in its order, and a span without one is left out", () => {
  const spans = yearSpans(of(1994, 2009, 2010, 2014, 2022, 2023, 2024, 2031, undefined));
  expect(spans.map(({ name, trials }) => [name, trials.map(({ year }) => year)])).toEqual([
    ["2009 and before", [1994, 2009]],
    ["2010 to 2014", [2010, 2014]],
    ["2022 to 2023", [2022, 2023]],
    ["2024 and after", [2024, 2031]],
    ["Year not found", [undefined]],
  ]);
  expect(yearSpans([])).toEqual([]);
});
