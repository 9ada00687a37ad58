import { expect, test } from "vitest";
import { citationFiles } from "../../../src/library/citation/page";

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
