import { expect, test } from "vitest";
import { twinned, twinOf } from "../../../src/library/twins";

test.each([
  ["home has a name, since nothing stands before its slash", "/", "/index.md"],
  ["a tool stands beside its folder", "/decide/aid/", "/decide/aid.md"],
  ["a section has one", "/uses/", "/uses.md"],
  ["trials of a subject have one", "/research/trials/ptsd/", "/research/trials/ptsd.md"],
  ["a kind of source has one", "/sources/kinds/randomised-trial/", "/sources/kinds/randomised-trial.md"],
  ["one source has its record instead", "/sources/murrough-2013/", undefined],
  ["a form has none", "/search/", undefined],
  ["a page that shows how the site is made has none", "/about/design/", undefined],
])("%s", (_, address, twin) => expect(twinOf(address)).toBe(twin));

test("no page is told of twice", () => {
  expect(new Set(twinned.map(({ address }) => address)).size).toBe(twinned.length);
});
