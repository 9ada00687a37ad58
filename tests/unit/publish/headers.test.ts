import { expect, test } from "vitest";
import { headersFor } from "../../../src/publish/headers";
import { designedHeaders } from "../../site/designed-headers";
import { familyOf } from "../../site/designed-policy";

const policyOf = (path: string): string => headersFor(path, "'sha256-of-the-style'")["Content-Security-Policy"] ?? "";

test.each(["/search/", "/search/index.html", "/search"])("%s may compile WebAssembly", (path) => {
  expect(policyOf(path)).toContain("script-src 'self' 'wasm-unsafe-eval';");
});

test.each(["/", "/uses/ptsd/", "/searching/", "/uses/search/"])("%s may not", (path) => {
  expect(policyOf(path)).toContain("script-src 'self';");
});

test("every document asks for Trusted Types and may not be framed", () => {
  for (const path of ["/", "/search/", "/404/"]) {
    expect(policyOf(path)).toContain("require-trusted-types-for 'script'");
    expect(policyOf(path)).toContain("frame-ancestors 'none'");
  }
});

test.each([
  "/script/main-ABCDEFGH.js",
  "/style/a.css",
  "/search/synonyms.json",
  "/search/numbers.json",
  "/pagefind/index/0a1b2c3d/1.pf_index",
])("%s is no document: it is said what it is and who may load it, not what a page may do", (path) => {
  const headers = headersFor(path, "'sha256-of-the-style'");
  expect(Object.keys(headers).sort()).toEqual([
    "Cache-Control",
    "Cross-Origin-Resource-Policy",
    "Strict-Transport-Security",
    "X-Content-Type-Options",
  ]);
});

test("only the page that offers it may register a worker, whose address is the only one its policy knows", () => {
  for (const path of ["/about/offline/", "/about/offline/index.html"])
    expect(policyOf(path)).toContain("trusted-types offline;");
  for (const path of ["/", "/search/", "/sw.js", "/about/offline/not-kept/"])
    expect(policyOf(path)).toContain("trusted-types 'none';");
});

test("a worker is asked for anew at each visit", () => {
  expect(headersFor("/sw.js", "'sha256-of-the-style'")["Cache-Control"]).toBe("no-cache");
});

test("a figure's page and files may stand in pages of other sites, and nothing else may", () => {
  for (const path of ["/figures/uses/ptsd/fact-box/", "/figures/uses/ptsd/fact-box.svg"]) {
    const headers = headersFor(path, "'sha256-of-the-style'");
    expect(policyOf(path)).toContain("frame-ancestors *;");
    expect(policyOf(path)).toContain("require-trusted-types-for 'script'");
    expect(headers["X-Frame-Options"]).toBeUndefined();
    expect(headers["Cross-Origin-Resource-Policy"]).toBe("cross-origin");
    expect(headers["X-Content-Type-Options"]).toBe("nosniff");
  }
  for (const path of ["/", "/figures", "/uses/ptsd/", "/figuresque/", "/help/"]) {
    expect(policyOf(path), path).toContain("frame-ancestors 'none'");
    expect(headersFor(path, "")["X-Frame-Options"], path).toBe("DENY");
    expect(headersFor(path, "")["Cross-Origin-Resource-Policy"], path).toBe("same-origin");
  }
});

test.each([
  ["/script/main-ABCDEFGH.js", true],
  ["/pagefind/index/0a1b2c3d/1.pf_index", true],
  ["/style/a.css", true],
  ["/pagefind/pagefind.js", false],
  ["/", false],
])("%s may be kept for ever: %s", (path, forEver) => {
  expect(headersFor(path, "'sha256-of-the-style'")["Cache-Control"]?.includes("immutable")).toBe(forEver);
});

test.each([
  ...["/", "/404/", "/uses/ptsd/", "/uses.md", "/search/", "/about/offline/", "/sw.js"],
  ...["/figures/uses/ptsd/fact-box/", "/figures/uses/ptsd/fact-box.svg"],
  ...["/script/main-ABCDEFGH.js", "/search/synonyms.json", "/handouts/uses/ptsd.pdf"],
])("%s is sent each header with the whole value that it was designed to have, and no other", (path) => {
  const { "Content-Security-Policy": policy, "Cache-Control": cache, ...headers } = headersFor(path, "'sha256-a'");
  expect(headers).toEqual(designedHeaders(familyOf(path)));
  expect(policy !== undefined).toBe(familyOf(path) !== undefined);
  expect(cache).toMatch(/^(?:no-cache|public, max-age=\d+, [\w-]+)$/);
});
