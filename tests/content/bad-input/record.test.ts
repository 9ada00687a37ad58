import { expect, test } from "vitest";
import { record, told, toldOfPage, toldOfRecord } from "../fixture";

test("the small site itself is in order", () => {
  expect(told(() => undefined)).toBe("no problem");
});

test("a missing field", () => {
  expect(toldOfRecord("type: randomised-trial\n", "")).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:1
      The field "type" is missing.
      Mend: add it. It holds: what kind of source it is.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a missing field inside a list", () => {
  expect(
    toldOfRecord("  label: Ketamine 0.5 mg/kg, single", "  text: Ketamine 0.5 mg/kg, single"),
  ).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:26
      The field "arms, entry 1, label" is missing.
      Mend: add it. It holds: medicine, dose, route, duration and schedule.

    content/sources/murrough-2013.yaml:27
      There is no field "text" in arms, entry 1.
      Mend: take it out. Known fields: id, label, n, comparator.

    2 problems in 1 file. Nothing was built.
    "
  `);
});

test("a web address with a letter that only some programs read", () => {
  expect(
    toldOfRecord(
      "\nsource: https://scholars.mssm.edu/en/publications/antidepressant-efficacy-of-ketamine-in-treatment-resistant-major--2",
      "\nsource: https://example.org/utprøving/",
    ),
  ).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:85
      source: "https://example.org/utprøving/" must hold plain letters only: write ø as %C3%B8, as the browser's address bar copies it.
      Mend: change it. It holds: the page that was read; readers are sent to the DOI instead.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a misspelt field", () => {
  expect(toldOfRecord("blinding: double-blind", "blindng: double-blind")).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:20
      There is no field "blindng".
      Mend: did you mean "blinding"? Known fields: id, title, title_language, authors, journal, year, volume, issue, pages, doi, pmid, pmcid, url, type, without_ketamine, trials_by_chance, topics, registration, blinding, control, participants, arms, outcomes, harms, finding, limits, funding, read, source, checked, checks, retracted, caution, caution_allows, oddities, tested, no_main_measure, result, result_because.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a word that is not in the list of words", () => {
  expect(toldOfRecord("type: randomised-trial", "type: randomized-trial")).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:16
      type: "randomized-trial" is not one of the words allowed here.
      Mend: write one of: randomised-trial, meta-analysis, systematic-review, guideline, regulatory, open-label-trial, cohort, case-series, survey, preclinical, review. Did you mean "randomised-trial"?

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a retracted source without a caution, whose figures would still be shown", () => {
  expect(
    toldOfRecord(
      "type: randomised-trial\n",
      "type: randomised-trial\nretracted:\n  date: 2026-05-07\n  notice: https://doi.org/10.1000/notice.9\n",
    ),
  ).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:17
      The source was retracted, and the record has no caution to keep its figures out of key points and pictures.
      Mend: add a caution that says what happened, and judge anew each claim that leaned on it.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a retracted source whose caution lets figures through", () => {
  expect(
    toldOfRecord(
      "type: randomised-trial\n",
      "type: randomised-trial\nretracted:\n  date: 2026-05-07\n  notice: https://doi.org/10.1000/notice.9\ncaution: Retracted.\ncaution_allows: [response-24h, madrs-24h]\n",
    ),
  ).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:17
      The source was retracted, and its caution still allows figures to be shown.
      Mend: take caution_allows out.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("an outcome with the name of a part of the page", () => {
  const told = toldOfRecord("- id: madrs-24h", "- id: limits");
  expect(told).toContain('The id "limits" is the name of a part of the record\'s page.');
  expect(told).toContain("Mend: give the outcome another id.");
});

test("a wrong type", () => {
  expect(toldOfRecord("enrolled: 73", "enrolled: seventy-three")).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:23
      participants, enrolled: "seventy-three" must be a whole number.
      Mend: change it. It holds: how many people were randomised or included.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfRecord("year: 2013", "year: '2013'")).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:12
      year: "2013" must be a whole number.
      Mend: take the quotation marks away. It holds: the year of publication.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfRecord("volume: '170'", "volume: 170")).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:13
      volume: 170 must be words: put quotation marks around it.
      Mend: change it. It holds: the volume, in quotation marks.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a field left empty", () => {
  expect(toldOfRecord("control: midazolam", "control:")).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:21
      The field "control" is empty.
      Mend: fill it in, or take the line out. It holds: what the treatment was compared with.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a list where one value stands, and the other way round", () => {
  expect(
    toldOfRecord("topics:\n- rapid-onset\n- treatment-resistant-depression", "topics: rapid-onset"),
  ).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:17
      topics: "rapid-onset" must be a list.
      Mend: change it. It holds: the subjects it speaks to.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfRecord("control: midazolam", "control: [midazolam]")).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:21
      control: a list must be words.
      Mend: change it. It holds: what the treatment was compared with.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a day that does not exist", () => {
  expect(toldOfRecord("checked: '2026-11-22'\ndoi", "checked: '2026-02-30'\ndoi")).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:86
      checked: "2026-02-30" must be a day that exists, written like 2026-11-22.
      Mend: change it. It holds: the day it was first read.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfPage("next: 2027-11-22", "next: 22 November 2027")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:17
      next: "22 November 2027" must be a day that exists, written like 2026-11-22.
      Mend: change it. It holds: the day of the next check.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("broken YAML", () => {
  expect(toldOfRecord("control: midazolam", "control: midazolam: a sedative")).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:21
      This is not readable as YAML: a colon stands where no field can begin.
      Mend: if it belongs to the words, put quotation marks around all of them; if it begins a field, give its line as many spaces at its start as the fields beside it.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfRecord("control: midazolam", "control: 'midazolam")).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:21
      This is not readable as YAML: a quotation mark opens and does not close.
      Mend: put the same mark at the end of the words.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfRecord("control: midazolam", "control: midazolam\ncontrol: saline")).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:22
      This is not readable as YAML: the same field stands twice.
      Mend: keep one of the two.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfRecord("control: midazolam", "\tcontrol: midazolam")).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:21
      This is not readable as YAML: a tab stands where spaces must.
      Mend: put spaces in its place.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a file with nothing in it, or with words that are no fields", () => {
  expect(told((site) => site.write(record, ""))).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:1
      The file holds nothing.
      Mend: give each field a line of its own, with its name, a colon and a space.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(told((site) => site.write(record, "only words\n"))).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:1
      The file holds no fields.
      Mend: give each field a line of its own, with its name, a colon and a space.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("an id that is not the file's name", () => {
  expect(told((site) => site.rename(record, "content/sources/murrough-2014.yaml"))).toMatchInlineSnapshot(`
    "content/sources/murrough-2014.yaml:1
      The id "murrough-2013" is not the name of the file.
      Mend: name the file murrough-2013.yaml, or change the id.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("two records with one id", () => {
  expect(told((site) => site.write("content/sources/copy.yaml", site.read(record)))).toMatchInlineSnapshot(`
    "content/sources/copy.yaml:1
      The id "murrough-2013" is not the name of the file.
      Mend: name the file murrough-2013.yaml, or change the id.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a file of another kind among the records", () => {
  expect(told((site) => site.write("content/sources/notes.txt", "x"))).toMatchInlineSnapshot(`
    "content/sources/notes.txt
      A record is a file that ends in .yaml.
      Mend: rename it, or take it out of this folder.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(told((site) => site.rename(record, "content/sources/murrough-2013.yml"))).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yml
      A record is a file that ends in .yaml.
      Mend: rename it, or take it out of this folder.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("no records", () => {
  expect(
    told((site) => {
      site.remove("content/sources");
      site.write("content/sources/.gitkeep", "");
      site.remove("content/pages");
      site.write("content/pages/.gitkeep", "");
    }),
  ).toMatchInlineSnapshot(`
    "content/pages
      The folder is empty, so there is nothing to build.
      Mend: put the content back; the last good site was left alone.

    content/sources
      The folder is empty, so there is nothing to build.
      Mend: put the content back; the last good site was left alone.

    2 problems in 2 files. Nothing was built.
    "
  `);
});
