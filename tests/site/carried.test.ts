import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { EpubCheck } from "@likecoin/epubcheck-ts";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { unzipSync } from "fflate";
import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { articles, moved, nearlyAll, ofSource, out, pages } from "./built";

const bookFile = join(out, "carry", "ketamine-in-plain-numbers.epub");
const folderFile = join(out, "carry", "ketamine-in-plain-numbers.zip");
const unpack = (file: string) =>
  new Map(Object.entries(unzipSync(readFileSync(file))).map(([path, bytes]) => [path, Buffer.from(bytes)]));
const book = unpack(bookFile);
const folder = unpack(folderFile);
const root = "ketamine-in-plain-numbers/";

const chapters = [...book]
  .filter(([path]) => path.endsWith(".xhtml"))
  .map(([path, bytes]) => ({ path, text: `${bytes}` }));
const chapter = (name: string) => chapters.find(({ path }) => path === `EPUB/${name}.xhtml`)?.text ?? "";
const idsOf = (text: string) => new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => id));

test("a checker of books finds no error in it", async () => {
  const { valid, messages } = await EpubCheck.validate(new Uint8Array(readFileSync(bookFile)));
  // `sms:` is a registered scheme that the checkers' own list lacks
  const found = messages.filter(({ id, severity }) => !["usage", "info"].includes(severity) && id !== "HTM-025");
  expect(found).toEqual([]);
  expect(valid).toBe(true);
});

/** EPUBCheck itself, where a machine has it: `apt-get install epubcheck`, or its jar by `EPUBCHECK_JAR`. */
const jar = [process.env.EPUBCHECK_JAR, "/usr/share/java/epubcheck.jar"].find((path) => path && existsSync(path));
test.runIf(jar)("EPUBCheck itself finds no error in it", { timeout: 60_000 }, () => {
  const said = execFileSync("java", ["-jar", jar ?? "", "--json", "-", bookFile], { encoding: "utf8", stdio: "pipe" });
  const { checker } = JSON.parse(said.slice(said.indexOf("{"))) as { checker: { nFatal: number; nError: number } };
  expect([checker.nFatal, checker.nError]).toEqual([0, 0]);
});

test("the book holds every page of words, the questions, the glossary, help and the sources", () => {
  expect(chapters.length).toBeGreaterThan(50);
  for (const { address, html } of articles) {
    const title = parse(html).querySelector("h1")?.text;
    const held = chapter(address.slice(1, -1).replaceAll("/", "-"));
    expect(parse(held).querySelector("h1")?.text, address).toBe(title);
  }
  for (const name of ["questions", "glossary", "help", "sources", "front"]) expect(chapter(name), name).not.toBe("");
  expect(chapter("help")).toContain('href="tel:988"');
});

test("every chapter is whole XML, without script, style, form or anything to load", () => {
  for (const { path, text } of chapters) {
    expect(XMLValidator.validate(text), path).toBe(true);
    // a style of the site's would hide what stands in a book, where nobody can choose
    expect(
      text.match(/<(?:script|style|form|input|button|textarea|iframe|object|details)\b|\son[a-z]+="/g),
      path,
    ).toBeNull();
    const loaded = [...text.matchAll(/\ssrc="([^"]+)"/g)].map(([, address]) => address);
    expect(loaded, path).toEqual(path.endsWith("cover.xhtml") ? ["cover.png"] : []);
  }
});

test("every link inside the book leads to a place that is there", () => {
  let followed = 0;
  const lost: string[] = [];
  for (const { path, text } of chapters)
    for (const [, href = ""] of text.matchAll(/\shref="([^"]+)"/g)) {
      if (/^(?:https?|tel|sms|mailto):/.test(href)) continue;
      const [file = "", place] = href.split("#");
      const target = file === "" ? path : posix.join(dirname(path), file);
      followed++;
      if (!book.has(target) || (place && !idsOf(`${book.get(target)}`).has(place))) lost.push(`${path}: ${href}`);
    }
  expect(followed).toBeGreaterThan(2000);
  expect(lost).toEqual([]);
});

test("each mark of a page leads to its source in the book, and no entry of its list is empty", () => {
  let marks = 0;
  for (const { address, html } of articles) {
    const held = parse(chapter(address.slice(1, -1).replaceAll("/", "-")));
    const entries = held.querySelectorAll('[id^="source-"]');
    expect(entries.filter((entry) => entry.text.trim().length < 20).map(({ id }) => `${address} ${id}`)).toEqual([]);
    expect(entries.length, address).toBe(parse(html).querySelectorAll('main [id^="source-"]').length);
    for (const mark of held.querySelectorAll(".cite")) {
      marks++;
      expect(mark.getAttribute("href"), address).toMatch(/^(?:#source-|sources\.xhtml#)/);
    }
  }
  expect(marks).toBeGreaterThan(1_000);
});

test("the figures of the pages stand in the book as drawings, with their numbers in words", () => {
  let drawn = 0;
  for (const { address, html } of articles) {
    const held = chapter(address.slice(1, -1).replaceAll("/", "-"));
    const [onSite, inBook] = [parse(html).querySelectorAll("main figure"), parse(held).querySelectorAll("figure")];
    expect(inBook.length, address).toBe(onSite.length);
    drawn += inBook.filter((figure) => figure.querySelector("svg")).length;
    for (const picture of inBook.flatMap((figure) => figure.querySelectorAll('[role="img"]')))
      expect(picture.getAttribute("aria-label"), address).toBeTruthy();
  }
  expect(drawn).toBeGreaterThan(40);
});

test("the book says what it is, and what a reader needs to read it", () => {
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === "meta" });
  const { metadata } = parser.parse(`${book.get("EPUB/package.opf")}`).package;
  expect(metadata["dc:language"]).toBe("en-GB");
  expect(metadata["dc:title"]).toBe("Ketamine in Plain Numbers");
  const given = (metadata.meta as { "@_property": string }[]).map((meta) => meta["@_property"]);
  for (const name of ["accessMode", "accessModeSufficient", "accessibilityFeature", "accessibilityHazard"])
    expect(given).toContain(`schema:${name}`);
  expect(given).toContain("schema:accessibilitySummary");
});

test("every source of the site stands in the book with its caution", () => {
  const sources = pages.filter(({ address }) => /^\/sources\/[^/]+\/$/.test(address));
  const ids = idsOf(chapter("sources"));
  expect(sources.length).toBeGreaterThanOrEqual(nearlyAll(ofSource));
  expect(sources.map(({ address }) => address.split("/")[2] ?? "").filter((id) => !ids.has(id))).toEqual([]);
  expect(chapter("sources").match(/Caution: /g)?.length ?? 0).toBeGreaterThan(20);
});

test("the folder holds every page and data file, and each page leads on without a server", () => {
  const held = [...folder.keys()].filter((path) => path.endsWith(".html"));
  const meant = [...pages, ...moved].filter(({ file }) => !/^404|^about\/offline\/not-kept/.test(file));
  expect(held.map((path) => path.slice(root.length)).sort()).toEqual(meant.map(({ file }) => file).sort());
  expect(folder.has(`${root}data/sources.csv`)).toBe(true);
  let followed = 0;
  const lost: string[] = [];
  for (const path of held) {
    const html = `${folder.get(path)}`;
    if (!html.includes('id="carried-copy"')) lost.push(`${path}: does not say that it is a copy`);
    for (const [, address = ""] of html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
      if (/^(?:[a-z]+:|#)/.test(address)) continue;
      const target = posix.join(dirname(path), decodeURI(address.replace(/[?#].*$/, "")));
      followed++;
      if (address.startsWith("/") || !folder.has(target)) lost.push(`${path}: ${address}`);
    }
  }
  expect(followed).toBeGreaterThan(15_000);
  expect(lost).toEqual([]);
});

test("nothing packed for servers is carried", () => {
  expect([...folder.keys()].filter((path) => /\.(?:br|gz)$|pagefind|sw\.js|_headers/.test(path))).toEqual([]);
});

test("the page that offers the files says how large they are", () => {
  const offer = pages.find(({ address }) => address === "/about/offline/")?.html ?? "";
  for (const file of [bookFile, folderFile])
    expect(offer).toContain(`(${(readFileSync(file).length / 1e6).toFixed(1)} MB)`);
});
