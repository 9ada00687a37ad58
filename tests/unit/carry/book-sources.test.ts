import { expect, it } from "vitest";
import { bookSources, inOnePiece } from "../../../src/publish/carry/book-sources";
import type { EvidenceRecord } from "../../../src/schema/record";

const record: EvidenceRecord = {
  id: "berman-2000",
  title: "Antidepressant effects of ketamine & others: a trial",
  journal: "Biological Psychiatry",
  year: 2000,
  doi: "10.1016/s0006",
  type: "randomised-trial",
  topics: ["rapid-onset"],
  finding: "It helped.",
  limits: ["Seven people."],
  read: "abstract",
  source: "https://example.org/",
  checked: "2026-11-22",
  checks: [{ date: "2026-11-22", source: "https://example.org/", what: "both", result: "agrees" }],
};

it("gives a book each source's whole title, its journal and its address, and no link to a page that it lacks", () => {
  const list = '<ul><li><a href="/sources/berman-2000/">Berman, 2000</a> Antidepressant effects of ketamine</li></ul>';
  expect(bookSources(list, new Map([[record.id, record]]))).toBe(
    '<ul><li id="berman-2000"><b>Berman, 2000</b>. Antidepressant effects of ketamine &amp; others: a trial. Biological Psychiatry. <a href="https://doi.org/10.1016/s0006">https://doi.org/10.1016/s0006</a></li></ul>',
  );
});

it("puts a kind's own page where the list leads to it, and leaves other words alone", () => {
  const list = '<h2>Survey: 100</h2><p><a href="/sources/kinds/survey/">The list of all 100</a></p><p>Other words.</p>';
  const page = (address: string) => `<main><h1>${address}</h1><ul class="source-lines"><li>One</li></ul></main>`;
  expect(inOnePiece(list, page)).toBe(
    '<h2>Survey: 100</h2><ul class="source-lines"><li>One</li></ul><p>Other words.</p>',
  );
});
