import { expect, test } from "vitest";
import { trialsOn } from "../../../src/library/trials";
import { aRecord } from "./record";

const given = (id: string, label: string, topics: string[]) => aRecord({ id, topics, arms: [{ id: "given", label }] });

test("the trials of esketamine are all that gave it, whatever their subject; of other topics those that name the topic", () => {
  const trials = [
    given("spray", "Esketamine spray", ["treatment-resistant-depression"]),
    given("both", "Esketamine, then ketamine", ["ptsd"]),
    given("drip", "Ketamine infusion", ["ptsd"]),
    given("named", "Ketamine infusion", ["esketamine"]),
  ];
  const ids = (topic: Parameters<typeof trialsOn>[0]) => trialsOn(topic, trials).map(({ id }) => id);
  expect(ids("esketamine")).toEqual(["spray", "both", "named"]);
  expect(ids("ptsd")).toEqual(["both", "drip"]);
  expect(ids("ocd")).toEqual([]);
});
