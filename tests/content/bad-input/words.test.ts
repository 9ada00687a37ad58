import { expect, test } from "vitest";
import { toldOfPage } from "../fixture";

const inFull = (words: string) => toldOfPage("The rest had not.", words);
const clinicians = (words: string) => toldOfPage("The odds ratio was", `${words} The odds ratio was`);

test("words of adverts", () => {
  expect(inFull("It is a breakthrough and a game-changer.")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:36
      “breakthrough” is a word of adverts, in “…ter [@murrough-2013]. It is a breakthrough and a game-changer.”
      Mend: say what happened, to how many, compared with what.

    content/pages/understand/rapid-onset.mdx:36
      “game-changer” is a word of adverts, in “…]. It is a breakthrough and a game-changer.”
      Mend: say what happened, to how many, compared with what.

    2 problems in 1 file. Nothing was built.
    "
  `);
  expect(inFull("It resets the brain.")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:36
      “resets” says more than is known, in “…ay later [@murrough-2013]. It resets the brain.”
      Mend: say what was measured; quote the word in quotation marks where it is the claim examined.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(inFull("The results are promising, and proved it.")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:36
      “promising” is a hope, not a finding, in “…rrough-2013]. The results are promising, and proved it.”
      Mend: write may, with the reason.

    content/pages/understand/rapid-onset.mdx:36
      “proved” claims more certainty than a study gives, in “…he results are promising, and proved it.”
      Mend: use the words of the certainty scale: lowers, probably, may, we do not know.

    2 problems in 1 file. Nothing was built.
    "
  `);
});

test("an adverts' word is quoted where it is the claim examined", () => {
  expect(inFull("Some say it “resets” the brain.")).toBe("no problem");
});

test("a chance in words", () => {
  expect(inFull("About 1 in 3 got better [@murrough-2013].")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:36
      “1 in 3” is hard to compare, in “…later [@murrough-2013]. About 1 in 3 got better [@murrough-2013].”
      Mend: write people of 100, such as 20 of 100.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(inFull("One out of five got better.")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:36
      “One out of five” is hard to compare, in “…a day later [@murrough-2013]. One out of five got better.”
      Mend: write people of 100, such as 20 of 100.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(inFull("Two thirds of them got better.")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:36
      “Two thirds” is a share in words, in “…a day later [@murrough-2013]. Two thirds of them got better.”
      Mend: write numerals: 67 of 100.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(inFull("Nine of ten got better.")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:36
      “Nine of ten” is a chance in words, in “…a day later [@murrough-2013]. Nine of ten got better.”
      Mend: write numerals: 90 of 100.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a percentage in a patient layer, and not in the clinicians'", () => {
  expect(inFull("Of them 64% responded [@murrough-2013].")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:36
      “64%” is a bare percentage, in “…ter [@murrough-2013]. Of them 64% responded [@murrough-2013].”
      Mend: write people of 100.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(inFull("Of them 64 per cent responded [@murrough-2013].")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:36
      “per cent” is a bare percentage, in “…[@murrough-2013]. Of them 64 per cent responded [@murrough-2013].”
      Mend: write people of 100.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(clinicians("Of them 64% responded [@murrough-2013].")).toBe("no problem");
});

test("a dose in a patient layer, and not in the clinicians'", () => {
  expect(inFull("The dose was 0.5 mg/kg [@murrough-2013].")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:36
      “mg/kg” is a dose a reader could act on, in “…rough-2013]. The dose was 0.5 mg/kg [@murrough-2013].”
      Mend: move it to ForClinicians.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(inFull("The dose was 0.5mg [@murrough-2013].")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:36
      “mg” is a dose a reader could act on, in “…rrough-2013]. The dose was 0.5mg [@murrough-2013].”
      Mend: move it to ForClinicians.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(clinicians("The dose was 0.5 mg/kg [@murrough-2013].")).toBe("no problem");
});

test("a ratio in a patient layer", () => {
  expect(inFull("Odds ratios are hard.")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:36
      “Odds ratios” belongs to the clinician layer, in “…a day later [@murrough-2013]. Odds ratios are hard.”
      Mend: write people of 100 in each group.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("an exclamation mark", () => {
  expect(inFull("It works!")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:36
      “!” raises the voice, in “…ter [@murrough-2013]. It works!”
      Mend: end with a full stop.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("unsafe wording about suicide", () => {
  expect(inFull("Some committed suicide.")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:36
      “committed suicide” is unsafe wording, in “…later [@murrough-2013]. Some committed suicide.”
      Mend: write died by suicide, or attempt.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(inFull("There was a failed suicide attempt.")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:36
      “failed suicide” is unsafe wording, in “…[@murrough-2013]. There was a failed suicide attempt.”
      Mend: write died by suicide, or attempt.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("wording in the front matter, in a heading, a table and a figure's title", () => {
  expect(toldOfPage("answer: In one trial", "answer: A miracle. In one trial")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:4
      “miracle” is a word of adverts, in “A miracle. In one trial more people were b…”
      Mend: say what happened, to how many, compared with what.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfPage("what: First published.", "what: A miracle.")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:20
      “miracle” is a word of adverts, in “A miracle.”
      Mend: say what happened, to how many, compared with what.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfPage("## What was found?", "## Is it a miracle?")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:34
      “miracle” is a word of adverts, in “Is it a miracle?”
      Mend: say what happened, to how many, compared with what.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfPage("| Group |", "| Miracle |")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:38
      “Miracle” is a word of adverts, in “Miracle | Responded”
      Mend: say what happened, to how many, compared with what.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfPage("Better a day later", "A miracle a day later")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:30
      “miracle” is a word of adverts, in “A miracle a day later”
      Mend: say what happened, to how many, compared with what.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a sign that nobody can see", () => {
  expect(inFull("The re\u200bst had not.")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:36
      “​” is a sign that nobody can see, in “…later [@murrough-2013]. The re​st had not.”
      Mend: delete the word and type it again; such signs come along when words are copied from another place.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a letter for a word between two groups", () => {
  expect(clinicians("Response was better on ketamine v midazolam, and vs. placebo.")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:60
      “v” is read aloud as letters, in “…esponse was better on ketamine v midazolam, and vs. placebo. The odds…”
      Mend: write against, as in 64 against 28.

    content/pages/understand/rapid-onset.mdx:60
      “vs.” is read aloud as letters, in “…r on ketamine v midazolam, and vs. placebo. The odds ratio was 2.18 (9…”
      Mend: write against, as in 64 against 28.

    2 problems in 1 file. Nothing was built.
    "
  `);
  expect(clinicians("Response was better on ketamine against midazolam, and with less vitamin C or V.")).toBe(
    "no problem",
  );
});
