import { expect, test } from "vitest";
import { type PageContext, statementOf } from "../../../src/components/page-context";
import type { CertaintyStatement } from "../../../src/schema/page";

const statement = (id: string) => ({ id, rating: "low", by: "us" }) as unknown as CertaintyStatement;
const context = {
  page: { address: "/uses/ocd/", cites: [], certainty: [statement("own")] },
  pages: new Map([["/safety/at-home/", { certainty: [statement("other")] }]]),
} as unknown as PageContext;

test("a figure finds the claim of its own page, and of another under that page's address", () => {
  expect(statementOf(context, undefined)).toBeUndefined();
  expect(statementOf(context, "own")).toMatchObject({ id: "own", rating: "low" });
  expect(statementOf(context, "/safety/at-home/#other")).toMatchObject({ id: "/safety/at-home/#other" });
});

test("a claim that is no longer made stops the build: no figure stands without how sure it is", () => {
  expect(() => statementOf(context, "gone")).toThrow("No certainty statement gone");
  expect(() => statementOf(context, "/safety/at-home/#own")).toThrow("No certainty statement /safety/at-home/#own");
  expect(() => statementOf(context, "/nowhere/#other")).toThrow("No certainty statement /nowhere/#other");
});
