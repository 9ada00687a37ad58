import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { citationFiles, pageCsl } from "../../../src/library/citation/page";
import { printed, printPage } from "../../../src/library/citation/print-page";
import { absolute } from "../../../src/site";

// alone in its file: a process that has loaded nothing else must name an entry as every other process does
test("a page's entry is named after its address, whatever else was loaded", () => {
  const page = {
    address: "/uses/ocd/",
    title: "Ketamine infusion for OCD",
    changes: [{ date: "2026-11-22", what: "First published." }],
    checked: "2026-11-22",
  };
  expect(citationFiles.bib.write(page)).toContain("@misc{plain-numbers-uses-ocd,");
});

describe("printed from a style's form", () => {
  const title = fc
    .array(
      fc.constantFrom("What", "is", "it?", "and", "Who:", "“pays”", "PTSD", "at 24 h", "$&", "e-mail", "café,", "it's"),
      {
        minLength: 1,
        maxLength: 5,
      },
    )
    .map((words) => words.join(" "));

  test.each(["vancouver", "apa"] as const)("%s: the same as the processor prints, whatever the title", (style) => {
    fc.assert(
      fc.property(
        title,
        fc.constantFrom("2026-11-22", "2027-01-02"),
        fc.constantFrom("/uses/ocd/", "/a/b/#c"),
        (title, checked, address) => {
          const item = pageCsl({ title, checked, address, changes: [] });
          expect(printPage(item, style)).toBe(printed(item, style));
        },
      ),
      { numRuns: 150 },
    );
  });

  test("holds the title and the address of the page itself, not of the one before", () => {
    for (const name of ["ptsd", "ocd"]) {
      const text = printPage(
        pageCsl({ title: `About ${name}`, checked: "2026-11-22", address: `/uses/${name}/`, changes: [] }),
        "apa",
      );
      expect(text).toBe(`Ketamine in Plain Numbers. (2026, November 22). About ${name}. ${absolute(`/uses/${name}/`)}`);
    }
  });
});
