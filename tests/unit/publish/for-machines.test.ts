import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "for-machines-"));
  mkdirSync(join(folder, "content"));
  writeFileSync(join(folder, "content", "addresses.txt"), "");
  // the day and the address are read once, when their modules are
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** What the step of a build that writes for machines leaves of security.txt in a small folder. */
async function written(env: Record<string, string>): Promise<string | undefined> {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const { finishForMachines } = await import("../../../src/publish/for-machines");
  const out = join(folder, "out");
  mkdirSync(out);
  expect(finishForMachines(out, folder, { pages: [], records: new Map(), lists: {} })).toEqual([]);
  const file = join(out, ".well-known", "security.txt");
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

const contact = { SECURITY_CONTACT: "https://code.example/report", SITE_URL: "https://a.example" };

test.each([
  // a second before midnight and midnight, in years that no clock shows while this is worked on
  ["1582934399", "2021-02-28T00:00:00Z"],
  ["1582934400", "2021-03-01T00:00:00Z"],
  ["4102444800", "2101-01-01T00:00:00Z"],
])("a build of the commit of second %s promises an answer until %s", async (SOURCE_DATE_EPOCH, expires) => {
  expect(await written({ ...contact, SOURCE_DATE_EPOCH })).toBe(
    [
      "Contact: https://code.example/report",
      `Expires: ${expires}`,
      "Preferred-Languages: en",
      "Canonical: https://a.example/.well-known/security.txt",
      "",
    ].join("\n"),
  );
});

test("a build without a contact promises none", async () => {
  expect(await written({ SECURITY_CONTACT: "", SOURCE_DATE_EPOCH: "1582934400" })).toBeUndefined();
});
