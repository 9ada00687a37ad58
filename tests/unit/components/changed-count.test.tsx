import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse } from "node-html-parser";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Fact, FactBox } from "../../../src/components/figures/fact-box";
import { HundredPeople } from "../../../src/components/figures/hundred-people";
import type { TakenFigure } from "../../../src/components/figures/taken";
import type { PageContext } from "../../../src/components/page-context";
import { TrialNumbers } from "../../../src/components/prose/evidence-table";
import { markup } from "../../../src/components/render";
import { figuresCsv } from "../../../src/library/export/csv";
import type { PageEntry } from "../../../src/library/library";
import { type NumberCheck, numberProblems } from "../../../src/library/number-problems";
import { changedPages } from "../../../src/publish/changed-pages";
import { figureCsv, figureSvg } from "../../../src/routes/figure-files";
import type { EvidenceRecord } from "../../../src/schema/record";
import { madeUp } from "../numbers/record";

vi.mock("../../../src/library/generated", () => import("./generated-content"));

/** The made-up trial, with 30 or another number of the 48 who had the drug better. */
function record(events: number): EvidenceRecord {
  const outcomes = (madeUp.outcomes ?? []).map((outcome) => ({
    ...outcome,
    primary: outcome.id === "counted",
    results: outcome.results?.map((result) => (result.events === 30 ? { ...result, events } : result)),
  }));
  return { ...madeUp, outcomes } as EvidenceRecord;
}

/** Everything that is made of the record, by the path it would have on the site. */
function made(events: number): Record<string, string> {
  const one = record(events);
  const page = { address: "/uses/made-up/", cites: [one.id], certainty: [] } as unknown as PageEntry;
  const taken: TakenFigure[] = [];
  const context: PageContext = {
    page,
    records: new Map([[one.id, one]]),
    glossary: new Map(),
    noted: new Set(),
    boxes: [],
    taken,
  };
  const of = `${one.id}#counted`;
  const article = markup(
    <>
      <HundredPeople of={of} context={context} treatment="drug" title="Better" />
      <FactBox title="Benefit and harm" context={context}>
        <Fact kind="benefit" label="Better" of={of} treatment="drug" context={context} />
      </FactBox>
    </>,
  );
  const origin = { title: "Made up", address: "/", site: "Here", checked: "today", citations: ["Nobody. 2020."] };
  return {
    "uses/made-up/index.html": article,
    "research/trials/made-up/index.html": markup(<TrialNumbers trials={[one]} />),
    "data/sources.csv": figuresCsv([one]),
    "other/index.html": "A page without the record",
    ...Object.fromEntries(
      taken.flatMap((figure) => [
        [`figures/uses/made-up/${figure.id}.svg`, figureSvg(figure, origin)],
        [`figures/uses/made-up/${figure.id}.csv`, figureCsv(figure, origin)],
      ]),
    ),
  };
}

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "count-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function written(name: string, files: Record<string, string>): string {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name, file)), { recursive: true });
    writeFileSync(join(folder, name, file), text);
  }
  return join(folder, name);
}

test("a changed count changes every figure, table and file that shows it, and the build names them", () => {
  const [before, after] = [made(30), made(24)];
  expect(changedPages(written("before", before), written("after", after))).toEqual({
    changed: Object.keys(after)
      .filter((file) => file !== "other/index.html")
      .sort(),
    added: [],
    gone: [],
  });
  // 30 of 48 is 62.5 of 100, drawn as 63; 24 of 48 is 50
  for (const [files, count, share] of [
    [before, "30 of 48", "63"],
    [after, "24 of 48", "50"],
  ] as const) {
    const article = parse(files["uses/made-up/index.html"] ?? "");
    expect(article.querySelector(".grid-count b")?.text).toBe(share);
    expect(article.querySelector(".twin td")?.text).toBe(share);
    expect(article.querySelector(".fact-box .number b")?.text).toBe(share);
    expect(files["research/trials/made-up/index.html"]).toContain(count);
    const [people, box] = Object.entries(files).filter(([name]) => name.endsWith(".svg"));
    expect(people?.[1]).toContain(`${share} of 100`);
    expect(people?.[1]).toContain(count);
    expect(box?.[1]).toContain(`>${share}</tspan>`);
  }
});

test("a sentence that still says the old count is refused", () => {
  const check = (events: number): NumberCheck => ({
    records: new Map([[madeUp.id, record(events)]]),
    unread: new Set(),
    names: [],
    phones: [],
  });
  const passage = {
    file: "content/pages/uses/made-up.mdx",
    text: `Better were 62.5% of them [@${madeUp.id}].`,
    lineAt: () => 1,
    keyPoint: false,
  };
  expect(numberProblems(passage, check(30))).toEqual([]);
  expect(
    numberProblems(passage, check(24))
      .map(({ message }) => message)
      .join(),
  ).toContain("62.5");
});
