import { expect, test } from "vitest";
import { sideFavoured } from "../../../src/evidence/favours";

/** Groups by their ids; a star marks the comparator. */
const arms = (...ids: string[]) =>
  ids.map((id) => ({
    id: id.replace("*", ""),
    label: `${id.replace("*", "")} group`,
    ...(id.endsWith("*") ? { comparator: true as const } : {}),
  }));

test.each([
  ["ketamine", arms("ketamine", "midazolam*"), "treatment"],
  ["midazolam", arms("ketamine", "midazolam*"), "comparator"],
  ["ect", arms("ketamine", "ect*"), "comparator"],
  ["cbt", arms("cbt", "usual*"), "treatment"],
  // what a trial compared with may be named by nothing that tells it
  ["active", arms("ketamine", "active*"), "comparator"],
  ["low", arms("high", "low*"), "comparator"],
  ["single", arms("repeated", "single*"), "comparator"],
  ["music", arms("music", "no-music*"), "treatment"],
  ["esketamine", arms("iv-ketamine", "esketamine*"), "comparator"],
  // words that several groups of one side hold
  ["esketamine", arms("esketamine-56", "esketamine-84", "placebo*"), "treatment"],
  ["ketamine", arms("ketamine", "low-dose-ketamine*"), "treatment"],
  ["ketamine", arms("ketamine-training", "ketamine-sham*"), null],
  ["neither", arms("ketamine", "midazolam*"), "neither"],
  ["rapastinel", arms("ketamine", "placebo*"), null],
  // nobody said which side is which
  ["ketamine", arms("ketamine", "placebo"), null],
  ["placebo", arms("ketamine", "placebo"), null],
  [undefined, arms("ketamine", "placebo*"), null],
])("%s among %o is the %s", (favours, groups, side) => {
  expect(sideFavoured(favours, { arms: groups })).toBe(side);
});
