import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { beforeAll, describe, expect, test } from "vitest";
import { articles, files, out, pages, tree, written } from "./built";

const made = files.filter((file) => file.startsWith("handouts/"));
const offered = new Set(
  pages.flatMap(({ html }) => [...html.matchAll(/href="\/(handouts\/[^"]+)"/g)].map(([, to]) => to)),
);
/** `npm test` builds with handouts and says so here; a build without a browser has none, and then may offer none. */
const asked = process.env.HANDOUTS === "1";

test("a handout is offered where it was made, and nowhere else; every article can be printed", () => {
  expect([...offered].sort()).toEqual(made);
  if (asked) expect(made.length).toBeGreaterThanOrEqual(30);
  const silent = articles.filter((page) => !tree(page).querySelector(".hand-on")?.text.includes("print command"));
  expect(silent.map(({ address }) => address)).toEqual([]);
  expect(articles).toHaveLength(written.length);
});

/** The page from which clinicians hand out; it says of each handout how many sides it may have. */
const share = parse(readFileSync(join(out, "clinicians/share/index.html"), "utf8"));
/** What is handed out whole besides the explainers and guides. */
const whole = ["/clinic/questions-to-ask/", "/clinicians/summary/", "/decide/aid/"];

test("every explainer, guide and tool to hand out has one, linked from its own page and from the page for clinicians", () => {
  const wrong = made.filter((file) => {
    const page = file.replace(/^handouts\/(.+)\.pdf$/, "$1/index.html");
    return (
      !existsSync(join(out, page)) ||
      !readFileSync(join(out, page), "utf8").includes(`/${file}`) ||
      !share.querySelector(`a[href="/${file}"]`)
    );
  });
  expect(wrong).toEqual([]);
  // explainers and guides alone say at their end what is not known
  const written = articles
    .filter((page) => tree(page).querySelector("section.not-known"))
    .map(({ address }) => address);
  expect(written.length).toBeGreaterThan(30);
  const expected = [...written, ...whole].map((address) => `handouts${address.slice(0, -1)}.pdf`);
  if (made.length > 0) expect(made).toEqual(expected.sort());
});

/** A part of a tagged file, as `getStructTree` gives it; a leaf is a place in the page and has no role. */
type Part = { role?: string; alt?: string; children?: Part[] };

const withAll = (part: Part | null): Part[] => (part ? [part, ...(part.children ?? []).flatMap(withAll)] : []);

describe("each handout", () => {
  // a build without a browser has none, and the first test has held that it offers none
  if (made.length === 0 && !asked) return void test("is left out", () => expect(offered.size).toBe(0));
  type Read = {
    file: string;
    pages: number;
    words: string;
    tags: boolean;
    /** Parts whose name is spoken in place of words that they hold. */
    mute: string[];
    tables: number;
    title: string;
    language: string;
  };
  const read: Read[] = [];
  const plain = (text: string): string => text.replace(/[\s\u2060\u00ad]+/g, "");

  beforeAll(async () => {
    const { extractText, getDocumentProxy } = await import("unpdf");
    for (const file of made) {
      const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(out, file))));
      const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } };
      const { text } = await extractText(pdf, { mergePages: true });
      const mark = await pdf.getMarkInfo();
      const first = await (await pdf.getPage(1)).getStructTree();
      const outline = await pdf.getOutline();
      const trees = [];
      for (let number = 1; number <= pdf.numPages; number++)
        trees.push(await (await pdf.getPage(number)).getStructTree());
      const parts = trees.flatMap((one) => withAll(one as Part));
      read.push({
        file,
        pages: pdf.numPages,
        words: plain(text),
        tags: mark?.Marked === true && (first?.children.length ?? 0) > 0 && (outline?.length ?? 0) > 0,
        mute: parts.flatMap((part) =>
          part.alt && withAll(part).some(({ role }) => role === "Table" || role === "L" || role === "Caption")
            ? part.alt
            : [],
        ),
        tables: parts.filter(({ role }) => role === "Table").length,
        title: info.Title ?? "",
        language: info.Language ?? "",
      });
      await pdf.destroy();
    }
  }, 180_000);

  const page = (file: string) => {
    const found = pages.find(({ address }) => address === file.replace(/^handouts(\/.+)\.pdf$/, "$1/"));
    if (!found) throw new Error(`no page for ${file}`);
    return tree(found);
  };

  test("is tagged and has bookmarks, the title of its page and its language", () => {
    const wrong = read.filter(
      ({ file, tags, title, language }) =>
        !tags || language !== "en-GB" || title !== page(file).querySelector("title")?.text,
    );
    expect(read.length).toBeGreaterThanOrEqual(30);
    expect(wrong.map(({ file, tags, title, language }) => ({ file, tags, title, language }))).toEqual([]);
  });

  test("has no picture whose name stands in place of the words in it", () => {
    const mute = { role: "Figure", alt: "Title", children: [{ role: "Table" }] };
    expect(withAll(mute).map(({ role }) => role)).toEqual(["Figure", "Table"]);
    expect(read.filter(({ tables }) => tables > 0).length).toBeGreaterThan(12);
    expect(read.flatMap(({ file, mute: names }) => names.map((name) => `${file}: ${name}`))).toEqual([]);
  });

  test("fits two sheets, and what is handed out whole the sides that it may have", () => {
    const may = new Map([
      ["handouts/clinic/questions-to-ask.pdf", 6],
      ["handouts/decide/aid.pdf", 12],
    ]);
    const long = read.filter(({ file, pages: sides }) => sides > (may.get(file) ?? 4));
    expect(long.map(({ file, pages: sides }) => `${file}: ${sides}`)).toEqual([]);
    // the page for clinicians says at its top how many sides this one has
    expect(read.find(({ file }) => file === "handouts/clinicians/summary.pdf")?.pages).toBe(4);
    const summary = pages.find(({ address }) => address === "/clinicians/summary/");
    const first = summary && tree(summary).querySelector(".page-facts .shorter");
    expect(first?.text).toContain("four sides");
    expect(first?.querySelector("a")?.getAttribute("href")).toBe("/handouts/clinicians/summary.pdf");
  });

  test("says on the page from which clinicians hand it out how many sides it has", () => {
    const share = pages.find(({ address }) => address === "/clinicians/share/")?.html ?? "";
    const told = [...share.matchAll(/href="\/(handouts\/[^"]+\.pdf)"[^>]*>[^<]*<\/a>, (\d+) sides?/g)];
    const wrong = told.filter(([, file, sides]) => read.find((one) => one.file === file)?.pages !== Number(sides));
    expect(wrong.map(([, file]) => file)).toEqual([]);
    expect(new Set(told.map(([, file]) => file)).size).toBe(read.length);
    expect(share).not.toContain("data-sides");
  });

  test("says what it is, how old it is, where it stands and where help is, on every side", () => {
    const wrong = read.flatMap(({ file, words, pages: sides }) => {
      const foot = plain(page(file).querySelector(".sheet-foot")?.text ?? "no foot");
      const each = ["Get help now", "116123", foot].map((part) => words.split(plain(part)).length - 1);
      return each.every((times) => times >= sides) ? [] : [`${file}: ${each.join(", ")} on ${sides}`];
    });
    expect(wrong).toEqual([]);
  });

  test("holds the tables that people look things up in, row by row: reasons, medicines, warning signs", () => {
    const tables = [
      ["handouts/safety/who-should-not.pdf", "who-should-not-have-it", 14],
      ["handouts/safety/other-medicines.pdf", "why-does-it-matter-what-else-i-take", 14],
      ["handouts/clinic/good-care.pdf", "what-are-the-warning-signs", 5],
    ] as const;
    for (const [file, id, least] of tables) {
      const { words = "" } = read.find((one) => one.file === file) ?? {};
      const heading = page(file).querySelector(`#${id}`);
      let part = heading?.nextElementSibling;
      while (part && !part.querySelector("table")) part = part.nextElementSibling;
      const rows = part?.querySelectorAll("tbody th") ?? [];
      expect(rows.length, file).toBeGreaterThanOrEqual(least);
      const parts = rows.flatMap((row) =>
        row.childNodes.filter(({ nodeType }) => nodeType === 3).map(({ text }) => text),
      );
      expect(parts.filter((text) => !words.includes(plain(text)))).toEqual([]);
    }
  });

  test("holds every key point, every claim's certainty, what a reader can do, and sources", () => {
    let looked = 0;
    const wrong = read.flatMap(({ file, words }) => {
      const parts = page(file)
        .querySelectorAll(
          // to tick questions takes a screen, so the sheet tells nobody to
          "h1, :not(.questions-to-ask) > .answer, .minute li, .how-sure .claim, .not-known li, .can-do li",
        )
        // marks of sources and addresses of links stand between these on paper
        .flatMap((part) => part.childNodes.filter(({ nodeType }) => nodeType === 3).map(({ text }) => text));
      looked += parts.length;
      // a tool prints no list of sources
      const sources = page(file)
        .querySelectorAll(".sources")
        .some((part) => !part.closest(".tool"))
        ? ["Sources"]
        : [];
      return [...parts, ...sources].filter((part) => !words.includes(plain(part))).map((part) => `${file}: ${part}`);
    });
    expect(wrong).toEqual([]);
    expect(looked).toBeGreaterThan(1_000);
  });
});
