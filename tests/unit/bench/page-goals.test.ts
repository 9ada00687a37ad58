import { expect, test } from "vitest";
import { missedByPage } from "../../../src/bench/page-goals";
import { verdict } from "../../../src/bench/verdict";

const met = { address: "/made-up/", largest: 440, largestByHand: 400, blocked: 10, blockedByHand: 0, shift: 0 };
const unmeasured = "/made-up/: when its largest piece was painted, or that of the page by hand, was not measured.";

test("a page at the edge of every goal meets them all", () => {
  expect(missedByPage(met)).toEqual([]);
});

test.each([
  [{ largest: 441 }, "/made-up/ took 1.103 times as long as by hand; the goal is 1.10."],
  [{ largest: 508 }, "/made-up/ took 1.270 times as long as by hand; the goal is 1.10."],
  [{ largest: 0 }, unmeasured],
  [{ largestByHand: 0 }, unmeasured],
  [{ largest: 0, largestByHand: 0 }, unmeasured],
  [{ largest: Number.NaN }, unmeasured],
  [{ largestByHand: Number.NaN }, unmeasured],
  [
    { blocked: Number.NaN },
    "/made-up/ was blocked for NaN ms, by hand 0; the goal is no longer than by hand (10 ms are noise).",
  ],
  [
    { blocked: 181, blockedByHand: 67 },
    "/made-up/ was blocked for 181 ms, by hand 67; the goal is no longer than by hand (10 ms are noise).",
  ],
  [{ shift: Number.NaN }, "/made-up/ moved by NaN; the goal is no shift."],
  [{ shift: 0.000117 }, "/made-up/ moved by 0.00012; the goal is no shift."],
])("a goal that is missed is told in a sentence: %j", (changed, sentence) => {
  expect(missedByPage({ ...met, ...changed })).toEqual([sentence]);
});

test("a page that misses everything is told of everything", () => {
  expect(missedByPage({ ...met, largest: 900, blocked: 300, shift: 1 })).toHaveLength(3);
});

test("the last lines say plainly what was missed, or that nothing was", () => {
  expect(verdict([])).toBe("Every goal is met.\n");
  expect(verdict(["One."])).toBe("A goal is missed:\n  One.\n");
  expect(verdict(["One.", "Two."])).toBe("2 goals are missed:\n  One.\n  Two.\n");
});
