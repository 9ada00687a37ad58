import { expect, test } from "vitest";
import { toldOfPage } from "../fixture";

const rest = "The rest had not.";

test("a component that does not close", () => {
  expect(toldOfPage("</NotKnown>\n", "")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:46
      <NotKnown> opens here and does not close.
      Mend: put </NotKnown> behind its words; a component without words ends with />.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfPage("</NotKnown>", "</Notknown>")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:50
      </Notknown> stands where </NotKnown> should: <NotKnown> of line 46 is still open.
      Mend: close <NotKnown> first, with its name spelt the same.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfPage('title="Better a day later" />', 'title="Better a day later">')).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:30
      <HundredPeople> opens here and does not close.
      Mend: put </HundredPeople> behind its words; a component without words ends with />.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a sign that looks like a component", () => {
  expect(toldOfPage(rest, "p <5 is not enough.")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:36
      A < stands here that opens no component.
      Mend: write &lt; for the sign itself, as in &lt;5, or say “less than”.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfPage(rest, "The rest had not. <")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:36
      A < stands here that opens no component.
      Mend: write &lt; for the sign itself, as in &lt;5, or say “less than”.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("an attribute whose quotation mark does not close", () => {
  expect(toldOfPage('certainty="day-one" title', 'certainty="day-one title')).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:30
      A component's attributes cannot be read here.
      Mend: write each as a name, an equals sign and words between two quotation marks, like title="Better a day later".

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("code in a page", () => {
  expect(toldOfPage(rest, "{1 + 1}")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:36
      Pages hold words, not code: no import, no export, nothing in curly brackets, no HTML.
      Mend: take it out; ask for a component if the words need one.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfPage(rest, "The {rest} had not.")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:36
      Pages hold words, not code: no import, no export, nothing in curly brackets, no HTML.
      Mend: take it out; ask for a component if the words need one.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfPage("## What was found?", 'import x from "y"\n\n## What was found?')).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:34
      Pages hold words, not code: no import, no export, nothing in curly brackets, no HTML.
      Mend: take it out; ask for a component if the words need one.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfPage("## What was found?", "export const x = 1\n\n## What was found?")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:34
      Pages hold words, not code: no import, no export, nothing in curly brackets, no HTML.
      Mend: take it out; ask for a component if the words need one.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfPage(rest, "{")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:36
      Pages hold words, not code: no import, no export, nothing in curly brackets.
      Mend: take it out; write \\{ for a curly bracket itself.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfPage("See [who", "```\n64 of 100\n```\n\nSee [who")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:42
      Pages hold words, not code: no import, no export, nothing in curly brackets, no HTML.
      Mend: take it out; ask for a component if the words need one.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfPage('title="Better a day later"', "title={'Better'}")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:30
      <HundredPeople>: an attribute is not words in quotation marks.
      Mend: write attributes like of="murrough-2013#response-24h".

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfPage('title="Better a day later"', "{...rest}")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:30
      <HundredPeople>: an attribute is not words in quotation marks.
      Mend: write attributes like of="murrough-2013#response-24h".

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("HTML", () => {
  expect(toldOfPage(rest, "The <b>rest</b> had not.")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:36
      There is no component <b>.
      Mend: take it out. Components: InAMinute, InFull, NotKnown, WhatYouCanDo, ForClinicians, HundredPeople, OverTime, ForestPlot, HowFast, FactBox, Fact, EvidenceTable, GuidelineTable, Claim, WhyNumbersDiffer, CrisisLines, CertaintyRules, WhereToReport.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfPage(rest, "<!-- later -->")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:36
      A hidden note stands here.
      Mend: take it out; pages hold what readers see.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a picture file, and words hidden behind a link", () => {
  expect(toldOfPage(rest, "![64 of 100](/a.png)")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:36
      Pages hold no picture files: nobody could check what stands in one.
      Mend: use a figure such as <HundredPeople>, or say it in words.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfPage("(/about/money/)", '(/about/money/ "64 of 100")')).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:42
      A link holds words in quotation marks behind its address, which most readers never see.
      Mend: take them out, and say it in the text.

    1 problem in 1 file. Nothing was built.
    "
  `);
});
