import { expect, test } from "vitest";
import { toldOfPage, toldOfRecord } from "../fixture";

test("an apostrophe inside single quotation marks", () => {
  expect(toldOfRecord("control: midazolam", "control: 'the clinic's midazolam'")).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:21
      This is not readable as YAML: something stands behind the closing quotation mark.
      Mend: an apostrophe closes single quotation marks: put double ones around the words.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("no space after a colon", () => {
  expect(toldOfRecord("control: midazolam", "control:midazolam")).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:21
      This is not readable as YAML: a line holds words but no field.
      Mend: a field is a name, a colon, a space and the words; words that go on from the line above start further in than it.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a field that starts too far to the left or to the right", () => {
  expect(toldOfRecord("  enrolled: 73", " enrolled: 73")).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:23
      This is not readable as YAML: a colon stands where no field can begin.
      Mend: if it belongs to the words, put quotation marks around all of them; if it begins a field, give its line as many spaces at its start as the fields beside it.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfRecord("control: midazolam", "  control: midazolam")).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:20
      This is not readable as YAML: a colon stands where no field can begin.
      Mend: if it belongs to the words, put quotation marks around all of them; if it begins a field, give its line as many spaces at its start as the fields beside it.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a list whose bracket does not close", () => {
  expect(toldOfPage("audience: [patients, families]", "audience: [patients, families")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:9
      This is not readable as YAML: a bracket opens above and does not close.
      Mend: put ] or } at the end of the list.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("words that start with a sign of YAML's own", () => {
  expect(toldOfRecord("control: midazolam", "control: @midazolam")).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:21
      This is not readable as YAML: the words start with a sign that has a meaning of its own, such as @, *, &, ! or a backtick.
      Mend: put quotation marks around all the words of this field.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfRecord("control: midazolam", "control: *midazolam")).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:21
      This is not readable as YAML: the words start with a sign that has a meaning of its own, such as @, *, &, ! or a backtick.
      Mend: put quotation marks around all the words of this field.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfRecord("control: midazolam", "control: !midazolam x")).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:21
      This is not readable as YAML: the words start with a sign that has a meaning of its own, such as @, *, &, ! or a backtick.
      Mend: put quotation marks around all the words of this field.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("front matter that is broken on a page", () => {
  expect(toldOfPage("answer: In one trial", "answer: 'In one trial")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:4
      This is not readable as YAML: a quotation mark opens and does not close.
      Mend: put the same mark at the end of the words.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfPage("title: How fast", "title: How: fast")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:2
      This is not readable as YAML: a colon stands where no field can begin.
      Mend: if it belongs to the words, put quotation marks around all of them; if it begins a field, give its line as many spaces at its start as the fields beside it.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a page without front matter, or with front matter that does not end", () => {
  expect(toldOfPage("---\ntitle:", "title:")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:1
      The page has no front matter.
      Mend: begin the file with a line of three hyphens, the fields, and three hyphens again.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfPage("related: [/about/money/]\n---\n", "related: [/about/money/]\n")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:1
      The page has no front matter.
      Mend: begin the file with a line of three hyphens, the fields, and three hyphens again.

    1 problem in 1 file. Nothing was built.
    "
  `);
});
