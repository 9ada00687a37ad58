import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addressesOfEachType, isKeptOutOfSearch } from "../../../src/grades/page-types";

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
    addressesOfEachType(folder);
    return "";
  } catch (error) {
    return String(error);
  }
};

/** Every example of a family, each as its family knows it. */
function writeExamples(): string[] {
  const named = said().match(/\/[a-z\d/-]+\/(?=[,:])/g) ?? [];
  for (const address of named)
    write(address, address === "/understand/" ? '<ul class="cards"></ul>' : '<section id="about-this-page"></section>');
  return named;
}

test("an example that is not there is named, not left out", () => {
  expect(said()).toContain("src/grades/page-types.ts: /sources/murrough-2013/, /figures/uses/ptsd/fact-box/, ");
  expect(writeExamples().length).toBeGreaterThan(10);
  expect(said()).toBe("");
  rmSync(join(folder, "research"), { recursive: true });
  expect(said()).toBe(
    "Error: src/grades/page-types.ts: /research/trials/ptsd/: no such page, or not of that family any more",
  );
});

test("an example that only leads on, or is of its family no more, is named", () => {
  writeExamples();
  write("/about/how-sure/", '<meta http-equiv="refresh" content="0; url=/about/"/>');
  write("/understand/", "<h1>Words</h1>");
  expect(said()).toBe(
    "Error: src/grades/page-types.ts: /understand/, /about/how-sure/: no such page, or not of that family any more",
  );
});

test("a page of no family is a type of its own; of a family the examples alone stand for it", () => {
  const examples = writeExamples();
  for (const address of ["/new-part/", "/sources/kinds/trial/", "/about/offline/"]) write(address, "<h1>Words</h1>");
  write("/figures/uses/ocd/people/", "<h1>Figure</h1>");
  write("/uses/ocd/", '<section id="about-this-page"></section>');
  write("/moved/", '<meta http-equiv="refresh" content="0; url=/new-part/"/>');
  expect(addressesOfEachType(folder)).toEqual(
    [...examples, "/about/offline/", "/new-part/", "/sources/kinds/trial/"].sort(),
  );
});

test("figures and the page for what is not kept ask not to be listed, and nothing else may", () => {
  expect(["/figures/uses/ptsd/fact-box/", "/about/offline/not-kept/"].filter(isKeptOutOfSearch)).toHaveLength(2);
  expect(["/", "/figures/", "/uses/ptsd/", "/about/offline/"].filter(isKeptOutOfSearch)).toEqual([]);
});
