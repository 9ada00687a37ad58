import { describe, expect, test } from "vitest";
import { page, told, toldOfPage } from "../fixture";

const inFull = (words: string) => toldOfPage("The rest had not.", words);

test("a number without a source", () => {
  expect(inFull("Of those, 64 of 100 felt well.")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:36
      A number with no source: 64, in “Of those, 64 of 100 felt well.”
      Mend: cite the record inside this sentence, before its full stop, like [@murrough-2013]; or say it without the number.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(inFull("In all 73 people took part, 47 on ketamine.")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:36
      Numbers with no source: 73, 47, in “In all 73 people took part, 47 on ketamine.”
      Mend: cite the record inside this sentence, before its full stop, like [@murrough-2013]; or say it without the number.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(inFull("Eleven people left, and twenty-five stayed.")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:36
      Numbers with no source: Eleven, twenty-five, in “Eleven people left, and twenty-five stayed.”
      Mend: cite the record inside this sentence, before its full stop, like [@murrough-2013]; or say it without the number.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a citation speaks for its own sentence alone", () => {
  expect(inFull("It had 73 people. They came from two sites [@murrough-2013].")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:36
      A number with no source: 73, in “It had 73 people.”
      Mend: cite the record inside this sentence, before its full stop, like [@murrough-2013]; or say it without the number.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a number that is not the record's, with the nearest figure", () => {
  expect(inFull("On ketamine 65 of 100 responded [@murrough-2013].")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:36
      65 is not in murrough-2013, in “On ketamine 65 of 100 responded [@murrough-2013].” The nearest figure is 64 in murrough-2013 (finding).
      Mend: correct the number, or cite the record that holds it.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(inFull("On ketamine 73 of 100 responded [@murrough-2013].")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:36
      73 is not in murrough-2013, in “On ketamine 73 of 100 responded [@murrough-2013].” The nearest figure is 72 in murrough-2013 (finding, the rest of 100).
      Mend: correct the number, or cite the record that holds it.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(inFull("It had 3,333 people [@murrough-2013; @dean-2021-unipolar].")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:36
      3,333 is not in murrough-2013 or dean-2021-unipolar, in “It had 3,333 people [@murrough-2013; @dean-2021-unipolar].” The nearest figure is 2020 in dean-2021-unipolar (participants).
      Mend: correct the number, or cite the record that holds it.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("an unknown citation", () => {
  expect(inFull("On ketamine 64 of 100 responded [@murrough-2012].")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:36
      There is no record "murrough-2012" to cite.
      Mend: did you mean murrough-2013? A record is a file in content/sources/.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfPage("answer: In one trial", "answer: 64 of 100 [@murrough-2013]. In one trial")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:4
      What stands above a page's words cites no source.
      Mend: say it without a number and take the citation out.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a figure that a record with a caution holds", () => {
  const zarate = '<HundredPeople of="zarate-2006#response-1d" certainty="day-one" title="Better" />';
  expect(
    toldOfPage("Some people feel better within a day.", "After a day 71 of 100 were better [@zarate-2006]."),
  ).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:26
      71 comes from zarate-2006, which has a caution (We read its percentages in a news digest, and only eighteen people took part.), and stands where such figures may not, in “After a day 71 of 100 were better [@zarate-2006].”
      Mend: say it in words, or move it to In full with the reason.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfPage("<InFull>", `${zarate}\n\n<InFull>`)).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:32
      zarate-2006 has a caution (We read its percentages in a news digest, and only eighteen people took part.) and may not stand in a picture.
      Mend: choose another figure; its numbers may stand in In full with the reason.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(inFull("After a day 71 of 100 were better, as a news report says [@zarate-2006].")).toBe("no problem");
});

test("once a record is corrected, the sentences that used it are found", () => {
  expect(
    told((site) => {
      site.change(page, "The odds ratio was", "At 7 days 45.7% had responded [@murrough-2013]. The odds ratio was");
      site.change("content/sources/murrough-2013.yaml", "percent: 45.7", "percent: 54.7");
    }),
  ).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:60
      45.7 is not in murrough-2013, in “At 7 days 45.7% had responded [@murrough-2013].” The nearest figure is 46 in murrough-2013 (finding).
      Mend: correct the number, or cite the record that holds it.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

describe("wherever a reader can see a number", () => {
  const n = "99 of 100";
  test.each<[string, string, string]>([
    ["a paragraph", "The rest had not.", `It was ${n}.`],
    ["bold", "The rest had not.", `It was **${n}**.`],
    ["half bold", "The rest had not.", "It was **9**9 of 100."],
    ["inline code", "The rest had not.", "It was `99` of 100."],
    ["struck out", "The rest had not.", `It was ~~${n}~~.`],
    ["a link's words", "[who pays]", `[${n}]`],
    ["a list", "The rest had not.", `x\n\n- ${n}`],
    ["a list in a list", "The rest had not.", `x\n\n- a\n  - ${n}`],
    ["a numbered list", "The rest had not.", `x\n\n1. ${n}`],
    ["a table's row", "| Ketamine | 64 of 100 [@murrough-2013] |", `| Ketamine | ${n} |`],
    ["a table's head", "| Group |", `| ${n} |`],
    ["a quotation", "The rest had not.", `x\n\n> ${n}`],
    ["a heading", "## What was found?", `## Was it ${n}?`],
    ["a footnote", "The rest had not.", `x[^a]\n\n[^a]: ${n}`],
    ["an entity", "The rest had not.", "It was &#57;9 of 100."],
    ["a line break", "The rest had not.", `It was\n${n}.`],
    ["a figure's title", "Better a day later", n],
    ["the title", "title: How fast can it work?", `title: ${n}`],
    ["the question", "question: How fast can ketamine work?", `question: ${n}`],
    ["the answer", "answer: In one trial", `answer: ${n}; in one trial`],
    ["a claim", "claim: We", `claim: Of ${n} we`],
    ["a reason", "Few people took part.", `${n} left.`],
    ["a change", "what: First published.", `what: It was ${n}.`],
    ["what the page is for", "need: As someone", `need: As ${n} someone`],
  ])("%s", (_, from, to) => {
    const said = toldOfPage(from, to);
    expect(said).toMatch(
      /^content\/pages\/understand\/rapid-onset\.mdx:\d+\n {2}(?:A number with no source: 99|99 is not in)/,
    );
    expect(said).toMatch(/\n1 problem in 1 file/);
  });
});

test("the line is the number's own, not its paragraph's", () => {
  expect(inFull("Some did.\nOthers did not.\nIn all it was 99 people.")).toContain(`${page}:38\n`);
});

test("the numbers of two groups exchanged", () => {
  expect(inFull("A day later 28 of 100 had responded on ketamine [@murrough-2013].")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:36
      28 is told of ketamine, and in murrough-2013 it is response-24h, midazolam, percent, in “A day later 28 of 100 had responded on ketamine [@murrough-2013].”
      Mend: give each group its own number, or say more plainly whose it is.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(inFull("After midazolam it was 64 of 100 [@murrough-2013].")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:36
      64 is told of midazolam, and in murrough-2013 it is response-24h, ketamine, percent, in “After midazolam it was 64 of 100 [@murrough-2013].”
      Mend: give each group its own number, or say more plainly whose it is.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(inFull("A day later it was 28 against 64 of 100 [@murrough-2013].")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:36
      28 stands before 64, and in murrough-2013 it is response-24h, midazolam, percent, in “A day later it was 28 against 64 of 100 [@murrough-2013].”: a pair begins with what was tested
      Mend: exchange the two, or say beside each number whose it is.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(inFull("A day later it was 64 of 100 on ketamine and 28 on midazolam [@murrough-2013].")).toBe("no problem");
});

test("those to whom it happened told as those to whom it did not", () => {
  expect(inFull("After ketamine 36 of 100 had responded [@murrough-2013].")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:36
      36 is told of those to whom it happened, and in murrough-2013 it is response-24h, ketamine, the rest of 100, in “After ketamine 36 of 100 had responded [@murrough-2013].”
      Mend: exchange it for the other part of the 100, or turn the words round.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(inFull("After ketamine 64 of 100 had not responded [@murrough-2013].")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:36
      64 is told of those to whom it did not happen, and in murrough-2013 it is response-24h, ketamine, percent, in “After ketamine 64 of 100 had not responded [@murrough-2013].”
      Mend: exchange it for the other part of the 100, or turn the words round.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(inFull("After ketamine 64 of 100 had responded and 36 had not [@murrough-2013].")).toBe("no problem");
});
