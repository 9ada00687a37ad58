import { expect, test } from "vitest";
import { Article } from "../../src/components/frame/article";
import type { ArticleContext } from "../../src/components/page-context";
import { Cite, SourcePopovers } from "../../src/components/prose/cite";
import { markup } from "../../src/components/render";
import { record } from "../../src/schema/record";
import { aRecord } from "./freshness/services";
import { page } from "./made-up-page";

const notice = "https://doi.org/10.1000/notice.9";
const retracted = { date: "2026-05-07", notice };

/** A page that cites one record in its words and lists another in a table. */
function context(...taken: string[]): ArticleContext {
  const records = ["cited-2013", "listed-2014", "elsewhere-2015"].map((id) =>
    aRecord(id, taken.includes(id) ? { retracted } : {}),
  );
  return { page, records: new Map(records.map((entry) => [entry.id, entry])), glossary: new Map(), noted: new Set() };
}

function article(of: ArticleContext): string {
  return markup(<Article context={of} body="" headings={[]} next={[]} due={false} grades={[]} brief={false} />);
}

test.each(["cited-2013", "listed-2014"])("a page says at its top that %s was retracted", (id) => {
  const html = article(context(id));
  const at = html.indexOf('aria-label="Retracted sources"');
  expect(at).toBeGreaterThan(html.indexOf("<h1>"));
  expect(at).toBeLessThan(html.indexOf('class="contents"'));
  expect(html).toContain(`<a href="/sources/${id}/">`);
  expect(html).toContain(
    `on 7 May 2026: do not rely on it. <a href="${notice}" rel="noopener">Notice of retraction</a>`,
  );
});

test("a page whose sources stand says nothing, even if a source of another page does not", () => {
  expect(article(context())).not.toMatch(/retract/i);
  expect(article(context("elsewhere-2015"))).not.toMatch(/retract/i);
});

test("the list of sources and the source in place say it too", () => {
  const of = context("cited-2013");
  const list = article(of).split('class="sources"')[1] ?? "";
  expect(list.split("</li>")[0]).toContain("<b>Retracted</b>");
  markup(<Cite of="cited-2013" context={of} />);
  expect(markup(<SourcePopovers context={of} ids={["cited-2013"]} />)).toContain("<b>Retracted</b> on 7 May 2026");
  expect(markup(<SourcePopovers context={context()} ids={["cited-2013"]} />)).not.toContain("Retracted");
});

test("a record's retraction needs a day that exists and an address, and nothing else", () => {
  const base = aRecord("made-up-2013");
  expect(record.safeParse({ ...base, retracted }).success).toBe(true);
  for (const wrong of [{ date: "2026-05-07" }, { date: "2026-02-30", notice }, { ...retracted, reason: "Fraud." }])
    expect(record.safeParse({ ...base, retracted: wrong }).success).toBe(false);
});
