import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { zipped } from "../../../src/publish/carry/zip";

const entries = [
  { path: "mimetype", content: "application/epub+zip" },
  { path: "a/b.html", content: "<p>words</p>".repeat(50) },
];

test("the same files on the same day are the same bytes, in whichever zone they are packed", () => {
  const zone = process.env.TZ;
  const made = ["UTC", "Pacific/Auckland", "America/Los_Angeles"].map((name) => {
    process.env.TZ = name;
    return Buffer.from(zipped(entries, "2026-11-22")).toString("hex");
  });
  process.env.TZ = zone;
  expect(new Set(made).size).toBe(1);
  expect(Buffer.from(zipped(entries, "2026-11-23")).toString("hex")).not.toBe(made[0]);
});

test("a book's first entry stands unpacked where reading systems look for it", () => {
  const bytes = Buffer.from(zipped(entries, ""));
  expect(bytes.subarray(30, 58).toString()).toBe("mimetypeapplication/epub+zip");
  expect(Buffer.from(unzipSync(bytes)["a/b.html"] ?? []).toString()).toBe(entries[1]?.content);
});
