import { expect, test } from "vitest";
import { ketamineFaults } from "../../../src/library/ketamine-faults";
import { tableRecords } from "../../../src/library/library";
import { trialsIn, trialTopics } from "../../../src/library/trials";
import { aRecord } from "./record";

const coil = {
  id: "coil-2007",
  title: "Magnetic stimulation for depression",
  arms: [
    { id: "coil", label: "Magnetic stimulation" },
    { id: "dummy", label: "A dummy coil" },
  ],
  control: "a dummy coil",
};

test("a trial of ketamine and one marked as without it are both in order", () => {
  expect(ketamineFaults(aRecord())).toEqual([]);
  expect(ketamineFaults(aRecord({ ...coil, without_ketamine: true }))).toEqual([]);
});

test("a randomised trial that names no ketamine must say that it is without it", () => {
  expect(ketamineFaults(aRecord(coil)).join()).toContain("names ketamine nowhere");
  expect(ketamineFaults(aRecord({ ...coil, type: "cohort" }))).toEqual([]);
});

test("a trial whose group was given ketamine or a relative cannot be marked as without it", () => {
  for (const label of ["Ketamine infusion", "Esketamine spray", "Arketamine"])
    expect(
      ketamineFaults(aRecord({ ...coil, arms: [{ id: "a", label }], without_ketamine: true })).join(),
      label,
    ).toContain("a group was given it");
});

test("only a trial can be marked", () => {
  expect(ketamineFaults(aRecord({ ...coil, type: "cohort", without_ketamine: true })).join()).toContain("Only a trial");
});

test("a trial without ketamine stands on no wall, opens no page of a topic and is in no evidence table", () => {
  const records = new Map(
    [aRecord(), aRecord({ ...coil, topics: ["ptsd", "ocd"], without_ketamine: true })].map((one) => [one.id, one]),
  );
  expect(trialsIn(records).map(({ id }) => id)).toEqual(["somebody-2020"]);
  expect(trialTopics(records)).toEqual(["ptsd"]);
  expect(tableRecords("EvidenceTable", "ptsd", records).map(({ id }) => id)).toEqual(["somebody-2020"]);
  expect(tableRecords("EvidenceTable", "ocd", records)).toEqual([]);
});
