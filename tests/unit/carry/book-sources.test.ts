import { expect, it } from "vitest";
import { bookSources } from "../../../src/publish/carry/book-sources";
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
