import { brotliCompressSync, constants } from "node:zlib";
import { expect, test } from "vitest";
import { articles, nearlyAll, pages, tree } from "./built";

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
  for (const { address, html } of articles) {
    const data = dataOf(html);
    expect(data["@type"], address).toBe(address.startsWith("/about/") ? "AboutPage" : "MedicalWebPage");
    expect(data.dateModified, address).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect((data.audience as Data[]).length, address).toBeGreaterThan(0);
    const trail = (data.breadcrumb as { itemListElement: Data[] }).itemListElement;
    expect(trail.map(({ position }) => position)).toEqual([1, 2, 3]);
    for (const paper of (data.citation ?? []) as Data[]) {
      cited++;
      expect(papers.has(paper["@id"]), `${address} cites ${String(paper["@id"])}`).toBe(true);
    }
  }
  expect(cited).toBeGreaterThan(500);
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
