import { describe, expect, test } from "vitest";
import { page, record, told } from "../fixture";

const published = "    by: dean-2021-unipolar#response-24h-midazolam\n";
/** What is said of the page's claim, rated by us with these steps. */
const rated = (rating: string, steps: string) =>
  told((site) => {
    site.change(page, "    rating: very-low\n", `    rating: ${rating}\n`);
    site.change(page, published, `    by: us\n${steps}`);
  });

describe("a rating of our own", () => {
  test("that follows from its steps", () => {
    expect(rated("very-low", "    start: by-chance\n    down: [very-few, guessing]\n    from: [murrough-2013]\n")).toBe(
      "no problem",
    );
  });

  test("that does not say how it came about", () => {
    expect(rated("very-low", "")).toMatchInlineSnapshot(`
      "content/pages/understand/rapid-onset.mdx:14
        The claim "day-one" is rated by us and does not say how.
        Mend: add start, down and from; the rules stand in docs/writing.md.

      1 problem in 1 file. Nothing was built.
      "
    `);
  });

  test("that does not follow from its steps", () => {
    expect(
      rated("very-low", "    start: by-chance\n    down: [very-few]\n    from: [murrough-2013]\n"),
    ).toMatchInlineSnapshot(`
      "content/pages/understand/rapid-onset.mdx:13
        The rating "very-low" of "day-one" does not follow from its steps. Starts at high: trials that shared people out by chance. Down: very few people (two steps). That is low.
        Mend: write rating: low, and put the claim as its words do; or correct the steps.

      1 problem in 1 file. Nothing was built.
      "
    `);
  });

  test("that rests on nothing, or on what is not there", () => {
    expect(rated("very-low", "    start: uncompared\n")).toMatchInlineSnapshot(`
      "content/pages/understand/rapid-onset.mdx:14
        The claim "day-one" names no record that it rests on.
        Mend: add from: [record, record].

      1 problem in 1 file. Nothing was built.
      "
    `);
    expect(rated("very-low", "    start: uncompared\n    from: [murrough-2031]\n")).toMatchInlineSnapshot(`
      "content/pages/understand/rapid-onset.mdx:16
        There is no record "murrough-2031".
        Mend: name a file of content/sources/ without its ending.

      1 problem in 1 file. Nothing was built.
      "
    `);
  });

  test("whose people the records count otherwise", () => {
    expect(
      rated("very-low", "    start: by-chance\n    down: [few, guessing, chance]\n    from: [murrough-2013]\n"),
    ).toMatchInlineSnapshot(`
      "content/pages/understand/rapid-onset.mdx:16
        The single studies of "day-one" had 73 people together, which is "very-few", and "few" is written.
        Mend: write very-few in down, or name the other studies that it rests on, or people: where a review counts them.

      1 problem in 1 file. Nothing was built.
      "
    `);
    expect(
      rated("very-low", "    start: by-chance\n    down: [short, guessing, chance]\n    from: [murrough-2013]\n"),
    ).toMatchInlineSnapshot(`
      "content/pages/understand/rapid-onset.mdx:17
        The single studies of "day-one" had 73 people together, which is "very-few".
        Mend: write very-few in down, or name the other studies that it rests on, or people: where a review counts them.

      1 problem in 1 file. Nothing was built.
      "
    `);
  });

  test("whose people a review beside the trial does not count", () => {
    const said = rated(
      "low",
      "    start: by-chance\n    down: [guessing, chance]\n    from: [murrough-2013, dean-2021-unipolar]\n",
    );
    expect(said).toContain('The single studies of "day-one" had 73 people together, which is "very-few".');
    expect(
      rated(
        "very-low",
        "    start: by-chance\n    down: [few, guessing, chance]\n    people: 296\n    from: [murrough-2013, dean-2021-unipolar]\n",
      ),
    ).toBe("no problem");
  });

  test("that counts fewer people than its records had, or more", () => {
    expect(
      rated(
        "low",
        "    start: compared\n    down: [few]\n    up: [prompt]\n    people: 40\n    from: [murrough-2013]\n",
      ),
    ).toMatchInlineSnapshot(`
      "content/pages/understand/rapid-onset.mdx:12
        The claim “We do not know if more people are better a day after ketamine than after midazolam.” is rated low, and its words do not say so.
        Mend: write “may”; the words of the scale stand in docs/writing.md.

      content/pages/understand/rapid-onset.mdx:16
        "day-one" rests on 40 people, which is "very-few", and "few" is written.
        Mend: write very-few in down, or name the other studies that it rests on, or people: where a review counts them.

      2 problems in 1 file. Nothing was built.
      "
    `);
    expect(rated("low", "    start: compared\n    people: 740\n    from: [murrough-2013]\n")).toMatchInlineSnapshot(`
      "content/pages/understand/rapid-onset.mdx:12
        The claim “We do not know if more people are better a day after ketamine than after midazolam.” is rated low, and its words do not say so.
        Mend: write “may”; the words of the scale stand in docs/writing.md.

      content/pages/understand/rapid-onset.mdx:16
        "day-one" counts 740 people, and its records had 73.
        Mend: correct people, or take it out.

      2 problems in 1 file. Nothing was built.
      "
    `);
  });

  test("of a share of one group, by its range", () => {
    const share = (range: string) =>
      rated(
        "very-low",
        `    start: followed\n    down: [few, guessing, short]\n    people: 40\n    range: ${range}\n    from: [murrough-2013]\n`,
      );
    expect(share("[55, 82]")).toBe("no problem");
    expect(share("[45, 82]")).toMatchInlineSnapshot(`
      "content/pages/understand/rapid-onset.mdx:18
        The range of "day-one" does not show on which side of half the share lies.
        Mend: give range only to a claim that starts at followed and has people, lower end first; take it out where it takes in half.

      1 problem in 1 file. Nothing was built.
      "
    `);
  });

  test("with a step up where chance made the groups, or with one reason taken twice", () => {
    expect(
      rated(
        "very-low",
        "    start: by-chance\n    down: [very-few, chance, no-range]\n    up: [prompt]\n    from: [murrough-2013]\n",
      ),
    ).toMatchInlineSnapshot(`
      "content/pages/understand/rapid-onset.mdx:16
        "day-one" takes both "chance" and "no-range", which are one reason.
        Mend: keep the one that holds.

      content/pages/understand/rapid-onset.mdx:17
        "day-one" takes a step up, and does not start from studies that were not made by chance.
        Mend: take up out, or correct start.

      2 problems in 1 file. Nothing was built.
      "
    `);
  });

  test("of what nobody has tested, with steps down", () => {
    expect(rated("none", "    start: nobody\n    down: [few]\n")).toMatchInlineSnapshot(`
      "content/pages/understand/rapid-onset.mdx:12
        The claim “We do not know if more people are better a day after ketamine than after midazolam.” is rated none, and its words do not say so.
        Mend: write “nobody has tested this in a trial”; the words of the scale stand in docs/writing.md.

      content/pages/understand/rapid-onset.mdx:16
        Nobody has tested "day-one", so nothing takes its rating down.
        Mend: take down out.

      2 problems in 1 file. Nothing was built.
      "
    `);
  });
});

test("a published rating with steps of our own beside it", () => {
  expect(told((site) => site.change(page, published, `${published}    start: by-chance\n`))).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:14
      The rating of "day-one" is published, and has steps of our own beside it.
      Mend: take start, down, up, people and from out.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

describe("a figure of a result for which its record holds a published rating", () => {
  const figure = '<HundredPeople of="murrough-2013#response-24h" certainty="day-one"';
  const of = "dean-2021-unipolar#response-24h-midazolam";

  test("shown as not rated", () => {
    expect(
      told((site) => site.change(page, figure, `<HundredPeople of="${of}" unrated="It is one review."`)),
    ).toMatchInlineSnapshot(`
      "content/pages/understand/rapid-onset.mdx:30
        The figure of dean-2021-unipolar#response-24h-midazolam is shown as not rated, and dean-2021-unipolar holds a published rating of it: very low, by Cochrane (GRADE).
        Mend: name a claim that has this rating: certainty="…".

      1 problem in 1 file. Nothing was built.
      "
    `);
  });

  test("shown with another rating", () => {
    expect(
      told((site) => {
        site.change("content/sources/dean-2021-unipolar.yaml", "id: response-24h-placebo", "id: other");
        site.change(page, figure, `<HundredPeople of="dean-2021-unipolar#remission-24h-midazolam" certainty="day-one"`);
      }),
    ).toMatchInlineSnapshot(`
      "content/pages/understand/rapid-onset.mdx:30
        The figure of dean-2021-unipolar#remission-24h-midazolam is marked very low, and dean-2021-unipolar holds a published rating of it: low, by Cochrane (GRADE).
        Mend: name a claim that has this rating, or leave certainty out of a Fact: it then shows the published one.

      1 problem in 1 file. Nothing was built.
      "
    `);
  });

  test("shown with its own", () => {
    expect(told((site) => site.change(page, figure, `<HundredPeople of="${of}" certainty="day-one"`))).toBe(
      "no problem",
    );
  });
});

test("a record that a rating rests on and that cannot be read is not blamed twice", () => {
  const said = told((site) => {
    site.change(
      page,
      published,
      "    by: us\n    start: by-chance\n    down: [very-few, guessing]\n    from: [murrough-2013]\n",
    );
    site.change(record, "year: 2013", "year: soon");
  });
  expect(said).not.toContain("There is no record");
  expect(said).toContain("1 problem in 1 file");
});

test("a trial that did not share people out by chance is no ground to start by chance", () => {
  const said = told((site) => {
    site.change(
      page,
      published,
      "    by: us\n    start: by-chance\n    down: [very-few, guessing]\n    from: [murrough-2013]\n",
    );
    site.change(record, "type: randomised-trial", "type: open-label-trial");
  });
  expect(said).toContain("none of its records is one or a review");
});

test("a review is such a ground only if its record says that its trials shared people out by chance", () => {
  const on = (more: string) =>
    told((site) => {
      site.change(
        page,
        published,
        "    by: us\n    start: by-chance\n    down: [guessing, chance, short]\n    from: [dean-2021-unipolar]\n",
      );
      site.change(
        "content/sources/dean-2021-unipolar.yaml",
        "type: systematic-review\n",
        `type: systematic-review\n${more}`,
      );
    });
  expect(on("")).toContain("none of its records is one or a review that says its trials were");
  expect(on("trials_by_chance: true\n")).toBe("no problem");
});

describe("the words of a claim", () => {
  const claimed = (rating: string, steps: string, claim: string) =>
    told((site) => {
      site.change(page, "We do not know if more people are better a day after ketamine than after midazolam.", claim);
      site.change(page, "    rating: very-low\n", `    rating: ${rating}\n`);
      site.change(page, published, `    by: us\n${steps}`);
    });
  const high = "    start: document\n    from: [murrough-2013]\n";
  const low = "    start: by-chance\n    down: [very-few]\n    from: [murrough-2013]\n";
  const veryLow = "    start: by-chance\n    down: [very-few, guessing]\n    from: [murrough-2013]\n";

  test("carry their rating", () => {
    expect(claimed("high", high, "The label says so.")).toBe("no problem");
    expect(claimed("low", low, "It may help.")).toBe("no problem");
    expect(claimed("very-low", veryLow, "It is not known if it helps.")).toBe("no problem");
  });

  test("that carry another rating as well", () => {
    const all = "Ketamine may probably cure it, and we do not know, and nobody has tested it in a trial.";
    expect(claimed("high", high, "The label may say so.")).toMatchInlineSnapshot(`
      "content/pages/understand/rapid-onset.mdx:12
        The claim “The label may say so.” is rated high, and its word “may” carries low.
        Mend: take the word out, or make two claims of it, each with its rating.

      1 problem in 1 file. Nothing was built.
      "
    `);
    expect(claimed("low", low, all)).toMatchInlineSnapshot(`
      "content/pages/understand/rapid-onset.mdx:12
        The claim “Ketamine may probably cure it, and we do not know, and nobody has tested it in a trial.” is rated low, and its word “probably” carries moderate.
        Mend: take the word out, or make two claims of it, each with its rating.

      1 problem in 1 file. Nothing was built.
      "
    `);
    expect(claimed("very-low", veryLow, "We do not know if it helps, and it may not.")).toMatchInlineSnapshot(`
      "content/pages/understand/rapid-onset.mdx:12
        The claim “We do not know if it helps, and it may not.” is rated very low, and its word “may” carries low.
        Mend: take the word out, or make two claims of it, each with its rating.

      1 problem in 1 file. Nothing was built.
      "
    `);
    expect(
      claimed("none", "    start: nobody\n", "Nobody has tested it, and it probably helps."),
    ).toMatchInlineSnapshot(`
      "content/pages/understand/rapid-onset.mdx:12
        The claim “Nobody has tested it, and it probably helps.” is rated none, and its word “probably” carries moderate.
        Mend: take the word out, or make two claims of it, each with its rating.

      1 problem in 1 file. Nothing was built.
      "
    `);
  });

  test("that the home page shows", () => {
    expect(
      told((site) => {
        site.change(page, "  - id: day-one\n", "  - id: one-day\n");
        site.change(page, '24h" certainty="day-one"', '24h" certainty="one-day"');
      }),
    ).toMatchInlineSnapshot(`
      "content/pages/understand/rapid-onset.mdx:10
        The home page shows the rating of the claim "day-one" of this page, and it is not here.
        Mend: give the claim its id back.

      1 problem in 1 file. Nothing was built.
      "
    `);
  });
});
