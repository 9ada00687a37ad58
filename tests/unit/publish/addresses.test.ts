import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { addressProblems, lastingAddresses } from "../../../src/publish/addresses";
import { movedIn, redirectLines, redirectPage, writeRedirects } from "../../../src/publish/redirects";

const lost = `<!DOCTYPE html><html lang="en-GB"><head><title>No page here</title><meta name="description" content="x"/>
<link rel="canonical" href="/404/"/><meta property="og:title" content="x"/></head><body><a href="/help/">Get help now</a>
<main><h1>No page here</h1><svg class="shapes"><style>.site-footer{margin:0}</style></svg></main></body></html>`;

function site(...files: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "addresses-"));
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), file.startsWith("404") ? lost : "<title>A page</title>");
  }
  return folder;
}

const since = "2026-12-01";

test("a published address that neither answers nor moved is named with its line and what to do", () => {
  const folder = site("index.html", "uses/ptsd/index.html", "data/sources.csv");
  expect(addressProblems(folder, ["/", "/data/sources.csv", "/uses/ocd/", "/uses/ptsd/"], [])).toEqual([
    {
      file: "content/addresses.txt",
      line: 3,
      message: "/uses/ocd/ was published, and nothing answers there any more.",
      mend: "put the page or file back, or say in content/redirects.yaml where it went: from: /uses/ocd/, to: its new address, since: today.",
    },
  ]);
  expect(addressProblems(folder, ["/uses/ocd/"], [{ from: "/uses/ocd/", to: "/uses/ptsd/", since }])).toEqual([]);
});

test("a redirect from where something stands, to nowhere, or to another redirect is refused", () => {
  const folder = site("index.html", "a/index.html");
  const messages = addressProblems(
    folder,
    [],
    [
      { from: "/a/", to: "/", since },
      { from: "/b/", to: "/gone/", since },
      { from: "/c/", to: "/b/", since },
    ],
  ).map(({ message }) => message);
  expect(messages).toEqual([
    "/a/ is said to have moved, and still answers.",
    "/b/ leads to /gone/, and nothing answers there.",
    "/c/ leads to /b/, which has moved itself.",
  ]);
});

test("a listed file lasts too: it answers, is planned, or goes with its page that moved", () => {
  const folder = site("uses/ptsd/index.html", "figures/a/b/new.svg", "figures/a/b/new/index.html");
  const listed = ["/figures/a/b/old.csv", "/figures/a/b/old.svg", "/handouts/uses/old.pdf", "/handouts/uses/ptsd.pdf"];
  const redirects = [
    { from: "/figures/a/b/old/", to: "/figures/a/b/new/", since },
    { from: "/uses/old/", to: "/uses/ptsd/", since },
  ];
  expect(addressProblems(folder, listed, redirects, ["/handouts/uses/ptsd.pdf"])).toEqual([]);
  expect(addressProblems(folder, listed, []).map(({ message }) => message)).toEqual([
    "/figures/a/b/old.csv was published, and nothing answers there any more.",
    "/figures/a/b/old.svg was published, and nothing answers there any more.",
    "/handouts/uses/old.pdf was published, and nothing answers there any more.",
    "/handouts/uses/ptsd.pdf was published, and nothing answers there any more.",
  ]);
  // the picture leads to the new picture; what has no twin at the new page leads to that page
  expect(redirectLines(["figures/a/b/new.svg"], redirects, listed)).toEqual([
    "/figures/a/b/old/ /figures/a/b/new/ 301!",
    "/figures/a/b/old/ /figures/a/b/new/ 301",
    "/figures/a/b/old.svg /figures/a/b/new.svg 301",
    "/figures/a/b/old.csv /figures/a/b/new/ 301",
    "/uses/old/ /uses/ptsd/ 301!",
    "/uses/old/ /uses/ptsd/ 301",
    "/handouts/uses/old.pdf /uses/ptsd/ 301",
  ]);
});

test("pages, data, feeds, handouts and figures last; twins, pictures, redirects and the page for lost readers do not", () => {
  const folder = site(
    ...["index.html", "404/index.html", "uses/ptsd/index.html", "uses/ptsd.md", "share/uses/ptsd.png", "robots.txt"],
    ...["data/sources.csv", "data/sources.csv.br", "feed.atom", "feed.atom.gz", "_next/static/chunks/a.css"],
    ...["handouts/uses/ptsd.pdf", "figures/a/b/c.svg", "figures/a/b/c.svg.br", "figures/a/b/c.csv", "qr/uses/ptsd.svg"],
    ...["carry/book.epub", "carry/book.epub.gz", "third-party-licences.txt", "third-party-licences.txt.br"],
  );
  writeRedirects(folder, [{ from: "/uses/old/", to: "/uses/ptsd/", since }], "https://a.example");
  expect(lastingAddresses(folder)).toEqual([
    ...["/", "/carry/book.epub", "/data/sources.csv", "/feed.atom", "/figures/a/b/c.csv", "/figures/a/b/c.svg"],
    ...["/handouts/uses/ptsd.pdf", "/third-party-licences.txt", "/uses/ptsd/"],
  ]);
});

test("a page that moved leads on by itself and by a link, with help on it, and takes its twins along", () => {
  const folder = site("404/index.html", "uses/new/index.html", "uses/new.md", "share/uses/new.png", "uses/newer.md");
  const redirect = { from: "/uses/old/", to: "/uses/new/", since };
  const page = redirectPage(lost, redirect, "https://a.example/uses/new/");
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/uses/new/">');
  expect(page).toContain('<link rel="canonical" href="https://a.example/uses/new/"');
  expect(page).toContain('<a href="/uses/new/">/uses/new/</a>');
  expect(page).toContain("Get help now");
  expect(page).not.toContain("og:title");
  // without it what follows the first words would have no style
  expect(page.split('<svg class="shapes"><style>.site-footer{margin:0}</style></svg>')).toHaveLength(2);
  writeRedirects(folder, [redirect], "https://a.example");
  expect(readFileSync(join(folder, "uses/old/index.html"), "utf8")).toBe(page);
  expect(readFileSync(join(folder, "_redirects"), "utf8").split("\n").sort()).toEqual([
    "",
    "/share/uses/old.png /share/uses/new.png 301",
    "/uses/old.md /uses/new.md 301",
    "/uses/old/ /uses/new/ 301",
    "/uses/old/ /uses/new/ 301!",
  ]);
  expect(movedIn(folder)).toEqual([
    { from: "/uses/old/", to: "/uses/new/" },
    { from: "/uses/old.md", to: "/uses/new.md" },
    { from: "/share/uses/old.png", to: "/share/uses/new.png" },
  ]);
  expect(movedIn(tmpdir())).toEqual([]);
  expect(redirectLines([], [])).toEqual([]);
});
