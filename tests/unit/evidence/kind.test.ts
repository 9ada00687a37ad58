import { expect, test } from "vitest";
import { isKetamineTrial, kindName, kindOf } from "../../../src/evidence/kind";
import type { SourceType } from "../../../src/schema/vocabulary";

test.each<[SourceType, true | undefined, string, string, boolean]>([
  ["randomised-trial", undefined, "randomised-trial", "Randomised trial", true],
  ["randomised-trial", true, "randomised-trial-without-ketamine", "Randomised trial without ketamine", false],
  ["meta-analysis", undefined, "meta-analysis", "Pooled analysis of trials", false],
  ["open-label-trial", undefined, "open-label-trial", "Trial without a blinded comparison", false],
])("a %s, without ketamine: %s", (type, without_ketamine, kind, name, onTheWall) => {
  const source = { type, without_ketamine };
  expect(kindOf(source)).toBe(kind);
  expect(kindName(source)).toBe(name);
  expect(isKetamineTrial(source)).toBe(onTheWall);
});
