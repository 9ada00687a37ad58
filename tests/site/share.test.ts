import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { answers, articles, files, out, pages, tree, written } from "./built";

const read = (path: string): string => readFileSync(join(out, path), "utf8");

test("every article can be sent and cited, and its citation files are there and name it", () => {
  const wrong = articles.flatMap((page) => {
    const handOn = tree(page).querySelector(".hand-on");
    const title = tree(page).querySelector("h1")?.text ?? "";
    const canonical = tree(page).querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "";
    const message = handOn?.querySelector("textarea")?.text ?? "";
    if (!message.includes(title) || !message.includes(canonical)) return [`${page.address}: message`];
    if (!handOn?.querySelector('a[href^="mailto:?subject="]')) return [`${page.address}: no mail link`];
    const links = handOn.querySelectorAll("a[download]").map((link) => link.getAttribute("href") ?? "");
    if (links.length !== 3 || !links.every(answers)) return [`${page.address}: ${links.join(", ")}`];
    return links.filter((link) => !read(link).includes(canonical));
  });
  expect(wrong).toEqual([]);
  expect(articles).toHaveLength(written.length);
});

test("citation files are in the form their name says", () => {
  const cited = files.filter((file) => file.startsWith("cite/") && !/\.(?:br|gz)$/.test(file));
  const wrong = cited.filter((file) => {
    const text = read(file);
    if (file.endsWith(".bib")) return !/^@misc\{plain-numbers-[a-z-]+,/.test(text);
    if (file.endsWith(".ris")) return !text.startsWith("TY  - ") || !/\nER {2}- \s*$/.test(text);
    return !(JSON.parse(text) as { type: string }[]).every(({ type }) => type === "webpage");
  });
  expect(wrong).toEqual([]);
  expect(cited.length).toBe(articles.length * 3);
});

test("the share page has every article's and every tool's address, words and QR code", () => {
  const page = pages.find(({ address }) => address === "/clinicians/share/");
  if (!page) throw new Error("no share page");
  const entries = tree(page).querySelectorAll("main details");
  const wrong = entries.filter((entry) => {
    const code = entry.querySelector("img")?.getAttribute("src") ?? "";
    const address = entry.querySelector("a")?.text ?? "";
    const words = entry.querySelector("[data-copy]")?.text ?? "";
    return !answers(code) || !words.includes(address) || !words.includes("no clinician has reviewed it yet");
  });
  expect(wrong.map((entry) => entry.querySelector("summary")?.text)).toEqual([]);
  // pages about the site are no reading for patients: a last list names them, without folds
  const about = tree(page).querySelectorAll('[aria-labelledby="about"] a');
  const shared = [...entries.map((entry) => entry.querySelector("a")), ...about]
    .map((link) => link?.getAttribute("href") ?? "")
    .sort();
  const tools = ["/clinic/questions-to-ask/", "/clinic/the-day/cards/", "/decide/aid/", "/decide/compare/"];
  expect(shared).toEqual([...articles.map(({ address }) => address), ...tools].sort());
});

test("the share page begins with what to send first, and with words that say what to know before paying", () => {
  const page = pages.find(({ address }) => address === "/clinicians/share/");
  if (!page) throw new Error("no share page");
  const [first, next] = tree(page).querySelectorAll("main section");
  expect(first?.querySelectorAll("a:not([aria-label])").map((link) => link.getAttribute("href"))).toEqual([
    "/understand/what-it-is/",
    "/uses/treatment-resistant-depression/",
    "/safety/who-should-not/",
    "/safety/other-medicines/",
  ]);
  expect(first?.querySelector("[data-copy]")?.text).toMatch(/many do not, and it often fades.*before you book or pay/);
  expect(next?.getAttribute("aria-labelledby")).toBe("tools");
});

test("the scripts are few, hashed and small, and every page has the same one", () => {
  const sizes = Object.fromEntries(
    files
      .filter((file) => /^script\/.*\.js$/.test(file))
      .map((file) => [file.replace(/^script\/(\w+)-[A-Z0-9]{8}\.js$/, "$1"), statSync(join(out, file)).size]),
  );
  expect(Object.keys(sizes).sort()).toEqual(["danger", "main", "numbers", "offline", "search", "spelling", "tools"]);
  expect(sizes.main).toBeLessThanOrEqual(4096);
  const scripts = pages.map((page) => ({
    address: page.address,
    sources: tree(page)
      .querySelectorAll("script[src]")
      .map((script) => script.getAttribute("src") ?? ""),
  }));
  // pages with something to tick or type
  const withTools = new Set(pages.filter(({ html }) => html.includes("data-keep=")).map(({ address }) => address));
  expect(withTools.size).toBeGreaterThan(2);
  const more = new Set(["/search/", "/about/offline/", ...withTools]);
  const wrong = scripts.filter(
    ({ address, sources }) =>
      sources.filter((source) => /^\/script\/main-/.test(source)).length !== 1 ||
      sources.length !== (more.has(address) ? 2 : 1),
  );
  expect(wrong).toEqual([]);
});
