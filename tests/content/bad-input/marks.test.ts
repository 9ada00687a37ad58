import { describe, expect, test } from "vitest";
import { told } from "../fixture";

const cochrane = "dean-2021-unipolar#response-24h-midazolam";

/** What is said of the first side of the decision aid, marked with these fields. */
const aid = (fields: string) =>
  told((site) =>
    site.change(
      "content/decision-aid.yaml",
      "  - id: infusion\n    what: A treatment.\n    good:\n",
      `  - id: infusion\n    what: A treatment.\n    good:\n      certainty: {${fields}}\n`,
    ),
  );

describe("a mark of the decision aid", () => {
  test("that follows", () => {
    expect(aid(`rating: very-low, by: "${cochrane}", why: Cochrane rated it.`)).toBe("no problem");
    expect(
      aid("rating: low, by: us, why: Our rating., start: by-chance, down: [very-few], from: [murrough-2013]"),
    ).toBe("no problem");
  });

  test("that is ours and says so in other words, without steps", () => {
    expect(aid("rating: high, by: us, why: We rated it.")).toMatchInlineSnapshot(`
      "content/decision-aid.yaml:25
        The claim "infusion, good" is rated by us and does not say how.
        Mend: add start, down and from; the rules stand in docs/writing.md.

      content/decision-aid.yaml:25
        The rating of "infusion, good" is ours, and its words do not say so.
        Mend: begin them with “Our rating”.

      2 problems in 1 file. Nothing was built.
      "
    `);
  });

  test("that says nothing of whose it is", () => {
    expect(aid("rating: high, why: We rated it.")).toMatchInlineSnapshot(`
      "content/decision-aid.yaml:25
        The field "options, entry 1, good, certainty, by" is missing.
        Mend: add it. It holds: \`us\` for our own rating, or the record and outcome that carry a published one.

      1 problem in 1 file. Nothing was built.
      "
    `);
  });

  test("that its record does not carry", () => {
    expect(aid(`rating: high, by: "${cochrane}", why: Cochrane rated it.`)).toMatchInlineSnapshot(`
      "content/decision-aid.yaml:25
        The rating "high" is not the one dean-2021-unipolar#response-24h-midazolam carries, "very-low".
        Mend: take the published rating, or write by: us with the reasons.

      1 problem in 1 file. Nothing was built.
      "
    `);
    expect(aid('rating: high, by: "murrough-2013#response-24h", why: They rated it.')).toMatchInlineSnapshot(`
      "content/decision-aid.yaml:25
        murrough-2013#response-24h carries no published rating.
        Mend: name an outcome that has one, or write us and give the reasons.

      1 problem in 1 file. Nothing was built.
      "
    `);
  });

  test("that is published and called ours", () => {
    expect(aid(`rating: very-low, by: "${cochrane}", why: Our rating.`)).toMatchInlineSnapshot(`
      "content/decision-aid.yaml:25
        The rating of "infusion, good" is published, and its words call it ours.
        Mend: say who gave it.

      1 problem in 1 file. Nothing was built.
      "
    `);
  });
});
