import { expect, test } from "vitest";
import { loadVerdict, missedByServer, runs } from "../../../src/bench/load-goals";

const load = { requests: 20_000, perSecond: 2000, errors: 0, p50: 0.4, p99: 2.5 };
const met = { name: "Made up, gzip", load, memory: [30e6, 40e6, 41e6, 45e6, 44e6, 50e6, 47e6, 48e6] };

test("a server at the edge of every goal meets them all", () => {
  expect(missedByServer(met)).toEqual([]);
});

test("memory may grow while a server warms up, in the first quarter", () => {
  expect(missedByServer({ ...met, memory: [1e6, 40e6, 41e6, 42e6, 40e6, 41e6, 42e6, 40e6] })).toEqual([]);
});

test.each([
  ["one error", { load: { ...load, errors: 1 } }, "Made up, gzip: 1 errors of 20000 requests; the goal is none."],
  [
    "ten thousand errors",
    { load: { ...load, errors: 10_000 } },
    "Made up, gzip: 10000 errors of 20000 requests; the goal is none.",
  ],
  [
    "too slow a pace",
    { load: { ...load, perSecond: 1999 } },
    "Made up, gzip: 1999 requests a second; the goal is 2000.",
  ],
  [
    "a pace that was not read",
    { load: { ...load, perSecond: Number.NaN } },
    "Made up, gzip: NaN requests a second; the goal is 2000.",
  ],
  [
    "memory tripled",
    { memory: [40e6, 40e6, 60e6, 80e6, 100e6, 110e6, 115e6, 120e6] },
    "Made up, gzip: its memory grew 3.00 times after the first quarter, from 40 to 120 MB; the goal is 1.2.",
  ],
  ["memory read as nothing", { memory: [0, 0, 0, 0] }, "Made up, gzip: its memory could not be read."],
  ["no reading of memory", { memory: [] }, "Made up, gzip: its memory could not be read."],
])("%s is told in a sentence", (_, changed, sentence) => {
  expect(missedByServer({ ...met, ...changed })).toEqual([sentence]);
});

test("a server that misses everything is told of everything", () => {
  expect(missedByServer({ ...met, load: { ...load, errors: 9, perSecond: 10 }, memory: [1, 1, 1, 2] })).toHaveLength(3);
});

test("a run of less than a minute may miss a goal, but never says that all are met", () => {
  expect(runs.whole).toBe(60);
  expect(loadVerdict([], 60)).toBe("Every goal is met.\n");
  expect(loadVerdict([], runs.short)).toBe(
    "No goal was missed in 10 s, but a whole run is a minute: npm run bench:load -- --full\n",
  );
  expect(loadVerdict(["One."], runs.short)).toBe("A goal is missed:\n  One.\n");
});
