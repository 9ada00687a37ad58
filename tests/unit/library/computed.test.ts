import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { computedEffects } from "../../../src/library/export/computed";
import { publishedRecord } from "../../../src/library/export/published-record";
import { anyTable } from "../evidence/tables";
import { aRecord } from "./record";

const counted = (ketamine: [number, number], saline: [number, number], event = "wanted") => ({
  id: "response",
  label: "Response",
  event,
  results: [
    { arm: "saline", events: saline[0], total: saline[1] },
    { arm: "ketamine", events: ketamine[0], total: ketamine[1] },
  ],
});

describe("effects in the data files", () => {
  test("the comparator is the group that is marked so, whatever the order", () => {
    const [effect] = computedEffects(aRecord({ outcomes: [counted([12, 20], [6, 20])] }));
    expect(effect).toMatchObject({ outcome: "response", treatment: "ketamine", comparator: "saline" });
    expect(effect?.riskDifference.value).toBeCloseTo(0.3, 12);
    expect(effect?.riskRatio?.value).toBeCloseTo(2, 12);
    expect(effect?.oddsRatio?.value).toBeCloseTo(3.5, 12);
    expect(effect?.numberNeededToTreat?.value).toBeCloseTo(1 / 0.3, 10);
  });

  test("a harm counts against the treatment, and so does what people fear among the outcomes", () => {
    const { event: _, ...dizziness } = counted([18, 20], [2, 20]);
    const harm = computedEffects(aRecord({ harms: [dizziness] }))[0];
    expect(harm?.numberNeededToTreat).toMatchObject({ kind: "harm", direction: "harm" });
    const relapse = computedEffects(aRecord({ outcomes: [counted([18, 20], [2, 20], "unwanted")] }))[0];
    expect(relapse?.numberNeededToTreat?.direction).toBe("harm");
    const fewer = computedEffects(aRecord({ outcomes: [counted([2, 20], [18, 20], "unwanted")] }))[0];
    expect(fewer?.numberNeededToTreat).toMatchObject({ kind: "benefit", direction: "benefit" });
  });

  test("nothing is guessed from a label: an outcome that does not say is refused", () => {
    const { event: _, ...unsaid } = counted([18, 20], [2, 20]);
    expect(() => computedEffects(aRecord({ outcomes: [{ ...unsaid, label: "Relapsed" }] }))).toThrow(
      "somebody-2020#response does not say whether what was counted is wanted.",
    );
  });

  test("no difference has no number needed to treat; one through infinity has both limits", () => {
    expect(computedEffects(aRecord({ outcomes: [counted([8, 20], [8, 20])] }))[0]?.numberNeededToTreat).toBeNull();
    expect(computedEffects(aRecord({ outcomes: [counted([9, 20], [8, 20])] }))[0]?.numberNeededToTreat).toMatchObject({
      kind: "through-infinity",
      direction: "benefit",
      low: null,
      high: null,
      benefitFrom: expect.any(Number),
      harmFrom: expect.any(Number),
    });
  });

  test("nothing is worked out from percentages, from one group, or from groups of nobody", () => {
    const percent = {
      id: "r",
      label: "R",
      results: [
        { arm: "ketamine", percent: 60 },
        { arm: "saline", percent: 30 },
      ],
    };
    expect(computedEffects(aRecord({ outcomes: [percent] }))).toEqual([]);
    expect(computedEffects(aRecord({ outcomes: [{ ...counted([1, 2], [0, 0]) }] }))).toEqual([]);
  });

  test("three groups give three pairs, each once", () => {
    const arms = ["low", "high", "saline"].map((id) => ({ id, label: id }));
    const results = [
      { arm: "saline", events: 1, total: 10 },
      { arm: "low", events: 3, total: 10 },
      { arm: "high", events: 5, total: 10 },
    ];
    const pairs = computedEffects(aRecord({ arms, outcomes: [{ id: "r", label: "R", event: "wanted", results }] })).map(
      ({ treatment, comparator }) => `${treatment} ${comparator}`,
    );
    expect(pairs).toEqual(["low high", "low saline", "high saline"]);
  });

  test("any counts survive JSON and fit the published schema", () => {
    fc.assert(
      fc.property(anyTable, ({ treatment, comparator }) => {
        const record = aRecord({
          arms: [
            { id: "ketamine", label: "Ketamine" },
            { id: "saline", label: "Saline" },
          ],
          outcomes: [counted([treatment.events, treatment.total], [comparator.events, comparator.total])],
        });
        const computed = computedEffects(record);
        const back: unknown = JSON.parse(JSON.stringify({ ...record, computed }));
        expect(publishedRecord.parse(back).computed).toEqual(computed);
      }),
    );
  });
});
