import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addressOfEachType } from "../../../src/grades/page-types";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "types-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(address: string, html: string): void {
  const file = join(folder, address, "index.html");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
}
const said = (): string => {
  try {
    addressOfEachType(folder);
    return "";
  } catch (error) {
    return String(error);
  }
};

test("a type without a page, a part without an example and an example that only leads on are named", () => {
  const missing = said().match(/\/[a-z\d/-]*\/(?=,|$)|(?<= )\/(?=,)/g) ?? [];
  expect(missing.length).toBeGreaterThan(20);
  for (const address of missing) write(address, "<h1>Words</h1>");
  expect(addressOfEachType(folder)).toEqual(missing);
  write("/new-part/", "<h1>Words</h1>");
  expect(said()).toContain("page-types.ts: /new-part/ has no example");
  rmSync(join(folder, "new-part"), { recursive: true });
  write("/families/", '<meta http-equiv="refresh" content="0; url=/family/"/>');
  expect(said()).toContain("page-types.ts: /families/");
});
