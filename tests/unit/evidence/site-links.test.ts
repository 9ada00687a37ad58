import { expect, test } from "vitest";
import { linksIn, withoutLinks } from "../../../src/evidence/site-links";

test.each([
  ["See [Get help now](/help/) tonight.", ["/help/"], "See Get help now tonight."],
  ["[One](/a/) and [two](/b/#c).", ["/a/", "/b/#c"], "One and two."],
  ["It did [@murrough-2013] (a day later).", [], "It did [@murrough-2013] (a day later)."],
  ["[Elsewhere](https://example.org/)", [], "[Elsewhere](https://example.org/)"],
])("%j leads to %j", (text, addresses, plain) => {
  expect(linksIn(text)).toEqual(addresses);
  expect(withoutLinks(text)).toBe(plain);
});
