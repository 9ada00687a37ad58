import { expect, test } from "vitest";
import { page, told } from "../fixture";

const carded = (card: string, answer?: string) =>
  told((site) => {
    site.change(page, "checked: 2026-11-22\n", `card: ${card}\nchecked: 2026-11-22\n`);
    if (answer) site.change(page, /^answer: .*$/m.exec(site.read(page))?.[0] ?? "", `answer: ${answer}`);
  });

test("a picture that shows the rating of the claim that the answer makes, or none", () => {
  expect(carded("day-one")).toBe("no problem");
  expect(carded("none")).toBe("no problem");
});

test("a picture that would show the rating of a claim that is not there", () => {
  expect(carded("day-two")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:16
      The page has no claim "day-two" whose rating its picture could show.
      Mend: name a claim of certainty, or write none.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a picture that would set the rating of one claim under another", () => {
  expect(carded("day-one", "Good care means trained staff who stay in charge.")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:16
      The picture of the page would set the rating of "We do not know if more people are better a day after ketamine than after midazolam." under "Good care means trained staff who stay in charge.", which speaks of something else.
      Mend: name the claim that the answer makes, or write card: none, and the picture shows no rating.

    1 problem in 1 file. Nothing was built.
    "
  `);
});
