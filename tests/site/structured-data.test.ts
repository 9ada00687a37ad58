import { brotliCompressSync, constants } from "node:zlib";
import { expect, test } from "vitest";
import { answers, articles, nearlyAll, ofSource, origin, pages, tree } from "./built";
import { records } from "./library";

/** Every type the site speaks of. A new one is a decision: add it here and say why in its file. */
const known = new Set([
  ...["WebSite", "WebPage", "MedicalWebPage", "AboutPage", "CollectionPage", "FAQPage"],
  ...["BreadcrumbList", "ListItem", "Question", "Answer", "DefinedTermSet", "DefinedTerm"],
  ...["Patient", "Audience", "MedicalAudience", "Drug", "MedicalCondition"],
  ...["ScholarlyArticle", "CreativeWork", "Periodical", "PropertyValue", "Person", "Organization"],
  ...["Dataset", "DataDownload"],
]);
const block = /<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/;

type Data = Record<string, unknown>;
const dataOf = (html: string): Data => JSON.parse(block.exec(html)?.[1] ?? "null") as Data;

/** A value and everything inside it. */
function* inside(value: unknown): Generator<Data> {
  if (Array.isArray(value)) for (const part of value) yield* inside(part);
  else if (typeof value === "object" && value !== null) {
    yield value as Data;
    for (const part of Object.values(value)) yield* inside(part);
  }
}

test("every page has one block of data, of known types, and names no reviewer and no review", () => {
  const found: string[] = [];
  for (const { address, html } of pages) {
    const data = dataOf(html);
    if (!data) {
      found.push(`${address}: no data`);
      continue;
    }
    if (data["@context"] !== "https://schema.org") found.push(`${address}: context`);
    for (const thing of inside(data)) {
      const type = thing["@type"];
      if (type === undefined ? !thing["@id"] : !known.has(String(type))) found.push(`${address}: ${String(type)}`);
      for (const claim of ["reviewedBy", "lastReviewed", "review", "aggregateRating"])
        if (claim in thing) found.push(`${address}: ${claim}`);
    }
  }
  expect(found).toEqual([]);
  expect(pages.length).toBeGreaterThanOrEqual(nearlyAll());
});

test("an article says for whom, about what and since when, and its papers are described on their own pages", () => {
  const papers = new Set(
    pages
      .filter(({ address }) => /^\/sources\/[^/]+\/$/.test(address))
      .map(({ html }) => (dataOf(html).mainEntity as Data)["@id"]),
  );
  let cited = 0;
  for (const page of articles) {
    const { address, html } = page;
    const data = dataOf(html);
    expect(data["@type"], address).toBe(address.startsWith("/about/") ? "AboutPage" : "MedicalWebPage");
    expect(data.dateModified, address).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect((data.audience as Data[]).length, address).toBeGreaterThan(0);
    const trail = (data.breadcrumb as { itemListElement: Data[] }).itemListElement;
    expect(trail.map(({ position }) => position)).toEqual([1, 2, 3]);
    const told = ((data.citation ?? []) as Data[]).map((paper) => String(paper["@id"]));
    for (const paper of told) {
      cited++;
      expect(papers.has(paper), `${address} cites ${paper}`).toBe(true);
    }
    const listed = tree(page).querySelectorAll(".sources li[id]");
    const own = listed.map(({ id }) => `/sources/${id.replace(/^source-/, "")}/#paper`);
    expect(told.sort(), address).toEqual(own.sort());
  }
  expect(cited).toBeGreaterThan(500);
});

test("an article of the treatment says that it is about ketamine, and about the conditions of its topics", () => {
  const about = articles
    .filter(({ address }) => !address.startsWith("/about/"))
    .map(({ address, html }) => ({ address, things: (dataOf(html).about ?? []) as Data[] }));
  const without = about.filter(({ things }) => things[0]?.["@type"] !== "Drug" || things[0]?.name !== "Ketamine");
  expect(without.map(({ address }) => address)).toEqual([]);
  const ofPain = about.find(({ address }) => address === "/uses/chronic-pain/");
  expect(ofPain?.things).toContainEqual({ "@type": "MedicalCondition", name: "Chronic pain" });
  expect(about.length).toBeGreaterThan(30);
});

test("the data page is a data set with files that answer, the glossary a set of terms, and home the site", () => {
  const dataAt = (address: string): Data => dataOf(pages.find((page) => page.address === address)?.html ?? "");
  expect(dataAt("/data/")["@type"]).toBe("Dataset");
  const files = dataAt("/data/").distribution as Data[];
  const lost = files.filter(({ contentUrl }) => !answers(String(contentUrl).replace(origin, "")));
  expect(lost).toEqual([]);
  expect(files.length).toBeGreaterThan(4);
  expect(dataAt("/glossary/")["@type"]).toBe("DefinedTermSet");
  expect(dataAt("/")["@type"]).toBe("WebSite");
});

test("every page's data say what it holds, as its head does, and under which licence it may be used", () => {
  const wrong = pages.flatMap((page) => {
    const { description, license } = dataOf(page.html);
    const words = tree(page).querySelector('meta[name="description"]')?.getAttribute("content");
    const terms = "https://creativecommons.org/licenses/by/4.0/";
    return description && description === words && license === terms ? [] : [page.address];
  });
  expect(wrong).toEqual([]);
  expect(pages.length).toBeGreaterThanOrEqual(nearlyAll());
});

test("every page below home has a trail that begins there and ends with the page, and each step of it answers", () => {
  const found: string[] = [];
  for (const page of pages) {
    const data = dataOf(page.html);
    // a trail belongs to a page; a data set and a set of terms are what stands on one
    const trail = (data.breadcrumb ?? (data.mainEntityOfPage as Data | undefined)?.breadcrumb) as Data | undefined;
    if (page.html.includes('http-equiv="refresh"')) continue;
    if (page.address === "/") {
      if (trail) found.push("/: a trail");
      continue;
    }
    const steps = (trail?.itemListElement ?? []) as { position: number; name: string; item: string }[];
    const paths = steps.map(({ item }) => item.replace(origin, ""));
    if (trail?.["@type"] !== "BreadcrumbList") found.push(`${page.address}: no trail`);
    if (paths[0] !== "/" || paths.at(-1) !== page.address) found.push(`${page.address}: ${paths.join(" ")}`);
    if (steps.some(({ name, position }, at) => !name || position !== at + 1)) found.push(`${page.address}: steps`);
    for (const path of paths) if (!answers(path)) found.push(`${page.address} → ${path}`);
  }
  expect(found).toEqual([]);
});

test("days are written year, month, day, and addresses in full, those of this site with something that answers", () => {
  const found: string[] = [];
  let days = 0;
  let addresses = 0;
  for (const { address, html } of pages)
    for (const thing of inside(dataOf(html)))
      for (const [key, value] of Object.entries(thing)) {
        const isPaper = thing["@type"] === "ScholarlyArticle" || thing["@type"] === "CreativeWork";
        if (/^date/.test(key)) {
          days++;
          // of a paper we know the year and no more
          const form = isPaper ? /^\d{4}$/ : /^\d{4}-\d\d-\d\d$/;
          const isDay = form.test(String(value)) && !Number.isNaN(Date.parse(String(value)));
          if (!isDay) found.push(`${address}: ${key} ${String(value)}`);
        }
        if (["url", "item", "contentUrl", "license", "sameAs"].includes(key)) {
          addresses++;
          const url = String(value);
          const own = url.startsWith(`${origin}/`);
          if (!/^https?:\/\/[^/]/.test(url)) found.push(`${address}: ${key} ${url}`);
          if (key !== "license" && key !== "sameAs" && !own) found.push(`${address}: ${key} ${url}`);
          if (own && !answers(url.replace(origin, "").replace(/#.*$/, ""))) found.push(`${address} → ${url}`);
        }
      }
  expect(found).toEqual([]);
  expect(days).toBeGreaterThanOrEqual(nearlyAll(ofSource));
  expect(addresses).toBeGreaterThan(3 * nearlyAll());
});

test("a source's data name the paper with its identifiers", () => {
  const trial = pages.find(({ address }) => address === "/sources/murrough-2013/");
  const paper = dataOf(trial?.html ?? "").mainEntity as Data & { identifier: Data[] };
  expect(paper["@type"]).toBe("ScholarlyArticle");
  expect(paper.identifier).toContainEqual({
    "@type": "PropertyValue",
    propertyID: "doi",
    value: "10.1176/appi.ajp.2013.13030392",
  });
});

test("glossary and questions hand over every entry that stands on the page", () => {
  const page = (address: string) => pages.find((one) => one.address === address) as (typeof pages)[number];
  const terms = dataOf(page("/glossary/").html).hasDefinedTerm as Data[];
  expect(terms.length).toBe(tree(page("/glossary/")).querySelectorAll("dt").length);
  const questions = dataOf(page("/questions/").html).mainEntity as { name: string; acceptedAnswer: { url: string } }[];
  const places = tree(page("/questions/"))
    .querySelectorAll(".asked")
    .map(({ id }) => `/questions/#${id}`);
  const told = questions.map(({ acceptedAnswer }) => acceptedAnswer.url.replace(/^https?:\/\/[^/]+/, ""));
  expect(told).toEqual(places);
});

test("an article's data add under 700 bytes to what a reader loads, or 8 for each source where it cites many", () => {
  const size = (text: string): number =>
    brotliCompressSync(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 10,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
      },
    }).length;
  const heavy = articles
    .map(({ address, html }) => ({
      address,
      bytes: size(html) - size(html.replace(block, "")),
      sources: (dataOf(html).citation as unknown[] | undefined)?.length ?? 0,
    }))
    .filter(({ bytes, sources }) => bytes >= Math.max(700, 8 * sources));
  expect(heavy).toEqual([]);
});

test("the page of a journal's paper carries the paper's tags, and no other page has any", () => {
  let papers = 0;
  for (const page of pages) {
    const tags = tree(page).querySelectorAll('meta[name^="citation_"]');
    const paper = dataOf(page.html).mainEntity as Data | undefined;
    if (!page.address.startsWith("/sources/") || paper?.["@type"] !== "ScholarlyArticle") {
      expect(tags.length, page.address).toBe(0);
      continue;
    }
    papers += 1;
    const said = (name: string): string[] =>
      tags.filter((tag) => tag.getAttribute("name") === `citation_${name}`).map((tag) => tag.attributes.content ?? "");
    expect(said("title"), page.address).toEqual([paper.name]);
    expect(said("author").length, page.address).toBe(((paper.author ?? []) as Data[]).length);
    expect(said("journal_title"), page.address).toEqual([(paper.isPartOf as Data).name]);
    expect(said("publication_date").join(), page.address).toBe(String(paper.datePublished ?? ""));
  }
  expect(papers).toBeGreaterThan(150);
});

test("a paper's tags say where it stands and by which numbers it is found, as its record does, and nothing more", () => {
  const wrong: string[] = [];
  const looked = { volume: 0, issue: 0, pages: 0, doi: 0, pmid: 0 };
  const papers = new Map(pages.map((page) => [page.address, page]));
  for (const record of records.filter(({ journal }) => journal)) {
    const page = papers.get(`/sources/${record.id}/`);
    const said = (name: string): string[] =>
      page
        ? tree(page)
            .querySelectorAll(`meta[name="citation_${name}"]`)
            .map((tag) => tag.getAttribute("content") ?? "")
        : [];
    const told = {
      volume: said("volume").join(),
      issue: said("issue").join(),
      pages: [...said("firstpage"), ...said("lastpage")].join("-"),
      doi: said("doi").join(),
      pmid: said("pmid").join(),
    };
    for (const part of Object.keys(told) as (keyof typeof told)[]) {
      const kept = record[part]?.replace("–", "-") ?? "";
      if (kept) looked[part]++;
      if (told[part] !== kept) wrong.push(`${record.id}: ${part} ${told[part]} for ${kept}`);
    }
    const [leads = ""] = said("public_url");
    if (record.doi && leads !== `https://doi.org/${record.doi}`) wrong.push(`${record.id}: ${leads}`);
  }
  expect(wrong).toEqual([]);
  expect(looked.doi).toBeGreaterThan(400);
  for (const [part, times] of Object.entries(looked)) expect(times, part).toBeGreaterThan(250);
});
