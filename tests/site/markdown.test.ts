import { readFileSync } from "node:fs";
import { join } from "node:path";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { answers, articles, out, tree } from "./built";

const twins = articles.map((page) => {
  const address = tree(page).querySelector('link[type="text/markdown"]')?.getAttribute("href") ?? "";
  return { page, address, text: readFileSync(join(out, address), "utf8") };
});
const numbers = (text: string): string[] => text.match(/\d[\d.,]*\d|\d/g) ?? [];

/** The words of every part of a page that a selector finds; marks for sources count as space. */
function wordsOf(page: (typeof articles)[number], selector: string): string {
  return tree(page)
    .querySelectorAll(selector)
    .map((part) => part.innerHTML.replace(/<button[\s\S]*?<\/button>|<span class="side"[\s\S]*?<\/span>|<[^>]+>/g, " "))
    .join(" ")
    .replace(/&[#\w]+;/g, " ");
}

test("every article has a Markdown twin that is Markdown: one title, its sections, no HTML, links that answer", () => {
  let links = 0;
  for (const { page, address, text } of twins) {
    const root = unified().use(remarkParse).use(remarkGfm).parse(text);
    const titles: string[] = [];
    const { origin } = new URL(tree(page).querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "");
    visit(root, (node) => {
      if (node.type === "heading" && node.depth === 1) titles.push(address);
      expect(node.type, address).not.toBe("html");
      if (node.type !== "link" || /^(?:tel|mailto|sms):/.test(node.url)) return;
      const url = new URL(node.url);
      if (url.origin !== origin) return;
      links++;
      expect(answers(url.pathname), `${address} → ${node.url}`).toBe(true);
    });
    expect(titles.length, address).toBe(1);
    const sections = tree(page).querySelectorAll("article h2, article h3").length;
    expect((text.match(/^###? \S/gm) ?? []).length, address).toBe(sections);
  }
  expect(links).toBeGreaterThan(500);
});

test("a twin keeps every number of the key points and of the figures", () => {
  let looked = 0;
  for (const { page, address, text } of twins) {
    const kept = new Set(numbers(text));
    for (const part of [".minute", "figure table", "figure .caption", "figure li p"])
      for (const number of numbers(wordsOf(page, part))) {
        looked++;
        expect(kept.has(number), `${address}: ${number} of ${part}`).toBe(true);
      }
  }
  expect(looked).toBeGreaterThan(400);
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
  expect(listed.sort()).toEqual(twins.map(({ address }) => address).sort());
});
