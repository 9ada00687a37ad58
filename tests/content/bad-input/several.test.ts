import { expect, test } from "vitest";
import { page, record, SmallSite, told } from "../fixture";

test("several faults are told at once, in reading order, and counted", () => {
  expect(
    told((site) => {
      site.change(page, "Nobody knows how long it lasts.", "It is a miracle!");
      site.change(page, "The rest had not.", "Then 99 left.");
      site.change(page, "title=", "titel=");
      site.change(page, "related: [/about/money/]", "related: [/about/monney/]");
      site.change(record, "    percent: 45.7", "    percent: 45.7\n    events: 48\n    total: 47");
      site.change(record, "checks:\n", "caution_allows: [response-24h]\nchecks:\n");
      site.change("content/questions.yaml", "reader: patient", "reader: patients");
      site.write("content/sources/zarate-2006.yaml", "id: 'zarate-2006\n");
      site.remove("content/names.yaml");
    }),
  ).toMatchInlineSnapshot(`
    "content/names.yaml
      The file is missing.
      Mend: put it back; the site needs it.

    content/pages/understand/rapid-onset.mdx:21
      No page answers at /about/monney/.
      Mend: did you mean /about/money/?

    content/pages/understand/rapid-onset.mdx:30
      <HundredPeople> has no attribute "titel".
      Mend: did you mean "title"? It has: of, certainty, unrated, treatment, comparator, title, kind.

    content/pages/understand/rapid-onset.mdx:36
      A number with no source: 99, in “Then 99 left.”
      Mend: cite the record inside this sentence, before its full stop, like [@murrough-2013]; or say it without the number.

    content/pages/understand/rapid-onset.mdx:48
      “!” raises the voice, in “It is a miracle!”
      Mend: end with a full stop.

    content/pages/understand/rapid-onset.mdx:48
      “miracle” is a word of adverts, in “It is a miracle!”
      Mend: say what happened, to how many, compared with what.

    content/questions.yaml:4
      questions, entry 1, reader: "patients" is not one of the words allowed here.
      Mend: write one of: patient, family, clinician. Did you mean "patient"?

    content/sources/murrough-2013.yaml:57
      response-7d, ketamine: 48 events among 47 people is impossible.
      Mend: look the two counts up in the source again.

    content/sources/murrough-2013.yaml:91
      The record allows outcomes without having a caution.
      Mend: take caution_allows out.

    content/sources/zarate-2006.yaml:1
      This is not readable as YAML: a quotation mark opens and does not close.
      Mend: put the same mark at the end of the words.

    10 problems in 5 files. Nothing was built.
    "
  `);
});

test("every field that is wrong in one file is told at once", () => {
  expect(
    told((site) => {
      site.change(record, "year: 2013", "year: soon");
      site.change(record, "type: randomised-trial\n", "");
      site.change(record, "blinding: double-blind", "blindng: double-blind");
      site.change(record, "    percent: 45.7", "    percent: most");
    }),
  ).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:1
      The field "type" is missing.
      Mend: add it. It holds: what kind of source it is.

    content/sources/murrough-2013.yaml:12
      year: "soon" must be a whole number.
      Mend: change it. It holds: the year of publication.

    content/sources/murrough-2013.yaml:19
      There is no field "blindng".
      Mend: did you mean "blinding"? Known fields: id, title, title_language, authors, journal, year, volume, issue, pages, doi, pmid, pmcid, url, type, without_ketamine, trials_by_chance, topics, registration, blinding, control, participants, arms, outcomes, harms, finding, limits, funding, read, source, checked, checks, retracted, caution, caution_allows, oddities, tested, no_main_measure, result, result_because.

    content/sources/murrough-2013.yaml:55
      outcomes, entry 2, results, entry 1, percent: "most" must be a number.
      Mend: change it. It holds: the share of the group this happened to, of 100, as the source prints it.

    4 problems in 1 file. Nothing was built.
    "
  `);
});

test("a page whose fields are wrong is read on all the same", () => {
  expect(
    told((site) => {
      site.change(page, "kind: explainer", "kind: explaner");
      site.change(page, "The rest had not.", "Then 99 left.");
    }),
  ).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:7
      kind: "explaner" is not one of the words allowed here.
      Mend: write one of: explainer, guide, reference, plain. Did you mean "explainer"?

    content/pages/understand/rapid-onset.mdx:36
      A number with no source: 99, in “Then 99 left.”
      Mend: cite the record inside this sentence, before its full stop, like [@murrough-2013]; or say it without the number.

    2 problems in 1 file. Nothing was built.
    "
  `);
});

test("what is in order is still read beside what is not", () => {
  const site = new SmallSite();
  site.write("content/sources/zarate-2006.yaml", "id: x\n");
  const { records, pages, lists } = site.check();
  site.remove();
  expect([...records.keys()]).toEqual(["dean-2021-unipolar", "murrough-2013"]);
  expect(pages.map(({ address }) => address)).toEqual(["/about/money/", "/understand/rapid-onset/"]);
  expect(Object.keys(lists)).toHaveLength(11);
});
