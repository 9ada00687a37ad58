import { expect, test } from "vitest";
import { eventFaults } from "../../../src/library/event-faults";
import { aRecord } from "./record";

const results = [
  { arm: "ketamine", events: 2, total: 20 },
  { arm: "saline", events: 9, total: 20 },
];
const depressed = { id: "depressed", label: "Had depressive symptoms", results, effect: { favours: "ketamine" } };

test("an outcome counted in two groups says whether people hope for it", () => {
  expect(eventFaults(aRecord({ outcomes: [{ ...depressed, event: "unwanted" }] }))).toEqual([]);
  expect(eventFaults(aRecord({ outcomes: [depressed] }))).toEqual([
    [
      ["outcomes", 0],
      "depressed: people were counted in 2 groups, and nobody says whether they hoped for it.",
      "add event: wanted (recovered, relieved) or event: unwanted (relapsed, fell ill).",
    ],
  ]);
});

test("the field and the group that the source favours cannot contradict each other", () => {
  const fault = [
    ["outcomes", 0, "event"],
    "depressed: event is wanted, and the group that effect.favours names fared worse by its counts.",
    "look up which way people hope, and whom the source favours.",
  ];
  expect(eventFaults(aRecord({ outcomes: [{ ...depressed, event: "wanted" }] }))).toEqual([fault]);
  const turned = { ...depressed, event: "unwanted", effect: { favours: "saline" } };
  expect(eventFaults(aRecord({ outcomes: [turned] }))).toHaveLength(1);
  const unclear = { ...depressed, event: "wanted", effect: { favours: "neither" } };
  expect(eventFaults(aRecord({ outcomes: [unclear] }))).toEqual([]);
});

test("it stands nowhere else: not with averages or percentages, and not on a harm", () => {
  const shares = [
    { arm: "ketamine", percent: 10 },
    { arm: "saline", percent: 45 },
  ];
  expect(eventFaults(aRecord({ outcomes: [{ id: "a", label: "A", results: shares, event: "wanted" }] }))).toEqual([
    [
      ["outcomes", 0, "event"],
      "a: event says nothing here, since people were not counted in two groups.",
      "take event out, or add the counts (events and total).",
    ],
  ]);
  expect(eventFaults(aRecord({ harms: [{ id: "nausea", label: "Nausea", results, event: "unwanted" }] }))).toEqual([
    [["harms", 0, "event"], "nausea: a harm is feared without saying so.", "take event out of the harm."],
  ]);
  expect(eventFaults(aRecord({ harms: [{ id: "nausea", label: "Nausea", results }] }))).toEqual([]);
});
