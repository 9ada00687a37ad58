import { expect, test } from "vitest";
import { splitClaim } from "../../../src/evidence/claim-address";

test("a claim of the same page, and one of another", () => {
  expect(splitClaim("day-one")).toEqual({ claim: "day-one" });
  expect(splitClaim("/uses/ocd/#one-infusion")).toEqual({ claim: "one-infusion", page: "/uses/ocd/" });
});
