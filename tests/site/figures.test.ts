import { parse as parseCsv } from "csv-parse/sync";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import type { HTMLElement } from "node-html-parser";
import { expect, test } from "vitest";
import { answers, articles, pages, tree } from "./built";
import { text } from "./library";

type Taken = { page: string; figure: HTMLElement; place: string };

/** Every figure of every article, with the address of its page without the slash at the end. */
const taken: Taken[] = articles.flatMap((page) =>
  tree(page)
    .querySelectorAll("figure")
    .map((figure) => ({
      page: page.address,
      figure,
      place: figure.querySelector(".take a")?.getAttribute("href")?.replace(/\/$/, "") ?? "",
    })),
);

const plain = (words: string): string =>
  words
    .replace(/\u2060/g, "")
    .replace(/\s+/g, " ")
    .trim();

/** The words of a cell without the number of the source it cites. */
function cell(node: HTMLElement): string {
  const copy = node.clone() as HTMLElement;
  for (const mark of copy.querySelectorAll(".cites")) mark.remove();
  return plain(copy.text);
}

test("every figure of an article leads to its own page, its picture and its numbers", () => {
  expect(taken.filter(({ place }) => !place).map(({ page, figure }) => `${page} ${figure.id}`)).toEqual([]);
  const missing = taken.flatMap(({ place }) =>
    [`${place}/`, `${place}.svg`, `${place}.csv`].filter((address) => !answers(address)),
  );
  expect(missing).toEqual([]);
  expect(new Set(taken.map(({ place }) => place)).size).toBe(taken.length);
  // one is on every page of these; the count follows the words
  expect(taken.length).toBeGreaterThan(45);
  expect(pages.filter(({ address }) => address.startsWith("/figures/")).length).toBe(taken.length);
});

test("every picture is well-formed, names itself, and carries how sure, its source, its address and its licence", () => {
  const reader = new XMLParser({ ignoreAttributes: false, trimValues: true });
  let looked = 0;
  for (const { page, figure, place } of taken) {
    const svg = text(`${place.slice(1)}.svg`);
    expect(XMLValidator.validate(svg), place).toBe(true);
    const { svg: root } = reader.parse(svg) as { svg: { title: { "#text": string }; desc: { "#text": string } } };
    const title = plain(figure.querySelector(".figure-title span")?.text ?? "");
    expect(plain(root.title["#text"]), place).toBe(title);
    expect(root.desc["#text"].length, place).toBeGreaterThan(100);
    const words = plain(
      svg
        .replace(/<desc.*?<\/desc>/s, "")
        .replace(/<[^>]*>/g, " ")
        .replace(/&quot;|&#x27;/g, "'"),
    );
    expect(words, place).toMatch(/(?:high|moderate|low) certainty|not tested in a finished trial|Certainty: /);
    expect(words, place).toContain("Source: ");
    expect(words, place).toContain(`${page}#${figure.id}`);
    expect(words, place).toContain("Ketamine in Plain Numbers");
    expect(words, place).toContain("CC BY 4.0");
    const sure = figure.querySelector(".figure-sure");
    // a figure that rates nothing says why not, here as there
    if (sure) expect(words, place).toContain(plain((sure.querySelector(".certainty b") ?? sure).text));
    // a figure speaks of its own studies, not of all there are
    expect(words, place).not.toMatch(/\bnobody (?:measured|looked)|\bno one (?:measured|looked)/i);
    // nothing is fetched, nothing runs, nothing but its own hatch is referred to
    expect(svg, place).not.toMatch(/<script|<image|<foreignObject|\bhref=|\sstyle=|@import|url\((?!#not-known\))/);
    looked++;
  }
  expect(looked).toBeGreaterThan(45);
});

test("every file of numbers parses, and holds what the figure's table holds, with how sure, source and address", () => {
  let cells = 0;
  for (const { page, figure, place } of taken) {
    const rows = parseCsv(text(`${place.slice(1)}.csv`), { columns: true }) as Record<string, string>[];
    const names = Object.keys(rows[0] ?? {});
    for (const row of rows) {
      expect(row.Certainty?.length, place).toBeGreaterThan(5);
      expect(row.Address, place).toContain(`${page}#${figure.id}`);
      expect(row.Licence, place).toBe("CC BY 4.0");
    }
    expect(
      rows.some(({ Citation }) => (Citation ?? "").length > 30),
      place,
    ).toBe(true);
    const twin = figure.querySelector(".twin table");
    if (twin) {
      const head = twin.querySelectorAll("thead th").map(cell);
      expect(names.slice(0, head.length), place).toEqual(head);
      const body = twin.querySelectorAll("tbody tr").map((row) => row.querySelectorAll("th, td").map(cell));
      expect(
        rows.map((row) => head.map((name) => plain(row[name] ?? ""))),
        place,
      ).toEqual(body);
      cells += body.flat().length;
      continue;
    }
    // a fact box is its own table: what is counted stands in a row above its numbers
    const facts = figure.querySelectorAll("tbody");
    expect(rows.length, place).toBe(facts.length);
    for (const [index, fact] of facts.entries()) {
      const row = rows[index] ?? {};
      expect(row.Kind, place).toBe(fact.querySelector(".fact-kind")?.text.toLowerCase());
      const shares = fact
        .querySelectorAll(".number")
        .map((one) => `${one.querySelector("b")?.text} (${one.querySelector("small")?.text})`);
      const held = [row["With the treatment, of 100"] ?? "", row["Compared with, of 100"] ?? ""];
      expect(held.slice(0, shares.length).map(plain), place).toEqual(shares.map(plain));
      const rating = fact.querySelector(".certainty b")?.text;
      if (rating) expect(row["How sure"], place).toBe(plain(rating));
      cells += 1 + shares.length;
    }
  }
  expect(cells).toBeGreaterThan(400);
});

test("people of 100 come with how many were counted and how far chance could move their gap, wherever they go", () => {
  let gaps = 0;
  for (const { figure, place } of taken) {
    const rows = parseCsv(text(`${place.slice(1)}.csv`), { columns: true }) as Record<string, string>[];
    const svg = plain(text(`${place.slice(1)}.svg`).replace(/<[^>]*>/g, " "));
    const drawn = figure.classNames.includes("hundred");
    for (const row of rows) {
      const counted = drawn ? row["People counted"] : /^\d+ \(/.test(row["With the treatment, of 100"] ?? "");
      const known = drawn ? row["What was measured"] : counted;
      if (!known) continue;
      expect(row["People counted"], place).toMatch(/\d people|\d in all|[Nn]ot printed/);
      if (!row.Comparator) continue;
      gaps++;
      expect(row["The gap"], place).toMatch(/^(?:\d+ (?:more|fewer) of 100|None)[.;] .*(?:chance|true)/);
      expect(svg, place).toContain(row["The gap"]);
      if (drawn) expect(cell(figure), place).toContain(row["The gap"]);
    }
    const captions = figure.querySelectorAll(".caption, .frame-measured").map(cell).join(" ");
    if (drawn) expect(captions, place).toMatch(/Counted|\d people/);
    for (const row of figure.classNames.includes("fact-box")
      ? figure.querySelectorAll("tbody:not(.unknown) small")
      : [])
      if (row.parentNode?.rawTagName === "th")
        expect(cell(row), place).toMatch(/\d people|\d in all|[Gg]roups? of \d|[Nn]umber of people not printed/);
  }
  expect(gaps).toBeGreaterThan(60);
});

test("a figure's page shows the same figure, says where it is from, and gives a line to cite and a line to embed", () => {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  for (const { page, figure, place } of taken) {
    const own = byAddress.get(`${place}/`);
    if (!own) throw new Error(`No page ${place}/`);
    const root = tree(own);
    const shown = root.querySelector("#alone figure");
    expect(shown?.id, place).toBe(figure.id);
    expect(shown?.querySelectorAll("table td").map(cell), place).toEqual(figure.querySelectorAll("table td").map(cell));
    expect(root.querySelector('link[rel="canonical"]')?.getAttribute("href"), place).toContain(`${page}#${figure.id}`);
    expect(root.querySelector('meta[name="robots"]')?.getAttribute("content"), place).toBe("noindex");
    expect(root.querySelector("base")?.getAttribute("target"), place).toBe("_top");
    expect(root.querySelector(".figure-origin")?.text, place).toContain("Not reviewed by a clinician");
    const cited = root.querySelector('[data-copy="the citation"]')?.text ?? "";
    expect(cited, place).toContain("[figure]");
    expect(cited, place).toContain(`${page}#${figure.id}`);
    expect(root.querySelector('[data-copy="the line"]')?.text, place).toMatch(
      /^(?:<|&lt;)iframe src="[^"]+\/#alone" title="/,
    );
  }
  expect(taken.length).toBeGreaterThan(45);
});

test("every claim with a rating has an address of its own and a link to it", () => {
  let claims = 0;
  for (const page of articles)
    for (const claim of tree(page).querySelectorAll(".how-sure li[id], .claim-checked h2[id]")) {
      expect(claim.id, page.address).toMatch(/^[a-z][a-z0-9-]+$/);
      expect(claim.querySelector("a.self")?.getAttribute("href"), `${page.address} ${claim.id}`).toBe(`#${claim.id}`);
      claims++;
    }
  expect(claims).toBeGreaterThan(80);
});

/** What a figure may say of how sure anyone can be: a rating with its dots, or that it is not rated and why. */
const sureWords =
  /^(?:●{1,4}○{0,3} (?:high|moderate|low|very low) certainty|○{4} not tested in a finished trial|Certainty: not rated)\. .{10,}/;

test("every picture of people, on any page, stands below how sure anyone can be of it, and every counted row beside it", () => {
  let pictures = 0;
  let rows = 0;
  for (const page of pages) {
    for (const picture of tree(page).querySelectorAll(".grid-of")) {
      const figure = picture.closest("figure");
      const place = `${page.address} ${figure?.id}`;
      expect(plain(figure?.querySelector("figcaption .figure-sure")?.text ?? ""), place).toMatch(sureWords);
      pictures++;
    }
    for (const row of tree(page).querySelectorAll(".fact-box tbody:not(.unknown) tr:last-child")) {
      const [sure] = row.querySelectorAll("td").slice(-1);
      expect(plain(sure?.text ?? ""), page.address).toMatch(
        /^(?:[●○]{4} (?:.* certainty|not tested in a finished trial)|not rated)$/,
      );
      rows++;
    }
  }
  // figures stand on their page and on their own; the decision aid has six
  expect(pictures).toBeGreaterThan(100);
  expect(rows).toBeGreaterThan(60);
  const aid = pages.find(({ address }) => address === "/decide/aid/");
  expect(aid && tree(aid).querySelectorAll("figure.hundred .figure-sure").length).toBe(6);
});
