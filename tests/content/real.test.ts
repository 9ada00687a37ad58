import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { isKetamineTrial } from "../../src/evidence/kind";
import { type CheckedContent, checkContent } from "../../src/library/check-content";
import { tableRecords } from "../../src/library/library";
import { describeProblems } from "../../src/library/problem";
import { trialsIn } from "../../src/library/trials";
import { topics } from "../../src/schema/vocabulary";

let content: CheckedContent;
beforeAll(() => {
  content = checkContent(".");
}, 120_000);

const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: "utf8" });

test("the real content has no problem", () => {
  expect(describeProblems(content.problems)).toMatch(/^\n\n0 problems in 0 files/);
});

test("no record and no page is lost on the way", () => {
  const records = filesIn("content/sources").filter((file) => file.endsWith(".yaml"));
  const pages = filesIn("content/pages").filter((file) => file.endsWith(".mdx"));
  // a record's page was published under an address of its own, and a record may not go with it unseen
  const left = new Set(content.lists.redirects?.redirects.map(({ from }) => from));
  const listed = readFileSync("content/addresses.txt", "utf8").match(/^\/sources\/[^/\n]+\/$/gm) ?? [];
  const published = listed.filter((address) => !left.has(address));
  expect(records.length).toBeGreaterThanOrEqual(Math.floor(0.98 * published.length));
  expect(pages.length).toBeGreaterThanOrEqual(40);
  expect(content.records.size).toBe(records.length);
  expect(content.pages).toHaveLength(pages.length);
  expect(Object.keys(content.lists)).toHaveLength(11);
});

test("each record and each of its outcomes has a name of its own", () => {
  const outcomes = [...content.records.values()].flatMap(({ id, outcomes = [], harms = [] }) =>
    [...outcomes, ...harms].map((outcome) => `${id}#${outcome.id}`),
  );
  expect(outcomes.length).toBeGreaterThan(500);
  expect(new Set(outcomes).size).toBe(outcomes.length);
});

test("no two records are the same article", () => {
  for (const field of ["doi", "pmid", "pmcid"] as const) {
    const all = [...content.records.values()].flatMap((record) => record[field]?.toLowerCase() ?? []);
    expect(all.length).toBeGreaterThan(50);
    expect(all.filter((value, index) => all.indexOf(value) !== index)).toEqual([]);
  }
});

test("every randomised trial of ketamine on the subject of a use page is in that page's evidence table", () => {
  const uses = content.pages.filter(({ front }) => front.section === "uses");
  expect(uses.length).toBeGreaterThanOrEqual(8);
  let trials = 0;
  for (const { page, front, address } of uses) {
    const tables = page.uses.filter(({ name }) => name === "EvidenceTable").map(({ attributes }) => attributes.topic);
    expect(front.topics, address).not.toEqual([]);
    const all = trialsIn(content.records);
    const missing = all.filter(
      ({ topics }) =>
        front.topics.some((topic) => topics.includes(topic)) && !topics.some((topic) => tables.includes(topic)),
    );
    trials += all.filter(({ topics }) => topics.some((topic) => tables.includes(topic))).length;
    expect(
      missing.map(({ id }) => id),
      address,
    ).toEqual([]);
  }
  expect(trials).toBeGreaterThanOrEqual(70);
});

test("every topic that a trial has is the subject of a page", () => {
  const covered = new Set<string>(content.pages.flatMap(({ front }) => front.topics));
  const trials = trialsIn(content.records);
  expect(trials.length).toBeGreaterThanOrEqual(80);
  expect(trials.filter(({ topics }) => !topics.some((topic) => covered.has(topic))).map(({ id }) => id)).toEqual([]);
});

test("a randomised trial without ketamine keeps its type and stands on no wall and in no evidence table", () => {
  const apart = [...content.records.values()].filter(({ without_ketamine }) => without_ketamine);
  expect(apart.length).toBeGreaterThanOrEqual(4);
  const shown = new Set([
    ...trialsIn(content.records),
    ...topics.flatMap((topic) => tableRecords("EvidenceTable", topic, content.records)),
  ]);
  expect(shown.size).toBe([...content.records.values()].filter(isKetamineTrial).length);
  expect(apart.filter((record) => shown.has(record))).toEqual([]);
  for (const { id, type } of apart) expect(type, id).toBe("randomised-trial");
});

test("no picture draws what a caution keeps back", () => {
  const drawn = content.pages.flatMap(({ page }) =>
    page.uses
      .filter(({ name }) => ["HundredPeople", "OverTime", "ForestPlot", "Fact"].includes(name))
      .flatMap(({ attributes }) => [attributes.of, attributes.pooled].flatMap((list) => list?.split(/,\s*/) ?? [])),
  );
  expect(drawn.length).toBeGreaterThan(80);
  const keptBack = drawn.filter((reference) => {
    const [id = "", outcome = ""] = reference.split("#");
    const record = content.records.get(id);
    return record?.caution && !record.caution_allows?.includes(outcome);
  });
  expect(keptBack).toEqual([]);
  expect([...content.records.values()].filter(({ caution }) => caution).length).toBeGreaterThan(40);
});

test("a figure that carries a published rating shows the very result that was rated", () => {
  let rated = 0;
  for (const { page, front, address } of content.pages)
    for (const { name, attributes } of page.uses) {
      const by = front.certainty?.find(({ id }) => id === attributes.certainty)?.by;
      if (!attributes.of || !by?.includes("#")) continue;
      rated += 1;
      const shown = [attributes.of, attributes.pooled].flatMap((list) => list?.split(/,\s*/) ?? []);
      expect(shown, `${address} ${name}`).toContain(by);
    }
  expect(rated).toBeGreaterThan(5);
});
