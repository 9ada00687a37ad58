import { expect, test } from "vitest";
import { highwireTags } from "../../../src/routes/structured-data/highwire";
import { aRecord } from "../library/record";

test("a paper of a journal is told tag by tag, one for each author, and at its own address", () => {
  const tags = highwireTags(
    aRecord({
      title: "A trial",
      authors: ["Murrough JW", "Iosifescu DV", "et al."],
      journal: "Am J Psychiatry",
      year: 2013,
      volume: "170",
      issue: "10",
      pages: "1134-42",
      doi: "10.1176/appi.ajp.2013.13030392",
      pmid: "23982301",
    }),
    "More felt better. Limits: few people.",
  );
  expect(tags).toEqual([
    ["citation_author", "Murrough, J. W."],
    ["citation_author", "Iosifescu, D. V."],
    ["citation_title", "A trial"],
    ["citation_journal_title", "Am J Psychiatry"],
    ["citation_publication_date", "2013"],
    ["citation_volume", "170"],
    ["citation_issue", "10"],
    ["citation_firstpage", "1134"],
    ["citation_lastpage", "42"],
    ["citation_doi", "10.1176/appi.ajp.2013.13030392"],
    ["citation_pmid", "23982301"],
    ["citation_public_url", "https://doi.org/10.1176/appi.ajp.2013.13030392"],
    [
      "citation_abstract",
      "Not the paper’s own abstract. Ketamine in Plain Numbers says: More felt better. Limits: few people.",
    ],
  ]);
});

test("what stands in no journal has none: a reference manager would take it for an article", () => {
  expect(highwireTags(aRecord({ journal: undefined }), "Found.")).toEqual([]);
});

test("an author whose family name has a space stays one author: the initials stand together", () => {
  const tags = highwireTags(aRecord({ journal: "A", authors: ["Al Jurdi RK", "van der Berg D", "Yu AB"] }), "Found.");
  expect(tags.filter(([name]) => name === "citation_author").map(([, content]) => content)).toEqual([
    "Al Jurdi, R.K.",
    "van der Berg, D.",
    "Yu, A. B.",
  ]);
});

test("a paper whose title is not in English is not told to be in the language of our page", () => {
  const tags = highwireTags(aRecord({ journal: "A", title_language: "es" }), "Found.");
  expect(tags).toContainEqual(["citation_language", "es"]);
});
