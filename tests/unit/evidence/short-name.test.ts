import { describe, expect, it } from "vitest";
import { placedName, shortName, titleForList } from "../../../src/evidence/short-name";

describe("a source's short name", () => {
  const title = "Efficacy of single and repeated ketamine administration for suicidal ideation: A meta-analysis";

  it("is the first author's surname and the year", () => {
    const authors = ["aan het Rot M", "Collins KA", "et al."];
    expect(shortName({ id: "aan-het-rot-2010", title, authors, year: 2010 })).toBe("aan het Rot et al., 2010");
  });

  it("is the surname in the id where no author was seen", () => {
    expect(shortName({ id: "su-2017", title, year: 2017 })).toBe("Su, 2017");
  });

  it("is the title, never words made of the id, where no surname is known", () => {
    expect(shortName({ id: "suicidal-ideation-meta-2025", title, year: 2025 })).toBe(
      "“Efficacy of single and repeated ketamine …”, 2025",
    );
    expect(shortName({ id: "time-matters-2026", title: "Time matters for metas: a review", year: 2026 })).toBe(
      "“Time matters for metas”, 2026",
    );
  });
});

describe("a short name in a list of trials", () => {
  const title = "Oral Prolonged-Release Ketamine for depression";
  const id = "ket01-02-2026";

  it("has the journal where the title stands for the authors", () => {
    const journal = "JAMA Network Open";
    expect(placedName({ id, title, journal, year: 2026 })).toBe(
      "“Oral Prolonged-Release Ketamine for …”, JAMA Network Open, 2026",
    );
    expect(placedName({ id, title, year: 2026 })).toBe("“Oral Prolonged-Release Ketamine for …”, 2026");
    expect(placedName({ id, title, journal })).toBe("“Oral Prolonged-Release Ketamine for …”, JAMA Network Open");
  });

  it("is the short name where an author was seen", () => {
    expect(placedName({ id, title, journal: "JAMA", authors: ["Arns A"], year: 2026 })).toBe("Arns, 2026");
  });
});

describe("a title in a long list", () => {
  it("loses its subtitle", () => {
    expect(titleForList("Ketamine for Social Anxiety Disorder: A Randomized Trial")).toBe(
      "Ketamine for Social Anxiety Disorder",
    );
  });

  it("stays whole where little would be left, or where it has no subtitle", () => {
    expect(titleForList("(787): A multicenter study of a cream")).toBe("(787): A multicenter study of a cream");
    expect(titleForList("Antidepressant effects of ketamine")).toBe("Antidepressant effects of ketamine");
  });
});
