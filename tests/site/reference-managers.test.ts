import { expect, test } from "vitest";
import { nearlyAll, ofSource, pages, tree } from "./built";

/** What the tags of a page's head say under a name, in their order. */
function said(page: (typeof pages)[number], name: string): string[] {
  return tree(page)
    .querySelectorAll(`meta[name="${name}"], meta[property="${name}"]`)
    .map((tag) => tag.getAttribute("content") ?? "");
}

const sources = pages.filter(({ address }) => ofSource.test(address));
const papers = sources.filter((page) => said(page, "citation_title").length > 0);

/**
 * Zotero's "Embedded Metadata.js" first imports what begins with a prefix it knows (`og:`, `article:`, `DC.`), as "RDF.js"
 * does: there `og:description` becomes `abstractNote`. Then `HIGHWIRE_MAPPINGS` are written over it, `citation_abstract`
 * among them, and only where `abstractNote` is still empty does `addLowQualityMetadata` take the page's `description`. So the
 * one thing that keeps our words from being filed as the authors' is a `citation_abstract` that says whose they are.
 */
test("a reference manager files no words of ours as a paper's abstract without saying whose they are", () => {
  const wrong = papers.flatMap((page) => {
    const [words = ""] = said(page, "description");
    const wanted = [`Not the paper’s own abstract. Ketamine in Plain Numbers says: ${words}`];
    return JSON.stringify(said(page, "citation_abstract")) === JSON.stringify(wanted) && words ? [] : [page.address];
  });
  expect(wrong).toEqual([]);
  expect(sources.length).toBeGreaterThanOrEqual(nearlyAll(ofSource));
  expect(papers.length).toBeGreaterThan(500);
});

/**
 * Versions before 2016 ask "RDF.js" for the kind of item first, where `og:type` of a `website` stands before the kind that
 * `citation_journal_title` gives, and an `article` after it. Newer versions let `citation_journal_title` decide.
 */
test("a paper's page is told to be an article, and a source that stands in no journal is kept as a page of ours", () => {
  const kind = (page: (typeof pages)[number]): string => said(page, "og:type").join();
  expect(papers.filter((page) => kind(page) !== "article").map(({ address }) => address)).toEqual([]);
  expect(papers.filter((page) => said(page, "citation_journal_title").length !== 1)).toEqual([]);
  const others = sources.filter((page) => !papers.includes(page));
  expect(others.filter((page) => kind(page) !== "website").map(({ address }) => address)).toEqual([]);
  expect(others.length).toBeGreaterThan(20);
});

/**
 * `addHighwireMetadata` cuts a `citation_author` at `;`, and at its comma where the words before it and after it both hold a
 * space: "Al Jurdi, R. K." would become two people. Newer versions do so only where a page names one author.
 */
test("no author's name is cut in two", () => {
  const names = papers.flatMap((page) => said(page, "citation_author"));
  const cut = names.filter((name) => {
    const [before = "", after = ""] = name.split(/\s*,\s*/);
    return name.includes(";") || (before.includes(" ") && after.includes(" "));
  });
  expect(cut).toEqual([]);
  expect(names).toContain("Al Jurdi, R.K.");
  expect(names.length).toBeGreaterThan(3 * papers.length);
});
