import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { basePath, rebase, rebasedCss, rebasedHtml, rebasedStrings } from "../../../src/publish/base-path";

const built = (path: string) => ["/uses/", "/script/search.js", "/search/words.json"].includes(path);
const html = (text: string) => rebasedHtml(text, "/plain", built);

describe("in a page", () => {
  test.each([
    ['<a href="/uses/">', '<a href="/plain/uses/">'],
    ['<a href="/">', '<a href="/plain/">'],
    ['<a class="x" href="/uses/#two">', '<a class="x" href="/plain/uses/#two">'],
    ['<link rel="stylesheet" href="/_next/a.css"/>', '<link rel="stylesheet" href="/plain/_next/a.css"/>'],
    ['<script src="/script/search.js" defer></script>', '<script src="/plain/script/search.js" defer></script>'],
    ['<form action="/search/"></form>', '<form action="/plain/search/"></form>'],
    ['<img srcset="/a.png 1x, /b.png 2x">', '<img srcset="/plain/a.png 1x, /plain/b.png 2x">'],
    [
      '<meta http-equiv="refresh" content="0; url=/uses/">',
      '<meta http-equiv="refresh" content="0; url=/plain/uses/">',
    ],
    ['<div data-words="/search/words.json"></div>', '<div data-words="/plain/search/words.json"></div>'],
    [
      '<p><a href="/uses/">a</a><a href="/uses/">b</a></p>',
      '<p><a href="/plain/uses/">a</a><a href="/plain/uses/">b</a></p>',
    ],
  ])("%s", (before, after) => {
    expect(html(before)).toBe(after);
  });

  test.each([
    '<a href="#two">',
    '<a href="https://example.org/uses/">',
    '<a href="//example.org/">',
    '<a href="tel:988">',
    '<p>Write href="/uses/" in a link.</p>',
    '<pre><code>&lt;a href="/uses/"&gt;</code></pre>',
    '<p title="/and or">x</p>',
    '<meta name="description" content="/ is a stroke">',
    '<svg><path d="M0 0/"></path></svg>',
    '<script type="application/ld+json">{"url":"/uses/"}</script>',
  ])("leaves alone: %s", (text) => {
    expect(html(text)).toBe(text);
  });
});

test("in styles and scripts, addresses and nothing else", () => {
  expect(rebasedCss('a{b:url(/x.svg)}c{d:url("/y.svg")}e{f:url(data:,)}', "/plain")).toBe(
    'a{b:url(/plain/x.svg)}c{d:url("/plain/y.svg")}e{f:url(data:,)}',
  );
  expect(rebasedStrings('fetch("/search/words.json");s.split("/");x="/nowhere";r=/a/g', "/plain", built)).toBe(
    'fetch("/plain/search/words.json");s.split("/");x="/nowhere";r=/a/g',
  );
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the script under test holds a template
  expect(rebasedStrings("a=`/uses/${id}/`", "/plain", built)).toBe("a=`/plain/uses/${id}/`");
});

test("a whole site below a path: every address resolves there, and none is left at the root", () => {
  const folder = mkdtempSync(join(tmpdir(), "base-"));
  const files: Record<string, string> = {
    "index.html": '<link href="/_next/static/a.css"><a href="/uses/">Uses</a><script src="/script/a.js"></script>',
    "uses/index.html": '<a href="/">Home</a> <a href="/uses/#x">x</a>',
    "uses.md": "[Home](/) and [away](https://example.org/)",
    "_next/static/a.css": "a{b:url(/icon.svg)}",
    "script/a.js": 'import("/pagefind/pagefind.js")',
    "pagefind/pagefind.js": 'x="/uses/"',
    "manifest.webmanifest": '{"start_url":"/","icons":[{"src":"/icon.svg"}]}',
    "icon.svg": "<svg/>",
  };
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    expect(rebase(folder, "/plain")).toBe(6);
    const now = (file: string) => readFileSync(join(folder, file), "utf8");
    expect(now("uses/index.html")).toBe('<a href="/plain/">Home</a> <a href="/plain/uses/#x">x</a>');
    expect(now("uses.md")).toBe("[Home](/plain/) and [away](https://example.org/)");
    expect(now("script/a.js")).toBe('import("/plain/pagefind/pagefind.js")');
    expect(now("pagefind/pagefind.js")).toBe(files["pagefind/pagefind.js"]);
    expect(now("manifest.webmanifest")).toBe('{"start_url":"/plain/","icons":[{"src":"/plain/icon.svg"}]}');
    expect(rebase(folder, "")).toBe(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test.each([
  [undefined, "https://example.org", ""],
  ["/", "https://example.org", ""],
  ["/plain/", "https://example.org/plain", "/plain"],
])("BASE_PATH %s with SITE_URL %s is %s", (given, url, expected) => {
  expect(basePath(given, url)).toBe(expected);
});

test.each([
  ["plain", "https://example.org/plain", "must be a path"],
  ["/plain", "https://example.org", "SITE_URL must end in BASE_PATH"],
])("BASE_PATH %s with SITE_URL %s is refused", (given, url, words) => {
  expect(() => basePath(given, url)).toThrow(words);
});
