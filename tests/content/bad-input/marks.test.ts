import { describe, expect, test } from "vitest";
import { page, told } from "../fixture";

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

/** What is said of the comparison's one cell with this mark, beside an aid whose first side has this rating. */
const cell = (mark: string, rated: string, text = "Within 24 hours [@murrough-2013].") =>
  told((site) => {
    site.change(
      "content/options.yaml",
      "    text: Within 24 hours [@murrough-2013].",
      `    text: ${text}\n    ${mark}`,
    );
    if (rated)
      site.change(
        "content/decision-aid.yaml",
        "  - id: infusion\n    what: A treatment.\n    good:\n",
        `  - id: infusion\n    what: A treatment.\n    good:\n      certainty: {${rated}}\n`,
      );
  });

describe("a mark of the comparison", () => {
  const published = `rating: very-low, by: "${cochrane}", why: Cochrane rated it.`;
  const ours = "rating: low, by: us, why: Our rating., start: by-chance, down: [very-few], from: [murrough-2013]";

  test("that the decision aid bears out", () => {
    expect(cell("certainty: good", published)).toBe("no problem");
    expect(cell("certainty: good", ours, "Within 24 hours [@murrough-2013]. The rating is ours.")).toBe("no problem");
  });

  test("that is written by hand", () => {
    expect(cell("certainty: high", published)).toMatchInlineSnapshot(`
      "content/options.yaml:15
        cells, entry 1, certainty: "high" is not one of the words allowed here.
        Mend: write one of: good, bad.

      1 problem in 1 file. Nothing was built.
      "
    `);
  });

  test("of a side that the aid does not rate", () => {
    expect(cell("certainty: good", "")).toMatchInlineSnapshot(`
      "content/options.yaml:15
        The decision aid does not rate the good side of "infusion".
        Mend: rate it there, with its steps; or take certainty out of the cell.

      1 problem in 1 file. Nothing was built.
      "
    `);
  });

  test("that is ours, in a cell that does not say so", () => {
    expect(cell("certainty: good", ours)).toMatchInlineSnapshot(`
      "content/options.yaml:14
        The rating of "infusion" in the row "speed" is ours, and the cell does not say so.
        Mend: add a line that begins “The rating is ours”, with the reasons.

      1 problem in 1 file. Nothing was built.
      "
    `);
  });
});

/** What is said of a sentence people meet that carries these attributes beside its words. */
const claim = (attributes: string, spoil = "") =>
  told((site) => {
    site.write(
      "content/pages/understand/claims.mdx",
      site
        .read(page)
        .replace(
          "## What was found?",
          `<Claim id="fast" said="It is fast." ${attributes} verdict="Some say so.">\n\nNot known.\n\n</Claim>\n\n## What was found?`,
        ),
    );
    if (spoil) site.change(page, "    rating: very-low", spoil);
  });

describe("a mark of a sentence that people meet", () => {
  test("of a claim of its page, or of another's", () => {
    expect(claim('certainty="day-one"')).toBe("no problem");
    expect(claim('certainty="/understand/rapid-onset/#day-one"')).toBe("no problem");
  });

  test("that is written by hand", () => {
    expect(claim('rating="high"')).toMatchInlineSnapshot(`
      "content/pages/understand/claims.mdx:34
        <Claim> has no attribute "rating".
        Mend: take it out. It has: id, said, certainty, verdict.

      content/pages/understand/claims.mdx:34
        <Claim> needs the attribute "certainty".
        Mend: add certainty="…".

      2 problems in 1 file. Nothing was built.
      "
    `);
  });

  test("of a claim that nobody makes", () => {
    expect(claim('certainty="day-two"')).toMatchInlineSnapshot(`
      "content/pages/understand/claims.mdx:34
        <Claim> points to the certainty statement "day-two", which the page does not have.
        Mend: add it to certainty, or write one of: day-one.

      1 problem in 1 file. Nothing was built.
      "
    `);
    expect(claim('certainty="/understand/rapid-onset/#day-two"')).toMatchInlineSnapshot(`
      "content/pages/understand/claims.mdx:34
        /understand/rapid-onset/ makes no claim "day-two".
        Mend: write one of: day-one.

      1 problem in 1 file. Nothing was built.
      "
    `);
    expect(claim('certainty="/understand/slow-onset/#day-one"')).toMatchInlineSnapshot(`
      "content/pages/understand/claims.mdx:34
        No page makes claims at /understand/slow-onset/.
        Mend: name a page with the claim, or add it to certainty.

      1 problem in 1 file. Nothing was built.
      "
    `);
    expect(claim('certainty="Day one"')).toMatchInlineSnapshot(`
      "content/pages/understand/claims.mdx:34
        <Claim>: certainty="Day one" must be the id of a claim of this page, or a claim of another page, like /uses/ocd/#one-infusion.
        Mend: change it. It holds: The claim whose rating is shown.

      1 problem in 1 file. Nothing was built.
      "
    `);
  });

  test("of a page that cannot be read is not blamed as well", () => {
    expect(claim('certainty="/understand/rapid-onset/#day-one"', "    rating: lowest")).toMatchInlineSnapshot(`
      "content/pages/understand/rapid-onset.mdx:13
        certainty, entry 1, rating: "lowest" is not one of the words allowed here.
        Mend: write one of: high, moderate, low, very-low, none.

      1 problem in 1 file. Nothing was built.
      "
    `);
  });
});

test("a reference page, or an explainer, that rates nothing", () => {
  const unrated = (kind: string, from: string) =>
    told((site) => {
      const [head = "", body = ""] = site.read(page).split(/^certainty:[\s\S]*?(?=^checked:)/m);
      const words = body.replace(/<HundredPeople[^>]*>\n/, "").slice(body.indexOf("---") + 4);
      const kept = words.slice(words.indexOf(from));
      site.write(
        "content/pages/understand/unrated.mdx",
        `${head.replace("kind: explainer", `kind: ${kind}`)}${body.slice(0, body.indexOf("---") + 4)}\n${kept}`,
      );
    });
  expect(unrated("reference", "<ForClinicians>")).toMatchInlineSnapshot(`
    "content/pages/understand/unrated.mdx:1
      A reference page says how sure anyone can be, and this one has no certainty statement.
      Mend: add certainty with at least one claim.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(unrated("explainer", "<InAMinute>")).toMatchInlineSnapshot(`
    "content/pages/understand/unrated.mdx:1
      An explainer has a figure, and this one has none.
      Mend: add HundredPeople, or another figure.

    content/pages/understand/unrated.mdx:1
      An explainer says how sure anyone can be, and this one has no certainty statement.
      Mend: add certainty with at least one claim.

    2 problems in 1 file. Nothing was built.
    "
  `);
});
