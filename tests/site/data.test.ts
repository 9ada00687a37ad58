import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { Ajv2020 } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { answers, nearlyAll, ofSource } from "./built";
import { files, type PublishedRecord, pages, records, text, tree } from "./library";

const ids = records.map(({ id }) => id).sort();
const dois = records.flatMap(({ doi }) => doi ?? []).sort();
const rows = parse(text("data/sources.csv"), { columns: true }) as Record<string, string>[];

test("every source's page has a record in the file, and the other way round", () => {
  const addresses = pages.map(({ address }) => address).filter((address) => /^\/sources\/[^/]+\/$/.test(address));
  expect(records.map(({ address }) => new URL(address).pathname).sort()).toEqual(addresses.sort());
  expect(ids.length).toBeGreaterThanOrEqual(nearlyAll(ofSource));
});

test("every record fits the schema beside it, and a record that does not is refused", () => {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const fits = ajv.compile(JSON.parse(text("data/record.schema.json")));
  const wrong = records.filter((record) => !fits(record)).map(({ id }) => id);
  expect(wrong, JSON.stringify(fits.errors)).toEqual([]);
  expect(fits({ ...records[0], type: "rumour" })).toBe(false);
  expect(fits({ ...records[0], more: 1 })).toBe(false);
  expect(fits({ ...records[0], checked: "yesterday" })).toBe(false);
});

test("every field in the schema is described", () => {
  const without: string[] = [];
  let looked = 0;
  const look = (schema: Schema, name: string): void => {
    for (const [key, field] of Object.entries(schema.properties ?? {})) {
      looked++;
      if (!field.description) without.push(`${name}.${key}`);
      look(field, `${name}.${key}`);
    }
    for (const inner of [schema.items, ...(schema.anyOf ?? [])]) if (inner) look(inner, name);
  };
  look(JSON.parse(text("data/record.schema.json")) as Schema, "record");
  expect(without).toEqual([]);
  expect(looked).toBeGreaterThan(60);
});

type Schema = { description?: string; properties?: Record<string, Schema>; items?: Schema; anyOf?: Schema[] };

test("cited by: exactly the pages that link to the record as a source", () => {
  const wrong = records.flatMap(({ id, citedBy }) =>
    citedBy
      .map((address) => new URL(address).pathname)
      .filter((path) => {
        const page = pages.find(({ address }) => address === path);
        return !page || !tree(page).querySelector(`a[href="/sources/${id}/"]`);
      })
      .map((path) => `${id} ← ${path}`),
  );
  expect(wrong).toEqual([]);
  const citing = pages.flatMap((page) =>
    tree(page)
      .querySelectorAll("article .sources li[id^=source-]")
      .map((entry) => ({ page: page.address, id: entry.id.replace("source-", "") })),
  );
  const untold = citing.filter(
    ({ page, id }) =>
      !records.find((record) => record.id === id)?.citedBy.some((address) => new URL(address).pathname === page),
  );
  expect(untold).toEqual([]);
  expect(citing.length).toBeGreaterThan(400);
  expect(records.filter(({ citedBy }) => citedBy.length > 0).length).toBeGreaterThan(150);
});

describe("effects worked out from counts", () => {
  const outcomesOf = (record: PublishedRecord) => [...(record.outcomes ?? []), ...(record.harms ?? [])];

  test("every two groups with counts have one entry", () => {
    let pairs = 0;
    for (const record of records) {
      const expected = outcomesOf(record).flatMap(({ id, results }) => {
        const counted = (results ?? []).filter(({ events, total }) => events !== undefined && total);
        return Array.from({ length: (counted.length * (counted.length - 1)) / 2 }, () => id);
      });
      expect(record.computed.map(({ outcome }) => outcome).sort(), record.id).toEqual(expected.sort());
      pairs += expected.length;
    }
    expect(pairs).toBeGreaterThan(20);
  });

  test("each follows from the counts in the same record", () => {
    for (const record of records) {
      for (const { outcome, treatment, comparator, ...effects } of record.computed) {
        const results = outcomesOf(record).find(({ id }) => id === outcome)?.results ?? [];
        const share = (arm: string, added = 0): number => {
          const result = results.find((one) => one.arm === arm);
          return ((result?.events ?? Number.NaN) + added) / ((result?.total ?? Number.NaN) + 2 * added);
        };
        const [t, c] = [share(treatment), share(comparator)];
        // where nobody or everybody in a group had the event, half a person is added to each cell
        const half = [t, c].some((one) => one === 0 || one === 1) ? 0.5 : 0;
        expect(effects.riskDifference.value, `${record.id} ${outcome}`).toBeCloseTo(t - c, 10);
        expect(Math.abs(effects.riskDifference.value)).toBeLessThanOrEqual(1);
        if (t + c > 0 && t + c < 2)
          expect(effects.riskRatio?.value).toBeCloseTo(share(treatment, half) / share(comparator, half), 10);
        if (t > 0 && c > 0 && t < 1 && c < 1)
          expect(effects.oddsRatio?.value).toBeCloseTo(t / (1 - t) / (c / (1 - c)), 10);
        if (t === c) expect(effects.numberNeededToTreat).toBeNull();
        else expect(effects.numberNeededToTreat?.value).toBeCloseTo(1 / Math.abs(t - c), 8);
        for (const effect of [effects.riskDifference, effects.riskRatio, effects.oddsRatio])
          if (effect) expect(effect.low <= effect.value && effect.value <= effect.high).toBe(true);
      }
    }
  });
});

test("the table has a row for each group of each outcome of each record", () => {
  const expected = records.flatMap((record) =>
    [...(record.outcomes ?? []), ...(record.harms ?? [])].flatMap(({ id, results }) =>
      (results ?? [{ arm: "" }]).map(({ arm }) => `${record.id} ${id} ${arm}`),
    ),
  );
  expect(rows.map(({ source, outcome, arm }) => `${source} ${outcome} ${arm}`)).toEqual(expected);
  expect(expected.length).toBeGreaterThan(500);
});

test("the dictionary tells every column of the table", () => {
  const dictionary = parse(text("data/dictionary.csv"), { columns: true }) as Record<string, string>[];
  const told = dictionary.filter(({ file }) => file === "sources.csv").map(({ name }) => name);
  expect(told).toEqual(Object.keys(rows[0] ?? {}));
  expect(dictionary.filter(({ meaning }) => !meaning)).toEqual([]);
});

describe("citations, read back by a parser of each format", () => {
  const formats = [
    ["bib", (data: string) => new Cite(data).data],
    ["ris", (data: string) => new Cite(data).data],
    ["csl.json", (data: string) => JSON.parse(data) as Record<string, unknown>[]],
  ] as const;

  test.each(formats)("library.%s holds every source once, with its DOI", (ending, read) => {
    const items = read(text(`data/library.${ending}`));
    expect(items.map(({ id }) => String(id)).sort()).toEqual(ids);
    expect(items.flatMap(({ DOI }) => (DOI ? [String(DOI)] : [])).sort()).toEqual(dois);
    const titles = new Map(items.map(({ id, title }) => [String(id), String(title)]));
    const lost = records.filter(({ id, title }) => flat(titles.get(id) ?? "") !== flat(title)).map(({ id }) => id);
    expect(lost).toEqual([]);
  });

  test.each(formats)("every record has a .%s of its own with one source in it", (ending, read) => {
    for (const { id } of records) {
      const items = read(text(`sources/${id}.${ending}`));
      expect(items.map((item) => item.id)).toEqual([id]);
    }
  });

  test("no author is named “et al.” in BibTeX", () => {
    expect(text("data/library.bib")).not.toMatch(/et al/i);
    expect(text("data/library.bib")).toContain(" and others}");
  });

  /** Titles without the marks that formats and parsers treat differently. */
  function flat(title: string): string {
    return title.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
  }
});

test("every record's own JSON is the record in the whole file", () => {
  for (const record of records) expect(JSON.parse(text(`sources/${record.id}.json`))).toEqual(record);
});

test("every source's page cites it in three styles and links its four files; the data page links every data file", () => {
  const wrong: string[] = [];
  let looked = 0;
  for (const page of pages.filter(({ address }) => /^\/sources\/[^/]+\/$/.test(address))) {
    looked++;
    const id = page.address.split("/")[2];
    const root = tree(page);
    if (root.querySelectorAll("dd.citation").length !== 3) wrong.push(`${id}: styles`);
    if (root.querySelectorAll("dd.citation").some(({ text: said }) => /& et al|al\.\./.test(said)))
      wrong.push(`${id}: et al.`);
    for (const ending of ["bib", "ris", "csl.json", "json"]) {
      const file = `/sources/${id}.${ending}`;
      if (!root.querySelector(`a[href="${file}"]`) || !answers(file)) wrong.push(file);
    }
  }
  expect(wrong).toEqual([]);
  expect(looked).toBe(records.length);
  const data = pages.find(({ address }) => address === "/data/");
  if (!data) throw new Error("The data page is not there.");
  const linked = tree(data)
    .querySelectorAll(".downloads a")
    .map((link) => link.getAttribute("href")?.slice(1));
  expect(linked.sort()).toEqual(files.filter((file) => /^data\/.*(?<!html|br|gz)$/.test(file)));
  expect(tree(data).text).toContain("CC BY 4.0");
});
