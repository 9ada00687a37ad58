import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { siteSizes, sizesInWords } from "../../../src/publish/site-sizes";

const folder = mkdtempSync(join(tmpdir(), "site-sizes-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a file travels by its Brotli twin where it has one, and twins are no files of their own", () => {
  mkdirSync(join(folder, "handouts"));
  const files = {
    "index.html": 1000,
    "index.html.br": 200,
    "index.html.gz": 300,
    "card.png": 400,
    "handouts/a.pdf": 2_000_000,
  };
  for (const [file, bytes] of Object.entries(files)) writeFileSync(join(folder, file), "x".repeat(bytes));
  const sizes = siteSizes(folder);
  expect(sizes).toEqual({ files: 3, withTwins: 5, bytes: 2_001_400, brotli: 2_000_600, handouts: 2_000_000 });
  expect(sizesInWords({ ...sizes, brotli: 1_449_999 })).toBe(
    "out/: 3 files (5 with compressed twins), 2.0 MB, 1.4 MB with Brotli, handouts 2.0 MB.\n",
  );
  expect(sizesInWords({ ...sizes, handouts: 0 })).toContain("with Brotli, no handouts.");
});
