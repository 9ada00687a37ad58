import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Rendered } from "../../src/components/render";
import { published } from "../../src/library/export/records-json";
import { figureRows } from "../../src/library/export/rows";
import { evidenceFeed } from "../../src/library/feeds/evidence";
import { markdownTwin } from "../../src/publish/markdown/twin";
import type { EvidenceRecord } from "../../src/schema/record";

/*
 * No source of the library is retracted, so the built site cannot show that a retraction is told. Here every record is,
 * each with a notice of its own, and each kind of page is drawn from such a library.
 */
const noticeOf = (id: string): string => `https://doi.org/10.1000/notice.${id}`;
const generated = join(".contentlayer", "generated");
let folder: string;
let pages: Record<string, () => Rendered>;
let records: ReadonlyMap<string, EvidenceRecord>;

/** The functions that draw pages, reading from wherever the process says it stands. */
async function drawnFrom() {
  return {
    ...(await import("../../src/routes/aid")),
    ...(await import("../../src/routes/article")),
    ...(await import("../../src/routes/clinic-questions")),
    ...(await import("../../src/routes/compare")),
    ...(await import("../../src/routes/day-cards")),
    ...(await import("../../src/routes/figure")),
    ...(await import("../../src/routes/home")),
    ...(await import("../../src/routes/our-ratings")),
    ...(await import("../../src/routes/questions")),
    ...(await import("../../src/routes/source")),
    ...(await import("../../src/routes/sources")),
    ...(await import("../../src/routes/trials")),
  };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "plain-numbers-retracted-"));
  cpSync(generated, join(folder, generated), { recursive: true });
  const file = join(folder, generated, "SourceRecord", "_index.json");
  const read = JSON.parse(readFileSync(file, "utf8")) as { id: string }[];
  const all = read.map((one) => ({ ...one, retracted: { date: "2026-05-07", notice: noticeOf(one.id) } }));
  writeFileSync(file, JSON.stringify(all));
  // the library reads the folder it runs in when it is loaded
  vi.resetModules();
  vi.spyOn(process, "cwd").mockReturnValue(folder);
  // put back whatever happens: tests of one worker share their process
  const routes = await drawnFrom().finally(() => vi.restoreAllMocks());
  records = (await import("../../src/library/library")).library().records;
  pages = {
    "an article": () => routes.renderArticle("/uses/ptsd/"),
    "an article with a link to a source that it does not cite": () => routes.renderArticle("/understand/off-label/"),
    "the page of guidelines": () => routes.renderArticle("/clinicians/guidelines/"),
    "the page of a figure": () => routes.renderFigure("/uses/ptsd/", "fact-box"),
    "the page of a source": () => routes.renderSource("murrough-2013"),
    "the wall of all trials": () => routes.renderTrials(),
    "the wall of a subject": () => routes.renderTrials("ptsd"),
    "the list of sources": () => routes.renderSources(),
    "the list of sources of a kind": () => routes.renderSourcesOf(routes.sourceKindAddresses()[0]?.params.kind ?? ""),
    "the home page": () => routes.renderHome(),
    "the questions people ask": () => routes.renderQuestions(),
    "the questions to ask a clinic": () => routes.renderClinicQuestions(),
    "the comparison": () => routes.renderCompare(),
    "the decision aid": () => routes.renderAid(),
    "the cards of the day": () => routes.renderDayCards(),
    "our ratings": () => routes.renderOurRatings(),
  };
});
afterAll(() => {
  vi.resetModules();
  rmSync(folder, { recursive: true });
});

test.each([
  "an article",
  "an article with a link to a source that it does not cite",
  "the page of guidelines",
  "the page of a figure",
  "the page of a source",
  "the wall of all trials",
  "the wall of a subject",
  "the list of sources",
  "the list of sources of a kind",
  "the home page",
  "the questions people ask",
  "the questions to ask a clinic",
  "the comparison",
  "the decision aid",
  "the cards of the day",
  "our ratings",
])("%s says of each source that it was retracted, in words that lead to the notice", (name) => {
  const { html = "", address = "" } = pages[name]?.() ?? {};
  const named = new Set([...html.matchAll(/href="\/sources\/([^/"]+)\/"/g)].map(([, id = ""]) => id));
  if (name === "the page of a source") named.add("murrough-2013");
  const sources = [...named].filter((id) => !/^(?:trials|reviews|guidelines)$/.test(id));
  expect(
    sources.filter((id) => !html.includes(`href="${noticeOf(id)}"`)),
    address,
  ).toEqual([]);
  expect(sources.length, address).toBeGreaterThan(0);
  expect(html, address).toMatch(/Retracted/);
});

test("so do the Markdown of a page, the table of figures, the record as data and the feed of the evidence", () => {
  const page = pages["an article"]?.();
  const html = `<html><body><main>${page?.html}</main></body></html>`;
  const markdown = markdownTwin(
    { html, url: "https://a.example/uses/ptsd/" },
    { origin: "https://a.example", sourceAddress: () => undefined },
  );
  const cited = [...(page?.html ?? "").matchAll(/id="source-([^"]+)"/g)].map(([, id = ""]) => id);
  expect(cited.length).toBeGreaterThan(5);
  // at the top and at the source
  for (const id of cited) expect(markdown.split(`[Notice of retraction](${noticeOf(id)})`), id).toHaveLength(3);

  const rows = figureRows(records.values());
  expect(rows.length).toBeGreaterThan(500);
  expect(
    rows.filter(
      ({ source, retracted, retraction_notice: notice }) =>
        retracted !== "2026-05-07" || notice !== noticeOf(String(source)),
    ),
  ).toEqual([]);
  const data = [...records.values()].map((record) => published(record, []));
  expect(data.filter(({ id, retracted }) => retracted?.notice !== noticeOf(id))).toEqual([]);

  const { entries } = evidenceFeed(records.values(), "/evidence.atom");
  // each record read since the feed's oldest day, for a day on which much was corrected holds the feed alone
  const oldest = entries.at(-1)?.updated ?? "";
  const told = [...records.values()].filter(({ checked }) => checked >= oldest).map(({ id }) => id);
  expect(told.length).toBeGreaterThan(5);
  expect(
    entries
      .filter(({ title }) => title.startsWith("Retracted: "))
      .map(({ address }) => address)
      .sort(),
  ).toEqual(told.map((id) => `/sources/${id}/`).sort());
  for (const { title, summary } of entries)
    if (title.startsWith("Retracted: "))
      expect(summary).toContain("do not rely on it. Notice: https://doi.org/10.1000/notice.");
});

test("the glossary cites no source, so no retraction can concern it", () => {
  expect(readFileSync("content/glossary.yaml", "utf8")).not.toContain("[@");
});
