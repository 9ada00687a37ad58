import { expect, test } from "vitest";
import type { PageContext } from "../../../src/components/page-context";
import { Claim } from "../../../src/components/prose/claim";
import { headingsOf, markup } from "../../../src/components/render";

test("the heading of a claim holds its marks and its verdict as letters, and its old address still leads to it", () => {
  const context = { page: { certainty: [{ id: "misuse", rating: "low" }] } } as unknown as PageContext;
  const html = markup(
    <Claim
      id="not-addictive"
      said="It is not addictive."
      certainty="misuse"
      verdict="Wrong. It can be."
      context={context}
    />,
  );
  expect(headingsOf(html)).toEqual([
    { id: "claim-not-addictive", text: "Claim: “It is not addictive.” Wrong. It can be." },
  ]);
  expect(html).toMatch(/^<section class="claim-checked" id="not-addictive"/);
  expect(html).not.toContain("<q>");
});
