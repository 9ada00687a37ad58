import { expect, test } from "vitest";
import { page, told, toldOfPage } from "../fixture";

const moved = (to: string) => told((site) => site.write(to, site.read("content/pages/about/money.mdx")));

test("a page at the address of a route", () => {
  expect(moved("content/pages/about/design.mdx")).toMatchInlineSnapshot(`
    "content/pages/about/design.mdx
      The address /about/design/ is taken by a page that the site makes by itself.
      Mend: give this file another name.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("two files for one address", () => {
  expect(moved("content/pages/about/money.md")).toMatchInlineSnapshot(`
    "content/pages/about/money.md
      A page is a file straight in its section's folder, named with lower-case words and hyphens, and ends in .mdx.
      Mend: rename it, like rapid-onset.mdx.

    content/pages/about/money.mdx
      The address /about/money/ is taken by content/pages/about/money.md.
      Mend: give this file another name.

    2 problems in 2 files. Nothing was built.
    "
  `);
  expect(moved("content/pages/about/Money.mdx")).toMatchInlineSnapshot(`
    "content/pages/about/money.mdx
      The address /about/money/ is taken by content/pages/about/Money.mdx.
      Mend: give this file another name.

    content/pages/about/Money.mdx
      A page is a file straight in its section's folder, named with lower-case words and hyphens, and ends in .mdx.
      Mend: rename it, like rapid-onset.mdx.

    2 problems in 2 files. Nothing was built.
    "
  `);
});

test("a page in a folder that is no section, or too deep, or no file at all", () => {
  expect(moved("content/pages/news/money.mdx")).toMatchInlineSnapshot(`
    "content/pages/news
      "news" is not a section of the site.
      Mend: pages stand in a folder named: understand, uses, safety, clinic, decide, families, research, clinicians, about.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(moved("content/pages/about/old/money.mdx")).toMatchInlineSnapshot(`
    "content/pages/about/old
      A page is a file straight in its section's folder, named with lower-case words and hyphens, and ends in .mdx.
      Mend: rename it, like rapid-onset.mdx.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(moved("content/pages/about/folder.mdx/money.mdx")).toMatchInlineSnapshot(`
    "content/pages/about/folder.mdx
      A page is a file straight in its section's folder, named with lower-case words and hyphens, and ends in .mdx.
      Mend: rename it, like rapid-onset.mdx.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(moved("content/pages/stray.mdx")).toMatchInlineSnapshot(`
    "content/pages/stray.mdx
      "stray.mdx" is not a section of the site.
      Mend: pages stand in a folder named: understand, uses, safety, clinic, decide, families, research, clinicians, about.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a page in another folder than its section", () => {
  expect(told((site) => site.rename(page, "content/pages/uses/rapid-onset.mdx"))).toMatchInlineSnapshot(`
    "content/pages/about/money.mdx:15
      No page answers at /understand/rapid-onset/.
      Mend: did you mean /uses/rapid-onset/?

    content/pages/understand
      The folder is empty, so there is nothing to build.
      Mend: put the content back; the last good site was left alone.

    content/pages/uses/rapid-onset.mdx:6
      The section "understand" is not the folder the page stands in.
      Mend: move the file, or change the section.

    content/questions.yaml:7
      No page answers at /understand/rapid-onset/.
      Mend: give the address of the page with the full answer.

    4 problems in 4 files. Nothing was built.
    "
  `);
});

test("a list that is missing, or that nothing reads", () => {
  expect(told((site) => site.remove("content/names.yaml"))).toMatchInlineSnapshot(`
    "content/names.yaml
      The file is missing.
      Mend: put it back; the site needs it.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(told((site) => site.rename("content/names.yaml", "content/name.yaml"))).toMatchInlineSnapshot(`
    "content/name.yaml
      Nothing reads this file.
      Mend: take it out, or name it like one of these: glossary.yaml, questions.yaml, crisis-lines.yaml, names.yaml, told-numbers.yaml, how-fast.yaml, options.yaml, clinic-questions.yaml, redirects.yaml, decision-aid.yaml, day-cards.yaml.

    content/names.yaml
      The file is missing.
      Mend: put it back; the site needs it.

    2 problems in 2 files. Nothing was built.
    "
  `);
});

test("a dead link", () => {
  expect(toldOfPage("[who pays](/about/money/)", "[who pays](/about/monney/)")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:42
      No page answers at /about/monney/.
      Mend: did you mean /about/money/?

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfPage("[who pays](/about/money/)", "[who pays](/about/money)")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:42
      No page answers at /about/money.
      Mend: did you mean /about/money/?

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfPage("[who pays](/about/money/)", "[who pays](about/money)")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:42
      No page answers at about/money.
      Mend: did you mean /about/money/?

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(
    toldOfPage("See [who pays](/about/money/).", "See [who pays][m].\n\n[m]: /about/monney/"),
  ).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:44
      No page answers at /about/monney/.
      Mend: did you mean /about/money/?

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfPage("related: [/about/money/]", "related: [/about/monney/]")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:21
      No page answers at /about/monney/.
      Mend: did you mean /about/money/?

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("links that are in order", () => {
  for (const link of [
    "/about/money/#x",
    "/sources/murrough-2013/",
    "#what-was-found",
    "https://example.org/",
    "/data/sources.json",
  ])
    expect(toldOfPage("(/about/money/)", `(${link})`), link).toBe("no problem");
});
