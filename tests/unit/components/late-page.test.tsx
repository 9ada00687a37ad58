import { expect, test } from "vitest";
import { Article } from "../../../src/components/frame/article";
import { markup } from "../../../src/components/render";
import { page } from "../made-up-page";

const words = "This page is past the date of its next check, 1 January 2027. Newer evidence may exist.";

function article(due: boolean): string {
  const context = { page, records: new Map(), glossary: new Map(), noted: new Set<string>() };
  return markup(<Article context={context} body="" headings={[]} next={[]} due={due} grades={[]} brief={false} />);
}

test("a page past the date of its next check says so between its title and its words", () => {
  const html = article(true);
  expect(html).toContain(words);
  expect(html.indexOf(words)).toBeGreaterThan(html.indexOf("<h1>"));
  expect(html.indexOf(words)).toBeLessThan(html.indexOf('class="contents"'));
});

test("a page that is not late does not", () => {
  expect(article(false)).not.toContain("past the date");
});
