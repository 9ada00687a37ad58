import { expect, test } from "vitest";
import { checkContent } from "../../../src/library/check-content";
import { page, record, SmallSite, told } from "../fixture";
import { explainer } from "../fixture-pages";

const figure = '<HundredPeople of="murrough-2013#response-24h" certainty="day-one" title="Better a day later" />';
const second = "content/pages/understand/second.mdx";
/** The good site with a second page that draws the same outcome, marked as told. */
const twice = (marked: string) =>
  told((site) => site.write(second, explainer.replace(figure, figure.replace('certainty="day-one"', marked))));

test("the same outcome drawn with one rating in two places", () => {
  expect(twice('certainty="day-one"')).toBe("no problem");
  expect(twice('certainty="/understand/rapid-onset/#day-one"')).toBe("no problem");
});

test("the same outcome rated on one page and not on another", () => {
  expect(twice('unrated="One trial."')).toMatchInlineSnapshot(`
    "content/pages/understand/second.mdx:30
      murrough-2013#response-24h is drawn with more than one rating: very low at content/pages/understand/rapid-onset.mdx:30, not rated at content/pages/understand/second.mdx:30.
      Mend: give it one in every place: that of a claim about these very numbers, else the lower one, else unrated="…". A figure takes a claim of another page as certainty="/section/page/#claim".

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("the same outcome rated twice on one page", () => {
  expect(
    told((site) => {
      site.change(
        page,
        "certainty:\n",
        "certainty:\n  - {id: none-yet, claim: Nobody has tested it in a trial., rating: none, by: us, start: nobody, reasons: [Nobody has.]}\n",
      );
      site.change(page, figure, `${figure}\n\n${figure.replace("day-one", "none-yet")}`);
    }),
  ).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:33
      murrough-2013#response-24h is drawn with more than one rating: very low at content/pages/understand/rapid-onset.mdx:31, none at content/pages/understand/rapid-onset.mdx:33.
      Mend: give it one in every place: that of a claim about these very numbers, else the lower one, else unrated="…". A figure takes a claim of another page as certainty="/section/page/#claim".

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a row of a fact box without a rating, of an outcome that is rated elsewhere", () => {
  expect(
    told((site) =>
      site.change(
        page,
        figure,
        `${figure}\n\n<FactBox title="Box">\n\n<Fact kind="benefit" of="murrough-2013#response-24h" label="Better" />\n\n</FactBox>`,
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:34
      murrough-2013#response-24h is drawn with more than one rating: very low at content/pages/understand/rapid-onset.mdx:30, not rated at content/pages/understand/rapid-onset.mdx:34.
      Mend: give it one in every place: that of a claim about these very numbers, else the lower one, else unrated="…". A figure takes a claim of another page as certainty="/section/page/#claim".

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("the decision aid and a page that rate the same outcome otherwise", () => {
  const told = new SmallSite();
  const aid = told.read("content/decision-aid.yaml");
  const figures =
    '    figures:\n      - of: "murrough-2013#response-24h"\n        title: Better a day later\n        kind: benefit\n';
  const draws = (rated: string) => {
    told.write("content/decision-aid.yaml", aid.replace("  - id: infusion\n", `  - id: infusion\n${figures}${rated}`));
    return told.check().problems.map(({ file, message, mend }) => [file, message, mend]);
  };
  expect(
    draws(
      "        certainty: {rating: very-low, by: us, why: Our rating. Few people., start: by-chance, down: [very-few, guessing, short], from: [murrough-2013]}\n",
    ),
  ).toEqual([]);
  expect(draws("        unrated: One trial.\n")).toMatchInlineSnapshot(`
    [
      [
        "content/decision-aid.yaml",
        "murrough-2013#response-24h is drawn with more than one rating: very low at content/pages/understand/rapid-onset.mdx:30, not rated at content/decision-aid.yaml:24.",
        "give it one in every place: that of a claim about these very numbers, else the lower one, else unrated="…". A figure takes a claim of another page as certainty="/section/page/#claim".",
      ],
    ]
  `);
  expect(draws("")).toMatchInlineSnapshot(`
    [
      [
        "content/decision-aid.yaml",
        "The figure of murrough-2013#response-24h says nothing of how sure anyone can be.",
        "give it certainty, or unrated, the reason why it has no rating.",
      ],
      [
        "content/decision-aid.yaml",
        "murrough-2013#response-24h is drawn with more than one rating: very low at content/pages/understand/rapid-onset.mdx:30, not rated at content/decision-aid.yaml:24.",
        "give it one in every place: that of a claim about these very numbers, else the lower one, else unrated="…". A figure takes a claim of another page as certainty="/section/page/#claim".",
      ],
    ]
  `);
  told.remove();
});

test("a claim of another page that nobody makes", () => {
  expect(twice('certainty="/understand/rapid-onset/#day-two"')).toMatchInlineSnapshot(`
    "content/pages/understand/second.mdx:30
      <HundredPeople> points to the certainty statement "/understand/rapid-onset/#day-two", and no page has it.
      Mend: write one of: /understand/rapid-onset/#day-one.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a page whose words passed before is still held against the others", () => {
  const site = new SmallSite();
  site.write(second, explainer.replace('certainty="day-one" title', 'unrated="One trial." title'));
  const [problem, ...more] = checkContent(site.folder, new Set([page])).problems;
  expect(more).toEqual([]);
  expect(problem).toMatchObject({ file: second, message: expect.stringContaining(`very low at ${page}, not rated`) });
  site.remove();
});

test("a claim that went away is missed on a page whose words passed before", () => {
  const site = new SmallSite();
  site.write(second, explainer.replace('"day-one" title', '"/understand/rapid-onset/#day-two" title'));
  expect(checkContent(site.folder, new Set([second])).problems).toEqual([
    {
      file: second,
      message:
        'The figure of murrough-2013#response-24h points to the certainty statement "/understand/rapid-onset/#day-two", and no page has it.',
      mend: "write the id that the claim has now.",
    },
  ]);
  site.remove();
});

test("a crossover that does not say whether the same people stand in both groups", () => {
  expect(
    told((site) => {
      site.write(record, site.read(record).replace("limits:\n", "limits:\n- A crossover trial.\n"));
    }),
  ).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:30
      murrough-2013 is a crossover, and response-24h does not say whether the same people stand in both groups.
      Mend: add same_people: true to that outcome, or false where its first phase alone is counted.

    1 problem in 1 file. Nothing was built.
    "
  `);
});
