import { expect, test } from "vitest";
import { page, told, toldOfPage } from "../fixture";

const figure = '<HundredPeople of="murrough-2013#response-24h" certainty="day-one" title="Better a day later" />';

test("an unknown component", () => {
  expect(toldOfPage(figure, figure.replace("HundredPeople", "HundredPersons"))).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:30
      There is no component <HundredPersons>.
      Mend: take it out. Components: InAMinute, InFull, NotKnown, WhatYouCanDo, ForClinicians, HundredPeople, OverTime, ForestPlot, HowFast, FactBox, Fact, EvidenceTable, GuidelineTable, Claim, WhyNumbersDiffer, CrisisLines, CertaintyRules, WhereToReport.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("an unknown attribute", () => {
  expect(toldOfPage("title=", "titel=")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:30
      <HundredPeople> has no attribute "titel".
      Mend: did you mean "title"? It has: of, certainty, unrated, treatment, comparator, title, kind.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("an attribute that is missing, or holds what it may not", () => {
  expect(toldOfPage('of="murrough-2013#response-24h" ', "")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:30
      <HundredPeople> needs the attribute "of".
      Mend: add of="…".

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfPage("murrough-2013#response-24h", "murrough-2013")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:30
      <HundredPeople>: of="murrough-2013" must name a record and one of its outcomes, like murrough-2013#response-24h.
      Mend: change it. It holds: An outcome of a record.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfPage("certainty=", 'kind="pain" certainty=')).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:30
      <HundredPeople>: kind="pain" is not one of: benefit, harm.
      Mend: look it up in docs/writing.md.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a figure that says nothing of how sure anyone can be", () => {
  expect(toldOfPage('certainty="day-one" ', "")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:30
      <HundredPeople> says nothing of how sure anyone can be.
      Mend: give it certainty="…", the id of a claim that it bears out, or unrated="…", the reason why it has no rating.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfPage('certainty="day-one" ', 'certainty="day-one" unrated="No claim." ')).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:30
      <HundredPeople> says how sure anyone can be, and that it is not rated.
      Mend: give it certainty="…", the id of a claim that it bears out, or unrated="…", the reason why it has no rating.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a figure of a record or an outcome that does not exist", () => {
  expect(toldOfPage("murrough-2013#response-24h", "murrogh-2013#response-24h")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:30
      There is no record "murrogh-2013".
      Mend: did you mean murrough-2013? A record is a file in content/sources/.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfPage("murrough-2013#response-24h", "murrough-2013#response-24")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:30
      murrough-2013 has no outcome "response-24".
      Mend: write one of: response-24h, response-7d, madrs-24h.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a figure of an outcome that holds no people, or no such group", () => {
  expect(toldOfPage("murrough-2013#response-24h", "murrough-2013#madrs-24h")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:30
      murrough-2013#madrs-24h holds neither percentages nor counts, so people out of 100 cannot be drawn.
      Mend: choose another outcome, or say it in words.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfPage("certainty=", 'treatment="saline" comparator="midazolam" certainty=')).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:30
      murrough-2013#response-24h has no result for the group "saline".
      Mend: write one of: ketamine, midazolam.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a figure of several times with two results at one time", () => {
  const of = "murrough-2013#response-24h, murrough-2013#response-7d, dean-2021-unipolar#response-24h-midazolam";
  expect(toldOfPage(figure, `<OverTime of="${of}" certainty="day-one" title="By time" />`)).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:30
      murrough-2013#response-24h and dean-2021-unipolar#response-24h-midazolam fall into the same time, "A day", and only one can be drawn there.
      Mend: leave one out, and say it in words where it matters.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a figure of several times that leaves out a count which its record has", () => {
  const of = "murrough-2013#response-24h";
  expect(toldOfPage(figure, `<OverTime of="${of}" certainty="day-one" title="By time" />`)).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:30
      The figure would say of "A week" that no count is known, and murrough-2013#response-7d has one.
      Mend: add murrough-2013#response-7d to "of".

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a figure that points to a certainty statement the page does not have", () => {
  expect(toldOfPage('certainty="day-one"', 'certainty="day-two"')).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:30
      <HundredPeople> points to the certainty statement "day-two", which the page does not have.
      Mend: add it to certainty, or write one of: day-one.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a certainty rating that is not the record's", () => {
  expect(
    told((site) => {
      site.change(page, "rating: very-low", "rating: moderate");
      site.change(page, "claim: We do not know if more people are better", "claim: More people are probably better");
    }),
  ).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:13
      The rating "moderate" is not the one dean-2021-unipolar#response-24h-midazolam carries, "very-low".
      Mend: take the published rating, or write by: us with the reasons.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(
    toldOfPage("by: dean-2021-unipolar#response-24h-midazolam", "by: murrough-2013#response-24h"),
  ).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:14
      murrough-2013#response-24h carries no published rating.
      Mend: name an outcome that has one, or write us and give the reasons.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfPage("by: dean-2021-unipolar#response-24h-midazolam", "by: me")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:14
      certainty, entry 1, by: "me" must name a record and one of its outcomes, like murrough-2013#response-24h.
      Mend: change it. It holds: \`us\` for our own rating, or the record and outcome that carry a published one.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("facts outside a fact box, and other things inside one", () => {
  const fact = '<Fact kind="harm" label="Nausea" unknown="Nobody measured this" />';
  expect(toldOfPage(figure, `${figure}\n\n${fact}`)).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:32
      <Fact> stands outside a <FactBox>.
      Mend: a FactBox holds Fact rows and nothing else.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfPage(figure, `<FactBox title="Both">\n\n${figure}\n\n</FactBox>`)).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:32
      <HundredPeople> stands inside a <FactBox>.
      Mend: a FactBox holds Fact rows and nothing else.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfPage(figure, `${figure}\n\n<FactBox title="Both">\n\n${fact}\n\n</FactBox>`)).toBe("no problem");
});

test("a layer that is missing", () => {
  expect(toldOfPage("<NotKnown>\n\nNobody knows how long it lasts.\n\n</NotKnown>\n", "")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:7
      A page of the kind "explainer" needs the layer <NotKnown>, and it is not there.
      Mend: add <NotKnown> and </NotKnown> around its words, with empty lines inside.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a layer out of order, twice, or on one line", () => {
  const known = "<NotKnown>\n\nNobody knows how long it lasts.\n\n</NotKnown>\n";
  expect(
    told((site) => {
      site.change(page, known, "");
      site.change(page, "<InFull>", `${known}\n<InFull>`);
    }),
  ).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:38
      <InFull> stands after <NotKnown>.
      Mend: keep the order InAMinute, InFull, NotKnown, WhatYouCanDo, ForClinicians, each once.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfPage(known, `${known}\n${known}`)).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:52
      <NotKnown> stands after <NotKnown>.
      Mend: keep the order InAMinute, InFull, NotKnown, WhatYouCanDo, ForClinicians, each once.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfPage(known, "<NotKnown>Nobody knows how long it lasts.</NotKnown>\n")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:46
      <NotKnown> does not stand on a line of its own.
      Mend: put <NotKnown> and </NotKnown> on their own lines, with an empty line inside each.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a layer that the kind of page has not", () => {
  expect(toldOfPage("kind: explainer", "kind: plain")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:24
      A page of the kind "plain" has no layer <InAMinute>.
      Mend: take it out, or change the kind.

    content/pages/understand/rapid-onset.mdx:32
      A page of the kind "plain" has no layer <InFull>.
      Mend: take it out, or change the kind.

    content/pages/understand/rapid-onset.mdx:46
      A page of the kind "plain" has no layer <NotKnown>.
      Mend: take it out, or change the kind.

    content/pages/understand/rapid-onset.mdx:52
      A page of the kind "plain" has no layer <WhatYouCanDo>.
      Mend: take it out, or change the kind.

    content/pages/understand/rapid-onset.mdx:58
      A page of the kind "plain" has no layer <ForClinicians>.
      Mend: take it out, or change the kind.

    5 problems in 1 file. Nothing was built.
    "
  `);
});

test("an explainer without figure or certainty", () => {
  expect(toldOfPage(`${figure}\n`, "")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:1
      An explainer has a figure, and this one has none.
      Mend: add HundredPeople, or another figure.

    1 problem in 1 file. Nothing was built.
    "
  `);
});
