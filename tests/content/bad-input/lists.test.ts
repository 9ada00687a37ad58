import { describe, expect, test } from "vitest";
import { told } from "../fixture";

const toldOf = (list: string, from: string, to: string) =>
  told((site) => site.change(`content/${list}.yaml`, from, to));

describe("a number in every field of a list that a reader sees", () => {
  test.each<[string, string, string]>([
    ["glossary", "term: response", "term: response 99"],
    ["glossary", "A score down by half.", "A score down by 99."],
    ["questions", "How fast is it?", "Is it 99?"],
    ["questions", "64 of 100", "99 of 100"],
    ["told-numbers", "a day later", "99 days later"],
    ["told-numbers", "28 of 100", "99 of 100"],
    ["told-numbers", "group: adults", "group: 99 adults"],
    ["told-numbers", "High because it counts one day.", "High, 99."],
    ["how-fast", "name: Infusion", "name: Infusion 99"],
    ["how-fast", "A gap after a day.", "A gap of 99."],
    ["options", "name: Spray", "name: Spray 99"],
    ["options", "Into a vein.", "Into 99."],
    ["options", "name: How fast", "name: How 99"],
    ["options", "Within 24 hours", "Within 99 hours"],
    ["clinic-questions", "name: Before", "name: Before 99"],
    ["clinic-questions", "Who stays?", "Who of 99?"],
    ["clinic-questions", "To be safe.", "To be 99."],
    ["clinic-questions", "A nurse.", "99 nurses."],
  ])("%s: %s", (list, from, to) => {
    const said = toldOf(list, from, to);
    expect(said).toMatch(/^content\/[a-z-]+\.yaml:\d+\n {2}(?:A number with no source: 99|99 is not in)/);
    expect(said).toMatch(/\n1 problem in 1 file/);
  });
});

test("a name that is none", () => {
  expect(toldOf("names", "KARMA-Dep 2", "64 of 100 people")).toMatchInlineSnapshot(`
    "content/names.yaml:2
      "64 of 100 people" is not a name with a digit in it.
      Mend: list names only, such as KARMA-Dep 2; a result needs its citation.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOf("names", "KARMA-Dep 2", '"64"')).toMatchInlineSnapshot(`
    "content/names.yaml:2
      "64" is not a name with a digit in it.
      Mend: list names only, such as KARMA-Dep 2; a result needs its citation.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOf("names", "KARMA-Dep 2", "64% Better")).toMatchInlineSnapshot(`
    "content/names.yaml:2
      "64% Better" is not a name with a digit in it.
      Mend: list names only, such as KARMA-Dep 2; a result needs its citation.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a telephone number is free where a reader is told to call it, and nowhere else", () => {
  expect(toldOf("questions", "A day later", "Call 999 or 112. A day later")).toBe("no problem");
  expect(toldOf("questions", "A day later", "In all 112 people called. A day later")).toMatchInlineSnapshot(`
    "content/questions.yaml:6
      A number with no source: 112, in “In all 112 people called.”
      Mend: cite the record inside this sentence, before its full stop, like [@murrough-2013]; or say it without the number.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a record, an outcome or a group that a list names and nobody has", () => {
  expect(toldOf("how-fast", "murrough-2013#madrs-24h", "murrough-2012#madrs-24h")).toMatchInlineSnapshot(`
    "content/how-fast.yaml:5
      There is no record "murrough-2012".
      Mend: name a record of content/sources/ and one of its outcomes, like murrough-2013#response-24h.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOf("how-fast", "murrough-2013#madrs-24h", "murrough-2013#madrs-25h")).toMatchInlineSnapshot(`
    "content/how-fast.yaml:5
      murrough-2013 has no outcome "madrs-25h".
      Mend: name a record of content/sources/ and one of its outcomes, like murrough-2013#response-24h.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOf("told-numbers", "arm: ketamine", "arm: saline")).toMatchInlineSnapshot(`
    "content/told-numbers.yaml:2
      murrough-2013#response-24h holds no percentage for the group "saline".
      Mend: name an outcome and a group that have one.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(
    toldOf(
      "told-numbers",
      "murrough-2013#response-24h\n    arm: ketamine",
      "zarate-2006#response-1d\n    arm: ketamine",
    ),
  ).toMatchInlineSnapshot(`
    "content/told-numbers.yaml:2
      zarate-2006 has a caution (We read its percentages in a news digest, and only eighteen people took part.) and may not stand in a picture.
      Mend: choose another figure.

    content/told-numbers.yaml:6
      28 is not in zarate-2006, in “midazolam (28 of 100)” The nearest figure is 29 in zarate-2006 (finding, the rest of 100).
      Mend: correct the number, or cite the record that holds it.

    2 problems in 1 file. Nothing was built.
    "
  `);
  expect(toldOf("options", "[@murrough-2013]", "[@murrough-2012]")).toMatchInlineSnapshot(`
    "content/options.yaml:14
      There is no record "murrough-2012" to cite.
      Mend: name a file of content/sources/ without its ending.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("an address that nobody answers", () => {
  expect(toldOf("questions", "/understand/rapid-onset/", "/understand/slow-onset/")).toMatchInlineSnapshot(`
    "content/questions.yaml:7
      No page answers at /understand/slow-onset/.
      Mend: give the address of the page with the full answer.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a link in an answer to a page that is not there", () => {
  expect(toldOf("questions", "A day later", "See [the help](/hepl/). A day later")).toMatchInlineSnapshot(`
    "content/questions.yaml:6
      No page answers at /hepl/.
      Mend: did you mean /help/?

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a cell of an option or a row that is not there", () => {
  expect(toldOf("options", "option: infusion", "option: pills")).toMatchInlineSnapshot(`
    "content/options.yaml:12
      "pills" is neither an option nor a row of this file.
      Mend: write the id of one.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a page that answers no question, though something stands there", () => {
  expect(toldOf("questions", "page: /understand/rapid-onset/", "page: /decide/aid/")).toBe("no problem");
  expect(toldOf("questions", "page: /understand/rapid-onset/", "page: /search/")).toMatchInlineSnapshot(`
    "content/questions.yaml:7
      /search/ answers no question: it is neither a page of words nor a tool.
      Mend: give the address of the page with the full answer.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a question of the home page that is not there", () => {
  expect(toldOf("questions", "id: how-fast", "id: how-quick")).toMatchInlineSnapshot(`
    "content/questions.yaml:9
      The home page asks "how-fast", and no question has this id.
      Mend: write the id of a question of this file.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a question of a stage that is not there, which would stand on no page", () => {
  expect(toldOf("clinic-questions", "stage: before", "stage: nowhere")).toMatchInlineSnapshot(`
    "content/clinic-questions.yaml:6
      "nowhere" is no stage of this file, so the question "dose" would stand nowhere.
      Mend: write one of: before.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("two cells in one place, of which one would be lost", () => {
  expect(
    told((site) =>
      site.write(
        "content/options.yaml",
        `${site.read("content/options.yaml")}  - {option: infusion, row: speed, text: Soon.}\n`,
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/options.yaml:15
      The option "infusion" has two cells in the row "speed", and only the first is shown.
      Mend: put their words into one.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("more options than the stylesheet can show alone", () => {
  const more = [1, 2, 3, 4, 5, 6].map((n) => `  - {id: more-${n}, name: More ${n}, one_line: More.}\n`).join("");
  expect(toldOf("options", "rows:\n", `${more}rows:\n`)).toMatchInlineSnapshot(`
    "content/options.yaml:1
      options: a list must not have more than 7 entries; the stylesheet shows no eighth.
      Mend: change it.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("an id of an option, a row or a stage used twice", () => {
  expect(
    toldOf("options", "rows:\n", "  - {id: spray, name: Spray, one_line: Again.}\nrows:\n"),
  ).toMatchInlineSnapshot(`
    "content/options.yaml:8
      The id "spray" is used twice.
      Mend: give one of them another id.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOf("options", "cells:\n", "  - {id: speed, name: Again}\ncells:\n")).toMatchInlineSnapshot(`
    "content/options.yaml:11
      The id "speed" is used twice.
      Mend: give one of them another id.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(
    toldOf("clinic-questions", "questions:\n", "  - {id: before, name: Again}\nquestions:\n"),
  ).toMatchInlineSnapshot(`
    "content/clinic-questions.yaml:4
      The id "before" is used twice.
      Mend: give one of them another id.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("an id used twice", () => {
  expect(
    told((site) =>
      site.write(
        "content/glossary.yaml",
        `${site.read("content/glossary.yaml")}  - {id: response, term: x, definition: Y.}\n`,
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/glossary.yaml:5
      The id "response" is used twice.
      Mend: give one of them another id.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a line for help that stands twice, or is praised", () => {
  const again = 'emergency:\n  - {country: IE, call: "112", note: A miracle., checked: 2026-11-22}\n';
  const line =
    "  - {id: us, country: US, name: Again, call: '988', source: 'https://example.org/', checked: 2026-11-22}\n";
  expect(toldOf("crisis-lines", "emergency:\n", `${line}${again}`)).toMatchInlineSnapshot(`
    "content/crisis-lines.yaml:11
      The id "us" is used twice.
      Mend: give one of them another id.

    content/crisis-lines.yaml:13
      “miracle” is a word of adverts, in “A miracle.”
      Mend: say what happened, to how many, compared with what.

    2 problems in 1 file. Nothing was built.
    "
  `);
});

test.each(["parents", "touched", "drugs"])(
  "a line for help and one of the group %s with the same id, which stand on one page",
  (group) => {
    const line =
      "  - {id: us, country: US, name: Again, call: '988', cost: free, source: 'https://example.org/', checked: 2026-11-22}\n";
    expect(toldOf("crisis-lines", "emergency:\n", `${group}:\n${line}emergency:\n`)).toMatchInlineSnapshot(`
    "content/crisis-lines.yaml:12
      The id "us" is used twice: both lists stand on one page.
      Mend: give one of them another id.

    1 problem in 1 file. Nothing was built.
    "
  `);
  },
);

test("a line on drink and drugs that may cost something, where the page says that all are free", () => {
  const line = (cost: string) =>
    `drugs:\n  - {id: advice, country: US, name: Advice, call: '555',${cost} source: 'https://example.org/', checked: 2026-11-22}\nemergency:\n`;
  expect(toldOf("crisis-lines", "emergency:\n", line(" cost: ten dollars,"))).toMatchInlineSnapshot(`
    "content/crisis-lines.yaml:12
      The page of help says that every line on drink and drugs is free, and this one is not said to be.
      Mend: write "cost: free" once you have read that it is, or leave the line out.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOf("crisis-lines", "emergency:\n", line(""))).toContain("is not said to be");
  expect(toldOf("crisis-lines", "emergency:\n", line(" cost: free,"))).toContain("no problem");
});

test("a list that holds what it may not", () => {
  expect(
    toldOf("crisis-lines", "checked: 2026-11-22\nemergency", "checked: 2026-02-30\nemergency"),
  ).toMatchInlineSnapshot(`
    "content/crisis-lines.yaml:10
      lines, entry 1, checked: "2026-02-30" must be a day that exists, written like 2026-11-22.
      Mend: change it. It holds: the day the number was read in its source.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOf("questions", "reader: patient", "reader: patients")).toMatchInlineSnapshot(`
    "content/questions.yaml:4
      questions, entry 1, reader: "patients" is not one of the words allowed here.
      Mend: write one of: patient, family, clinician. Did you mean "patient"?

    1 problem in 1 file. Nothing was built.
    "
  `);
});
