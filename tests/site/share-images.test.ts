import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { articles, files, nearlyAll, out, pages, tree } from "./built";

const meta = (page: (typeof pages)[number], name: string): string | undefined =>
  tree(page).querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute("content");

test("every page has a picture that is there, with its size and its words", () => {
  const found = pages.flatMap((page) => {
    const address = new URL(meta(page, "og:image") ?? "none:/").pathname;
    if (!files.includes(address.slice(1))) return [`${page.address}: ${address}`];
    const png = readFileSync(join(out, address));
    const told = [meta(page, "og:image:width"), meta(page, "og:image:height")].map(Number);
    if (png.readUInt32BE(16) !== told[0] || png.readUInt32BE(20) !== told[1]) return [`${page.address}: size`];
    return (meta(page, "og:image:alt") ?? "").length > 20 ? [] : [`${page.address}: no words`];
  });
  expect(found).toEqual([]);
  expect(pages.length).toBeGreaterThanOrEqual(nearlyAll());
});

test("every page says what a link to it shows: its title, its words, its kind and the site's name", () => {
  const name = "Ketamine in Plain Numbers";
  const found = pages.flatMap((page) => {
    const title = tree(page).querySelector("title")?.text;
    const [shown, words = "", kind] = ["og:title", "og:description", "og:type"].map((tag) => meta(page, tag));
    // on a source's page, the paper is the article
    const isArticle = articles.includes(page) || /name="citation_title"/.test(page.html);
    const wrong = {
      title: !shown || title !== (shown === name ? name : `${shown} · ${name}`),
      words: words.length < 20 || words !== meta(page, "description"),
      kind: kind !== (isArticle ? "article" : "website"),
      site: meta(page, "og:site_name") !== name,
      card: meta(page, "twitter:card") !== "summary_large_image",
    };
    return Object.entries(wrong).flatMap(([part, is]) => (is ? [`${page.address}: ${part}`] : []));
  });
  expect(found).toEqual([]);
  expect(pages.length).toBeGreaterThanOrEqual(nearlyAll());
});

test("every article and the home page have a picture of their own", () => {
  const own = [...articles, ...pages.filter(({ address }) => address === "/")].map((page) => meta(page, "og:image"));
  expect(new Set(own).size).toBe(articles.length + 1);
  // no list holds their addresses: they follow from the page's, so that a link that was shared once keeps its picture
  const byRule = (address: string): string => `/share${address === "/" ? "/home" : address.replace(/\/$/, "")}.png`;
  const elsewhere = [...articles, ...pages.filter(({ address }) => address === "/")].filter(
    (page) => new URL(meta(page, "og:image") ?? "none:/").pathname !== byRule(page.address),
  );
  expect(elsewhere.map(({ address }) => address)).toEqual([]);
});

test("the home page's picture says as much of how sure anyone can be as the figure on it", () => {
  const home = pages.find(({ address }) => address === "/");
  const mark = home && tree(home).querySelector(".first-figure [data-rating]")?.getAttribute("data-rating");
  expect(mark).toMatch(/^(?:high|moderate|low|very-low)$/);
  expect(home && meta(home, "og:image:alt")).toMatch(new RegExp(`\\. How sure: ${mark?.replace("-", " ")}\\.$`));
});

test("pictures are 1,200 by 630 and under 60 KB", () => {
  const pictures = files.filter((file) => /^share\/.*\.png$/.test(file));
  const found = pictures.filter((file) => {
    const png = readFileSync(join(out, file));
    return png.length >= 60_000 || png.readUInt32BE(16) !== 1200 || png.readUInt32BE(20) !== 630;
  });
  expect(found).toEqual([]);
  expect(pictures.length).toBeGreaterThan(articles.length);
});

test("a picture with numbers says both groups, the rest and how sure, and the page holds the same numbers", () => {
  let looked = 0;
  for (const page of articles) {
    const words = meta(page, "og:image:alt") ?? "";
    const groups = [...words.matchAll(/(\d+) of 100, (\d+) not\./g)];
    if (groups.length === 0) continue;
    looked++;
    expect(groups.length, page.address).toBe(2);
    expect(words, page.address).toMatch(/How sure: (?:high|moderate|low|very low)\./);
    const figure = tree(page).querySelector("figure.hundred")?.text.replace(/\s+/g, " ") ?? "";
    for (const [, happened, rest] of groups) {
      expect(Number(happened) + Number(rest)).toBe(100);
      expect(figure, page.address).toContain(`${happened} of 100`);
    }
  }
  // most answers say more than one figure, and their pictures rate a claim or nothing (docs/decisions.md, 81)
  expect(looked).toBeGreaterThan(2);
});

test("a reference manager reads a page of words as ours: a title, a day, a publisher, and no journal's tags", () => {
  const found = articles.flatMap((page) => {
    const wrong = [
      ["DC.date", /^\d{4}-\d\d-\d\d$/],
      ["DC.publisher", /^Ketamine in Plain Numbers$/],
      ["og:title", /./],
      ["og:site_name", /./],
      ["article:modified_time", /^\d{4}-\d\d-\d\d$/],
    ] as const;
    return wrong
      .filter(([name, form]) => !form.test(meta(page, name) ?? ""))
      .map(([name]) => `${page.address}: ${name}`);
  });
  expect(found).toEqual([]);
  expect(articles.filter(({ html }) => /name="citation_/.test(html)).map(({ address }) => address)).toEqual([]);
});
