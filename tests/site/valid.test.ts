import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { nearlyAll, pages } from "./built";
import { withoutRolesOfTables } from "./roles-of-tables";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    // React writes attributes as it likes: charSet, void elements with a slash, boolean attributes with an empty value
    "attr-case": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "void-style": "off",
    "doctype-style": "off",
    "no-trailing-whitespace": "off",
    "long-title": "off",
    "valid-id": ["error", { relaxed: true }],
    // telephone numbers are written as people dial them
    "tel-non-breaking": "off",
    // one address may stand under several words
    "wcag/h30": "error",
    "require-sri": "off",
  },
});

test("every page is valid HTML", { timeout: 300_000 }, async () => {
  const found: string[] = [];
  for (const page of pages) {
    const report = await validator.validateString(withoutRolesOfTables(page.html), page.file);
    for (const result of report.results) {
      for (const message of result.messages)
        found.push(`${page.address}:${message.line}:${message.column} ${message.ruleId}: ${message.message}`);
    }
  }
  const kinds = [...new Set(found.map((line) => line.replace(/^\S+ /, "")))];
  expect(kinds.slice(0, 30), found.slice(0, 20).join("\n")).toEqual([]);
  expect(pages.length).toBeGreaterThanOrEqual(nearlyAll());
});
