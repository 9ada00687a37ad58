import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { decode } from "cborg";
import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { answers, articles, files, nearlyAll, ofSource, out, pages, tree, written } from "./built";

const inPagefind = files.filter((file) => file.startsWith("pagefind/") && !/\.(?:br|gz)$/.test(file));
const sizeOf = (file: string): number => brotliCompressSync(readFileSync(join(out, file))).length;

type Fragment = {
  url: string;
  content: string;
  meta: { title: string; part?: string };
  filters: { section: string[] };
};
const fragments = inPagefind
  .filter((file) => file.endsWith(".pf_fragment"))
  .map((file) => JSON.parse(readFileSync(join(out, file)).subarray(12).toString("utf8")) as Fragment);

test("every part of the index leads to a place that is there, and every article and source is in it", () => {
  const broken = fragments.filter(({ url }) => {
    const [address = "", anchor] = url.split("#");
    const page = pages.find((one) => one.address === address);
    return !page || (anchor && !parse(page.html).getElementById(anchor));
  });
  expect(broken.map(({ url }) => url)).toEqual([]);
  const found = new Set(fragments.map(({ url }) => url.split("#")[0]));
  const needed = pages.filter(({ address }) => ofSource.test(address)).concat(articles);
  expect(needed.filter(({ address }) => !found.has(address)).map(({ address }) => address)).toEqual([]);
  expect(needed.length).toBeGreaterThanOrEqual(nearlyAll(ofSource) + written.length);
});

test("the index holds no notes, menus or tables, and every part names its section and page", () => {
  const wrong = fragments.filter(
    ({ content, meta, filters }) =>
      /It cannot show:|All its figures|Every randomised trial on this subject|Skip to the page/.test(content) ||
      !meta.title ||
      filters.section?.length !== 1,
  );
  expect(wrong.map(({ url }) => url)).toEqual([]);
  expect(fragments.length).toBeGreaterThan(600);
});

test("a claim that was checked is never shown without its verdict, nor rows for clinicians under another name", () => {
  const claims = fragments.filter(({ url }) => url.startsWith("/understand/claims-checked/#"));
  const page = pages.find(({ address }) => address === "/understand/claims-checked/");
  const checked = page ? tree(page).querySelectorAll(".claim-checked > h2") : [];
  const bare = checked.filter(({ id }) => {
    const part = claims.find(({ url }) => url.endsWith(`#${id}`));
    return !/^Claim: “.+” \S/.test(part?.meta.part ?? "");
  });
  expect(bare.map(({ id }) => id)).toEqual([]);
  expect(checked.length).toBeGreaterThan(10);
  const rows = fragments.filter(({ url }) => url.endsWith("#for-clinicians"));
  expect(rows.filter(({ meta }) => meta.part !== "For clinicians")).toEqual([]);
  expect(rows.length).toBeGreaterThan(20);
});

const description = inPagefind.filter((file) => file.endsWith(".pf_meta"));
const chunks = decode(readFileSync(join(out, description[0] ?? "")).subarray(12))[2] as [string, string, string][];

/** The files of the index that hold a query's words, each once. */
function wordFiles(stems: readonly string[]): string[] {
  const names = stems.map((stem) => chunks.find(([from, to]) => from <= stem && stem <= to)?.[2]);
  return [...new Set(names)].map((name) => `pagefind/index/${name}.pf_index`);
}

test("what a first query fetches is under 97 KB, the bare name's too, which is looked up as three words", () => {
  const once = ["pagefind/pagefind.js", "pagefind/wasm.en-gb.pagefind", "search/synonyms.json"]
    .concat(description)
    .concat(files.filter((file) => /^script\/(?:search|danger)-.*\.js$/.test(file)));
  expect(once).toHaveLength(6);
  const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);
  const largest = Math.max(...inPagefind.filter((file) => file.endsWith(".pf_index")).map(sizeOf));
  const bareName = sum(wordFiles(["what", "is", "ketamin"]).map(sizeOf));
  const parts = inPagefind.filter((file) => file.endsWith(".pf_fragment")).map(sizeOf);
  const large = parts.sort((a, b) => a - b)[Math.floor(parts.length * 0.9)] ?? Number.NaN;
  const total = sum(once.map(sizeOf)) + Math.max(largest, bareName) + 6 * large;
  process.stdout.write(`First query: ${total} bytes\n`);
  expect(total).toBeLessThan(97_000);
});

test("the script beside the index asks for no address from the host's root, as the site may stand below a path", () => {
  const script = readFileSync(join(out, "pagefind/pagefind.js"), "utf8");
  const fromRoot = [...script.matchAll(/["'`](\/[\w-][^"'`\s]*)/g)].map(([, address]) => address);
  // how the list of other words names the questions; it is only compared with
  expect(fromRoot).toEqual(["/questions/"]);
  expect(script).toContain("search/synonyms.json");
});

test("the search's words for our terms lead to terms of the glossary or to questions", () => {
  const written = JSON.parse(readFileSync(join(out, "search/synonyms.json"), "utf8")) as string;
  const terms = written.split("||").map((known) => {
    const [id, term = "", ...also] = known.split("|");
    // an id that the term spells is left out
    return [id || term.replaceAll(" ", "-"), term, ...also];
  });
  const glossary = pages.find(({ address }) => address === "/glossary/");
  const ids = new Set(
    glossary
      ? tree(glossary)
          .querySelectorAll("dl > div[id]")
          .map(({ id }) => id)
      : [],
  );
  expect(terms.filter(([id = ""]) => !ids.has(id) && !answers(id.replace(/#.*/, "")))).toEqual([]);
  const others = new Map(terms.flatMap(([, term, ...also]) => also.map((other) => [other, term])));
  expect(others.get("k")).toBe("ketamine");
  expect(others.get("spravato")).toBe("esketamine");
  expect(others.get("party drug")).toBe("ketamine");
  expect(others.get("iv drip")).toBe("infusion");
  expect(terms.length).toBeGreaterThan(80);
});

test("every trial's registration and every DOI that a record holds leads to its source, at 18 bytes a source at most", () => {
  const numbers = JSON.parse(readFileSync(join(out, "search/numbers.json"), "utf8")) as [string, string, string[]][];
  const own = new Map(numbers.map(([id, , mine]) => [id, mine]));
  const records = JSON.parse(readFileSync(join(out, "data/sources.json"), "utf8")) as {
    id: string;
    doi?: string;
    registration?: string;
  }[];
  const asked = records.flatMap(({ id, doi, registration }) =>
    [doi, ...(registration?.match(/NCT\d{8}|ISRCTN\d+|\d{4}-\d{6}-\d{2}/g) ?? [])].flatMap((number) =>
      number ? [{ id, number: number.toLowerCase() }] : [],
    ),
  );
  expect(asked.filter(({ id, number }) => !own.get(id)?.includes(number))).toEqual([]);
  expect(asked.length).toBeGreaterThan(200);
  expect(numbers.filter(([id]) => !answers(`/sources/${id}/`))).toEqual([]);
  // it is fetched only once somebody types such a number, and grows with the library
  expect(sizeOf("search/numbers.json")).toBeLessThan(18 * records.length);
});

test("every page has a search box that needs no script, and by itself sends nothing that is typed", () => {
  const without = pages.filter((page) => {
    const form = tree(page).querySelector('form[role="search"]');
    // the search page's own form shows with script alone, which takes it over
    const field = form?.id === "search-form" ? "input[type=search]" : "input[type=search]:not([name])";
    return form?.getAttribute("action") !== "/search/" || !form.querySelector(field);
  });
  expect(without.map(({ address }) => address)).toEqual([]);
  expect(pages.length).toBeGreaterThanOrEqual(nearlyAll());
});

test("without script the search page leads to every article, to the questions and to every letter of the glossary", () => {
  const page = pages.find(({ address }) => address === "/search/");
  const links = new Set(
    page
      ? tree(page)
          .querySelectorAll("main a")
          .map((link) => link.getAttribute("href"))
      : [],
  );
  const glossary = pages.find(({ address }) => address === "/glossary/");
  const letters = glossary
    ? tree(glossary)
        .querySelectorAll("h2[id]")
        .map(({ id }) => `/glossary/#${id}`)
    : [];
  const needed = [...articles.map(({ address }) => address), ...letters, "/questions/#patient", "/sources/"];
  expect(needed.filter((address) => !links.has(address))).toEqual([]);
  expect(letters.length).toBeGreaterThan(10);
});

test("the index's description names files that are there", () => {
  const description = inPagefind.find((file) => file.endsWith(".pf_meta")) ?? "";
  const [, parts, chunks] = decode(readFileSync(join(out, description)).subarray(12)) as [
    string,
    string[][],
    string[][],
  ];
  const named = [
    ...parts.map(([name]) => `/pagefind/fragment/${name}.pf_fragment`),
    ...chunks.map(([, , name]) => `/pagefind/index/${name}.pf_index`),
  ];
  expect(named.filter((path) => !answers(path))).toEqual([]);
  expect(named.length).toBeGreaterThan(600);
});
