import { Cite } from "@citation-js/core";
import { describe, expect, test } from "vitest";
import { bibtex } from "../../../src/library/citation/bibtex";
import { formatted } from "../../../src/library/citation/format";
import { ris } from "../../../src/library/citation/ris";
import { aRecord } from "./record";

const long =
  "Efficacy and safety of a very long course of repeated subcutaneous injections for treatment-resistant depression";

describe("RIS", () => {
  test("a long title and a long address stay on one line each", () => {
    const url = `https://example.org/${"a-long-address/".repeat(9)}`;
    const text = ris([aRecord({ title: long, doi: undefined, url })]);
    expect(text).toContain(`TI  - ${long}\r\n`);
    expect(text).toContain(`UR  - ${url}\r\n`);
  });

  test("the id is whole and pages have a start and an end", () => {
    const text = ris([aRecord({ id: "a-record-with-a-rather-long-name-2020" })]);
    expect(text).toContain("ID  - a-record-with-a-rather-long-name-2020\r\n");
    expect(text).toContain("SP  - 101\r\n");
    expect(text).toContain("EP  - 110\r\n");
  });

  test("every line is a tag and a value, and each source begins and ends once", () => {
    const lines = ris([aRecord(), aRecord({ id: "other-2021" })]).split("\r\n");
    expect(lines.filter((line) => line !== "" && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
    expect(lines.filter((line) => line.startsWith("TY"))).toHaveLength(2);
    expect(lines.filter((line) => line.startsWith("ER"))).toHaveLength(2);
  });
});

describe("BibTeX", () => {
  test("the key is the record's id and unnamed authors are others", () => {
    const text = bibtex([aRecord()]);
    expect(text).toMatch(/^@article\{somebody-2020,/);
    expect(text).toMatch(/ and others\}/);
    expect(text).not.toContain("et al");
  });

  test("letters of any script stay", () => {
    const text = bibtex([
      aRecord({ title: "氯胺酮 Efecto rápido & 5%" }),
      aRecord({ id: "other-2021", title: "Efecto rápido" }),
    ]);
    expect(text).toContain("title = {氯胺酮 {Efecto} rápido \\& 5\\%}");
    expect(text).toContain("title = {Efecto r{\\' a}pido}");
  });

  test("a suffix stays a suffix when it is read back", () => {
    const [item] = new Cite(bibtex([aRecord()])).data;
    expect(item?.author).toEqual(
      expect.arrayContaining([expect.objectContaining({ family: "Zarate", suffix: "Jr", given: "C. A." })]),
    );
  });
});

describe("a source that was retracted", () => {
  const notice = "https://example.org/notice_of_2026";
  const taken = aRecord({ retracted: { date: "2026-03-31", notice } });
  const words = "Retracted on 2026-03-31: do not rely on it.";

  test("says so where a program of citations takes it over", () => {
    expect(ris([taken])).toContain(`N1  - ${words} Notice: ${notice}\r\n`);
    const [item] = new Cite(bibtex([taken])).data;
    expect(item?.note).toBe(`${words} Notice: ${notice}`);
  });

  test("another one carries no note", () => {
    expect(ris([aRecord()])).not.toContain("N1");
    expect(bibtex([aRecord()])).not.toContain("note");
  });
});

describe("styles", () => {
  test.each([
    [
      "vancouver",
      "Somebody A, Zarate CA Jr, et al. Ketamine for depression: a trial. Journal of Trials. 2020;12(3):101–10. doi:10.1000/trial.1",
    ],
    [
      "apa",
      "Somebody, A., Zarate, C. A., Jr, et al. (2020). Ketamine for depression: a trial. Journal of Trials, 12(3), 101–110. https://doi.org/10.1000/trial.1",
    ],
    [
      "ama",
      "Somebody A, Zarate CA Jr, et al. Ketamine for depression: a trial. Journal of Trials. 2020;12(3):101-110. doi:10.1000/trial.1",
    ],
  ] as const)("%s", (style, expected) => {
    expect(formatted(aRecord({ id: `style-${style}` }), style)).toBe(expected);
  });

  test("AMA names six authors, and of seven the first three", () => {
    const names = ["A", "B", "C", "D", "E", "F", "G"].map((letter) => `Name${letter.toLowerCase()} ${letter}`);
    expect(formatted(aRecord({ id: "six", authors: names.slice(0, 6) }), "ama")).toMatch(/^Namea A, .*, Namef F\. Ket/);
    expect(formatted(aRecord({ id: "seven", authors: names }), "ama")).toMatch(
      /^Namea A, Nameb B, Namec C, et al\. Ket/,
    );
  });

  test("APA joins known authors by &", () => {
    const known = aRecord({ id: "known", authors: ["Somebody A", "Other B"] });
    expect(formatted(known, "apa")).toMatch(/^Somebody, A\., & Other, B\. \(2020\)/);
  });

  test("a body's page without journal or DOI ends in its address", () => {
    const page = aRecord({
      id: "body-2020",
      authors: ["US Department of Something"],
      journal: undefined,
      doi: undefined,
      volume: undefined,
      issue: undefined,
      pages: undefined,
      type: "regulatory",
      url: "https://example.gov/rule",
    });
    expect(formatted(page, "ama")).toBe(
      "US Department of Something. Ketamine for depression: a trial. 2020. https://example.gov/rule",
    );
  });
});
