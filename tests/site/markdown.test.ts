import { readFileSync } from "node:fs";
import { join } from "node:path";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { answers, articles, out, pages, tree, written } from "./built";

const all = pages.flatMap((page) => {
  const address = tree(page).querySelector('link[type="text/markdown"]')?.getAttribute("href");
  return address ? [{ page, address, text: readFileSync(join(out, address), "utf8") }] : [];
});
const twins = all.filter(({ page }) => articles.includes(page));

/** What stands on a page and not in its twin: it opens, chooses, or says again what stands elsewhere. */
const onlyOnPages =
  "[popover]:not(.listed), .fold, .contents, .choose, .scale, .buttons, .keep, .own-words, .side, .found";

/** The part of a page that its twin is made of. */
function wordsPart(page: (typeof pages)[number]): ReturnType<typeof tree> {
  const part = tree(page).querySelector("main > article, main > div");
  if (!part) throw new Error(`${page.address} has no words`);
  return part;
}
const numbers = (text: string): string[] => text.match(/\d[\d.,]*\d|\d/g) ?? [];

/** The words of a text alone, so that a page and its twin can be compared: no signs of Markdown, no marks for sources. */
const words = (text: string): string =>
  text
    .replace(/\(https?:[^)]*\)|\[\d+\]/g, " ")
    .replace(/[^\p{L}\p{N}●○]+/gu, " ")
    .trim();

/** The words of a part of a page without marks for sources and the terms that they open. */
const plain = (part: ReturnType<typeof tree> | null): string =>
  (part?.innerHTML ?? "")
    .replace(/<button class="cite"[\s\S]*?<\/button>|<span class="side"[\s\S]*?<\/span>|<[^>]+>/g, " ")
    .replace(/&[#\w]+;/g, " ");

/** The words of every part of a page that a selector finds; marks for sources count as space. */
function wordsOf(page: (typeof articles)[number], selector: string): string {
  return tree(page)
    .querySelectorAll(selector)
    .map((part) => part.innerHTML.replace(/<button[\s\S]*?<\/button>|<span class="side"[\s\S]*?<\/span>|<[^>]+>/g, " "))
    .join(" ")
    .replace(/&[#\w]+;/g, " ");
}

test("every article, section, list and tool of words has a twin, and nothing else promises one", () => {
  const sections = [...new Set(written.map((address) => `/${address.split("/")[1]}/`))];
  const made = ["/", "/help/", "/questions/", "/glossary/", "/changes/", "/sources/", "/research/trials/"];
  const tools = ["/decide/compare/", "/decide/aid/", "/clinic/questions-to-ask/", "/clinic/the-day/cards/"];
  const bySubject = pages
    .map(({ address }) => address)
    .filter((a) => /^\/(?:research\/trials|sources\/kinds)\/./.test(a));
  expect(bySubject.length).toBeGreaterThan(15);
  const due = [...written, ...sections, ...made, ...tools, ...bySubject, "/about/our-ratings/"];
  expect(all.map(({ page }) => page.address).sort()).toEqual(due.sort());
});

test("every twin is Markdown: one title, its sections, no HTML, links that answer, places that are there", () => {
  const markdown = unified().use(remarkParse).use(remarkGfm).freeze();
  const { origin } = new URL(
    tree(pages[0] as (typeof pages)[number])
      .querySelector('link[rel="canonical"]')
      ?.getAttribute("href") ?? "",
  );
  const wrong: string[] = [];
  let links = 0;
  let places = 0;
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  for (const { page, address, text } of all) {
    let titles = 0;
    visit(markdown.parse(text), (node) => {
      if (node.type === "heading" && node.depth === 1) titles++;
      if (node.type === "html") wrong.push(`${address}: ${node.value}`);
      if (node.type !== "link" || /^(?:tel|mailto|sms):/.test(node.url)) return;
      // a place on a page, too, is told with the page's whole address
      if (!/^https?:/.test(node.url)) wrong.push(`${address} → ${node.url}`);
      else if (node.url.startsWith(`${origin}/`)) {
        links++;
        const { pathname, hash } = new URL(node.url);
        if (!answers(pathname)) wrong.push(`${address} → ${node.url}`);
        if (!hash) return;
        places++;
        const target = byAddress.get(pathname);
        const place = target && tree(target).getElementById(decodeURIComponent(hash.slice(1)));
        if (!place) wrong.push(`${address} → ${node.url} (no such place)`);
      }
    });
    if (titles !== 1) wrong.push(`${address}: ${titles} titles`);
    // a title inside a list starts no section of its own
    const sections = wordsPart(page)
      .querySelectorAll("h2, h3")
      .filter((title) => !title.closest("li") && !title.closest(onlyOnPages)).length;
    const kept = (text.match(/^###? \S/gm) ?? []).length;
    if (kept !== sections) wrong.push(`${address}: ${kept} sections of ${sections}`);
  }
  expect(wrong).toEqual([]);
  expect(links).toBeGreaterThan(3_000);
  expect(places).toBeGreaterThan(200);
});

test("a twin holds as many marks of certainty as its page, each in one line or block with the words beside it", () => {
  let marks = 0;
  for (const { page, address, text } of all) {
    const part = wordsPart(page);
    const shown = part.querySelectorAll(".certainty").filter((mark) => !mark.closest(onlyOnPages));
    const blocks = text.split(/\n\s*\n|\n(?=\|)|\n(?=- )/).map((block) => words(block));
    for (const mark of shown) {
      marks++;
      const said = mark.text.trim();
      const beside =
        mark.closest(".how-sure li")?.querySelector(".claim") ?? mark.closest("li, td, p, h3, h4, dd, figcaption");
      const near = words(plain(beside).replace(said, " ")).split(" ").filter(Boolean).slice(0, 8);
      const kept = blocks.some((block) => block.includes(words(said)) && near.every((word) => block.includes(word)));
      expect(kept, `${address}: ${said}, ${near.join(" ")}`).toBe(true);
    }
    const signs = /[●○]{4}/g;
    const onPage = shown.filter(({ text: said }) => /[●○]{4}/.test(said)).length;
    expect(text.match(signs)?.length ?? 0, address).toBeGreaterThanOrEqual(onPage);
  }
  expect(marks).toBeGreaterThan(350);
});

test("a twin keeps every number of key points, answers, tables, facts and figures", () => {
  let looked = 0;
  for (const { page, address, text } of all) {
    const kept = new Set(numbers(text));
    const made = articles.includes(page) ? [] : ["h1 ~ .answer", "main table", "main dl", ".asked"];
    for (const part of [".minute", "figure table", "figure .caption", "figure li p", ...made])
      for (const number of numbers(wordsOf(page, part))) {
        looked++;
        expect(kept.has(number), `${address}: ${number} of ${part}`).toBe(true);
      }
  }
  expect(looked).toBeGreaterThan(2_000);
});

test("a twin keeps each claim beside its rating, and each citation leads to a source with its address", () => {
  let claims = 0;
  let citations = 0;
  for (const { page, address, text } of twins) {
    for (const item of tree(page).querySelectorAll(".how-sure li")) {
      claims++;
      // the sign that links to a claim is no part of its words
      const claim = (item.querySelector(".claim")?.text ?? "").replace(/\u2060#$/, "");
      const said = item.querySelector(".certainty")?.text.trim() ?? "";
      expect(said).toMatch(/^[●○]{4} (?:(?:high|moderate|low|very low) certainty|not tested in a finished trial)$/);
      expect(text.includes(`\n- **${said}**: ${claim}\n`), `${address}: ${claim}`).toBe(true);
    }
    const sources = text.split("\n## Sources\n")[1] ?? "";
    for (const [, number] of text.matchAll(/\[(\d+)\](?!\()/g)) {
      citations++;
      expect(new RegExp(`^${number}\\. \\S`, "m").test(sources), `${address} [${number}]`).toBe(true);
    }
    const listed = tree(page).querySelectorAll(".sources li").length;
    expect((sources.match(/^\d+\. /gm) ?? []).length, address).toBe(listed);
  }
  expect(claims).toBeGreaterThan(80);
  expect(citations).toBeGreaterThan(1_000);
  const trial = twins.find(({ address }) => address === "/understand/rapid-onset.md");
  expect(trial?.text.includes("<https://doi.org/10.1176/appi.ajp.2013.13030392>")).toBe(true);
});

test("llms.txt lists every twin with its answer", () => {
  const text = readFileSync(join(out, "llms.txt"), "utf8");
  expect(text).toMatch(/^# Ketamine in Plain Numbers\n\n> /);
  const listed = [...text.matchAll(/^- \[[^\]]+\]\(([^)]+\.md)\): \S/gm)].map(([, url = ""]) => new URL(url).pathname);
  expect(listed.sort()).toEqual(all.map(({ address }) => address).sort());
});
