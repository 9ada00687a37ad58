import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { files, nearlyAll, out, pages } from "./built";
import { designedHeaders } from "./designed-headers";
import { familyOf } from "./designed-policy";

/** The blocks of `_headers`: a pattern, and the headers below it. */
const blocks = readFileSync(join(out, "_headers"), "utf8")
  .trim()
  .split("\n\n")
  .map((block) => {
    const [pattern = "", ...lines] = block.split("\n");
    const headers = lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)?.slice(1) ?? [line, ""]);
    return { pattern, headers };
  });

/** The headers that a host sends with a path: each with its value, as they stand in the blocks that match. */
function headersOf(path: string): string[][] {
  return blocks
    .filter(({ pattern }) => (pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : pattern === path))
    .flatMap(({ headers }) => headers);
}

const namesFor = (path: string): string[] => headersOf(path).map(([name = ""]) => name);

test("hosts that read _headers guard every page, and join no header of two blocks", () => {
  const wrong = pages.filter(({ address }) => {
    const names = namesFor(address);
    return !names.includes("Content-Security-Policy") || new Set(names).size !== names.length;
  });
  expect(wrong.map(({ address }) => address)).toEqual([]);
  const joined = files.filter((file) => new Set(namesFor(`/${file}`)).size !== namesFor(`/${file}`).length);
  expect(joined).toEqual([]);
  expect(pages.length).toBeGreaterThanOrEqual(nearlyAll());
  expect(blocks.length).toBeLessThanOrEqual(100);
});

test("hosts that read _headers send every page each of its headers with its whole value, and other files what they need", () => {
  const served = files.filter((file) => !/\.(?:br|gz)$/.test(file) && !/^_(?:headers|redirects)$/.test(file));
  const wrong = served.flatMap((file) => {
    const path = `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
    const family = familyOf(path);
    // tests/site/policy.test.ts holds the policy; how long a file may be kept is no guard
    const got = headersOf(path).filter(([name]) => name !== "Content-Security-Policy" && name !== "Cache-Control");
    const wanted = Object.entries(designedHeaders(family));
    const lines = got.map((header) => header.join(": "));
    const missing = wanted.map((header) => header.join(": ")).filter((line) => !lines.includes(line));
    // what is no page may be sent more: what is the same for all stands in one block
    const besides = family ? lines.length - wanted.length : 0;
    return missing.length > 0 || besides > 0 ? [{ path, missing, got: lines }] : [];
  });
  expect(wrong).toEqual([]);
  expect(pages.filter(({ file }) => served.includes(file)).length).toBeGreaterThanOrEqual(nearlyAll());
});

test("what may be framed is sent nothing that forbids it, and everything else is", () => {
  const frames = pages.filter(({ address }) => !namesFor(address).includes("X-Frame-Options"));
  expect(frames.map(({ address }) => address).filter((address) => !address.startsWith("/figures/"))).toEqual([]);
  expect(frames.length).toBeGreaterThan(20);
});

test("a handout may not be taken into pages of other sites", () => {
  // a site may be built without handouts
  for (const file of files.filter((name) => name.startsWith("handouts/")))
    expect(namesFor(`/${file}`)).toContain("Cross-Origin-Resource-Policy");
});

test("the page for lost readers stands where hosts look for it", () => {
  expect(readFileSync(join(out, "404.html"), "utf8")).toBe(readFileSync(join(out, "404", "index.html"), "utf8"));
});

test("without its compressed twins the site fits Cloudflare Pages, which takes 20,000 files", () => {
  const served = files.filter((file) => !/\.(?:br|gz)$/.test(file));
  expect(served.length).toBeLessThan(18_000);
});
