import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { articles, nearlyAll, out, pages, tree, written } from "./built";

/** Lists the pages for which a check finds something. */
function failing(check: (page: (typeof pages)[number]) => string | undefined): string[] {
  return pages.flatMap((page) => {
    const found = check(page);
    return found ? [`${page.address}: ${found}`] : [];
  });
}

/** What can be read of a page's own part; the style behind its first words is text to a parser. */
function words(root: ReturnType<typeof tree>): string {
  const main = root.querySelector("main");
  const style = main?.querySelector("style")?.text ?? "";
  return (main?.text ?? "").replace(style, "").trim();
}

test("the site has the pages it should", () => {
  expect(pages.length).toBeGreaterThanOrEqual(nearlyAll());
  expect(articles).toHaveLength(written.length);
});

test("every page has one title, one h1, a description, a language and an address of its own", () => {
  const found = failing((page) => {
    const root = tree(page);
    if (root.querySelectorAll("h1").length !== 1) return `${root.querySelectorAll("h1").length} h1`;
    if (root.querySelectorAll("title").length !== 1) return "title";
    if (!root.querySelector('meta[name="description"]')?.getAttribute("content")) return "no description";
    if (!root.querySelector("html")?.getAttribute("lang")) return "no language";
    // a page that leads on to its new address, or says that there is none, says just that
    if (page.address !== "/404/" && !root.querySelector('meta[http-equiv="refresh"]') && words(root).length < 150)
      return "hardly any words";
    return root.querySelector('link[rel="canonical"]') ? undefined : "no canonical address";
  });
  expect(found).toEqual([]);
  const titles = pages
    .filter(({ address }) => address !== "/404/")
    .map((page) => tree(page).querySelector("title")?.text);
  const twice = titles.filter((title, index) => titles.indexOf(title) !== index);
  expect(twice).toEqual([]);
});

test("help in a crisis stands first and last on every page", () => {
  const found = failing((page) => {
    const bars = tree(page).querySelectorAll(".help-bar");
    return bars.length === 2 && bars.every((bar) => bar.querySelector('a[href="/help/"]'))
      ? undefined
      : `${bars.length} help bars`;
  });
  expect(found).toEqual([]);
});

test("the search is a link away on every page but its own, outside the menu that a phone folds", () => {
  const found = failing((page) => {
    const links = tree(page).querySelectorAll('.site-header > a[href="/search/"]');
    return links.length === (page.address === "/search/" ? 0 : 1) ? undefined : `${links.length} links`;
  });
  expect(found).toEqual([]);
});

test("the questions people ask stand in a list that leads to each of them", () => {
  const page = pages.find(({ address }) => address === "/questions/");
  if (!page) throw new Error("no questions page");
  const asked = tree(page)
    .querySelectorAll(".asked")
    .map(({ id }) => `#${id}`);
  const listed = tree(page)
    .querySelectorAll("main nav details a")
    .map((link) => link.getAttribute("href"));
  expect(listed).toEqual(asked);
  expect(asked.length).toBeGreaterThan(80);
});

test("no page has an inline script, an inline style, an image without size or a request to another origin", () => {
  const found = failing((page) => {
    const root = tree(page);
    const scripts = root
      .querySelectorAll("script")
      .filter((node) => node.getAttribute("type") !== "application/ld+json");
    if (scripts.some((node) => !node.getAttribute("src"))) return "inline script";
    if (root.querySelector("[style]")) return "style attribute";
    if (root.querySelector("img:not([width])")) return "image without size";
    if (/\son[a-z]+="/.test(page.html.replace(/<script[^>]*ld\+json[\s\S]*?<\/script>/g, ""))) return "event attribute";
    const away = (address = "") => /(?:^|[\s,])(?:https?:)?\/\//.test(address);
    // a canonical link only names an address; any other may fetch it or, as preconnect and dns-prefetch, tell a host of the reader
    const outside = root
      .querySelectorAll("script, img, iframe, source, object, embed, audio, video, input, link:not([rel='canonical'])")
      .find((node) =>
        ["src", "href", "data", "poster", "srcset", "imagesrcset"].some((name) => away(node.getAttribute(name))),
      );
    return outside ? `loads ${outside.toString()}` : undefined;
  });
  expect(found).toEqual([]);
  // a host reads this file, and a header can ask a browser for the same
  expect(readFileSync(join(out, "_headers"), "utf8")).not.toMatch(/^\s*Link:/im);
});

test("ids are unique", () => {
  const found = failing((page) => {
    const ids = tree(page)
      .querySelectorAll("[id]")
      .map((node) => node.id);
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    return twice.length > 0 ? [...new Set(twice)].join(", ") : undefined;
  });
  expect(found).toEqual([]);
});

test("headings go down one level at a time", () => {
  const found = failing((page) => {
    let before = 0;
    for (const heading of tree(page).querySelectorAll("main h1, main h2, main h3, main h4, main h5")) {
      const level = Number(heading.tagName.slice(1));
      if (level > before + 1) return `h${before} → h${level} “${heading.text.trim()}”`;
      before = level;
    }
    return undefined;
  });
  expect(found).toEqual([]);
});

test("every article says when it was checked, that it is no advice, who has not reviewed it, and who pays", () => {
  const found = articles.flatMap((page) => {
    const text = tree(page).querySelector("article")?.text ?? "";
    const needed = [
      "Information, not advice",
      "Evidence checked",
      "Not yet reviewed by a clinician",
      "Next check",
      "Paid for by",
      "What changed",
    ];
    return needed.filter((words) => !text.includes(words)).map((words) => `${page.address}: ${words}`);
  });
  expect(found).toEqual([]);
  expect(articles).toHaveLength(written.length);
});
