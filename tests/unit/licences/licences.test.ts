import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isAllowed, refusedLicences } from "../../../src/licences/licences";

test("every package of this project has a licence it may have", () => {
  const { refused, read, idle } = refusedLicences(process.cwd());
  expect(refused).toEqual([]);
  expect(idle).toEqual([]);
  expect(read).toBeGreaterThan(500);
});

test.each([
  ["MIT", true],
  ["(AGPL-3.0-or-later OR MIT)", true],
  ["Apache-2.0 AND BSL-1.0", true],
  ["GPL-3.0-only", false],
  ["MIT AND GPL-3.0-only", false],
  ["none stated", false],
  ["SEE LICENSE IN LICENSE.md", false],
])("%s: %s", (expression, expected) => {
  expect(isAllowed(expression)).toBe(expected);
});

test("a package with another licence, or with none, is named", () => {
  const folder = mkdtempSync(join(tmpdir(), "licences-"));
  try {
    const packages = {
      "": { name: "made-up" },
      "node_modules/well": { version: "1.0.0", license: "MIT" },
      "node_modules/well/node_modules/@some/inner": { version: "2.0.0", license: "GPL-3.0-only" },
      "node_modules/silent": { version: "3.0.0" },
    };
    writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ lockfileVersion: 3, packages }));
    expect(refusedLicences(folder).refused).toEqual([
      { name: "@some/inner", version: "2.0.0", licence: "GPL-3.0-only" },
      { name: "silent", version: "3.0.0", licence: "none stated" },
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
