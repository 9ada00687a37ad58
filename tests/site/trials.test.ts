import type { HTMLElement } from "node-html-parser";
import { expect, test } from "vitest";
import { pages, records, tree } from "./library";

const trials = records.filter(({ type, without_ketamine }) => type === "randomised-trial" && !without_ketamine);
const walls = pages.filter(({ address }) => /^\/research\/trials\/(?:[a-z-]+\/)?$/.test(address));
const whole = walls.find(({ address }) => address === "/research/trials/");
const people = (unreported: boolean) => (unreported ? "People planned or enrolled" : "People enrolled");
const tilesOf = (page: (typeof pages)[number]) => tree(page).querySelectorAll("li.tile");
/** The trial of a tile, by where its name leads. */
const trialOf = (tile: HTMLElement) => tile.querySelector("a")?.getAttribute("href")?.split("/")[2] ?? "";

test("every randomised trial of ketamine has exactly one tile, which leads to its record, and no other has one", () => {
  if (!whole) throw new Error("The wall is not there.");
  const linked = tilesOf(whole).map((tile) => tile.querySelector("a")?.getAttribute("href"));
  expect(linked.sort()).toEqual(trials.map(({ id }) => `/sources/${id}/`).sort());
  expect(trials.length).toBeGreaterThan(70);
});

test("each subject's page holds exactly the trials of that subject, and each subject with a trial has a page", () => {
  const subjects = [...new Set(trials.flatMap(({ topics }) => topics))].sort();
  expect(walls.map(({ address }) => address.split("/")[3] ?? "").filter(Boolean)).toEqual(subjects);
  if (!whole) throw new Error("The wall is not there.");
  const gave = (tile: (typeof tiles)[number]) => /esketamine/i.test(tile.querySelector(".tile-name span")?.text ?? "");
  const tiles = tilesOf(whole);
  const esketamine = new Set(tiles.filter(gave).map(trialOf));
  for (const page of walls.filter((one) => one !== whole)) {
    const subject = page.address.split("/")[3] ?? "";
    const expected = trials
      .filter(({ id, topics }) => topics.includes(subject) || (subject === "esketamine" && esketamine.has(id)))
      .map(({ id }) => id);
    expect(tilesOf(page).map(trialOf).sort(), subject).toEqual(expected.sort());
  }
  expect(subjects.length).toBeGreaterThan(10);
});

test("on a subject's page each tile has an address of its own, to which the trial's page leads", () => {
  const leads = pages.flatMap(({ address, html }) =>
    address.startsWith("/sources/") ? [...html.matchAll(/href="(\/research\/trials\/[a-z-]+\/)#([^"]+)"/g)] : [],
  );
  const reached = leads.filter(([, address, id]) => {
    const page = walls.find((one) => one.address === address);
    return page && tilesOf(page).some((tile) => tile.id === id && trialOf(tile) === id);
  });
  expect(reached).toHaveLength(trials.length);
  expect(leads).toHaveLength(trials.length);
});

test("each button's number is that of the tiles it leads to", () => {
  if (!whole) throw new Error("The wall is not there.");
  const buttons = tree(whole).querySelectorAll('.trial-filter a[href^="/"]');
  for (const button of buttons) {
    const page = walls.find(({ address }) => address === button.getAttribute("href"));
    expect(page && tilesOf(page).length, button.text).toBe(Number(/\((\d+)\)$/.exec(button.text)?.[1]));
  }
  expect(buttons).toHaveLength(walls.length);
});

test("the wall of all trials can be skimmed by years: each heading's number is that of the tiles below it", () => {
  if (!whole) throw new Error("The wall is not there.");
  const root = tree(whole);
  const ways = root.querySelectorAll('.trial-filter a[href^="#"]');
  const below = ways.map((way) => {
    const heading = root.querySelector(`h3${way.getAttribute("href")}`);
    return heading?.nextElementSibling?.querySelectorAll(":scope > .tile").length;
  });
  expect(below).toEqual(ways.map(({ text }) => Number(/\((\d+)\)$/.exec(text)?.[1])));
  expect(below.length).toBeGreaterThan(4);
  expect(root.querySelectorAll(".tile h4")).toHaveLength(tilesOf(whole).length);
});

test("trials that have not reported are empty tiles with the same parts, and no other tile is empty", () => {
  let empty = 0;
  for (const page of walls) {
    for (const tile of tilesOf(page)) {
      const record = trials.find(({ id }) => id === trialOf(tile));
      const unreported = !record?.outcomes && !record?.harms;
      expect(tile.classList.contains("empty"), trialOf(tile)).toBe(unreported);
      expect(tile.getAttribute("data-result") === "not-reported", trialOf(tile)).toBe(unreported);
      const parts = tile.querySelectorAll("dt").map((part) => part.text.replace(": ", ""));
      const tested = page === whole ? [] : ["Tested"];
      expect(parts, trialOf(tile)).toEqual([
        ...tested,
        "Compared with",
        "Subject",
        people(unreported),
        "Kept from knowing",
        "Who paid",
      ]);
      if (unreported) empty++;
    }
  }
  expect(empty).toBeGreaterThan(9);
});

test("a result stands as a shape and a word, and one given by hand is the one shown", () => {
  if (!whole) throw new Error("The wall is not there.");
  let byHand = 0;
  for (const tile of tilesOf(whole)) {
    const result = tile.getAttribute("data-result") ?? "";
    expect(tile.querySelector(`.tile-result .trial-mark.${result} path[d]`), trialOf(tile)).not.toBeNull();
    expect(tile.querySelector(".tile-result b")?.text.length, trialOf(tile)).toBeGreaterThan(4);
    const entered = trials.find(({ id }) => id === trialOf(tile))?.result;
    if (!entered) continue;
    byHand++;
    expect(result, trialOf(tile)).toBe(entered);
  }
  expect(byHand).toBeGreaterThan(20);
});

test("the count at the top is the count of the tiles", () => {
  for (const page of walls) {
    const counts = tree(page).querySelectorAll(".trial-count li");
    expect(counts.length).toBeGreaterThan(5);
    for (const count of counts) {
      const result = count.getAttribute("data-result");
      const tiles = tilesOf(page).filter((tile) => tile.getAttribute("data-result") === result).length;
      expect(count.querySelector("b")?.text, `${page.address} ${result}`).toBe(String(tiles));
      expect(count.querySelectorAll("svg"), `${page.address} ${result}`).toHaveLength(tiles);
    }
  }
});

const wordsOf = (words: string): string[] => words.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? [];

test("people, comparator and payer on a tile are the record's", () => {
  if (!whole) throw new Error("The wall is not there.");
  for (const tile of tilesOf(whole)) {
    const record = trials.find(({ id }) => id === trialOf(tile));
    const parts = tile.querySelectorAll("dd").map((part) => part.text);
    const compared = [
      record?.control,
      ...(record?.arms ?? []).filter((arm) => arm.comparator).map(({ label }) => label),
    ];
    const held = wordsOf(compared.join(" "));
    const told = wordsOf(parts[0] ?? "");
    expect(told.length, trialOf(tile)).toBeGreaterThan(0);
    if (held.length > 0)
      expect(
        told.some((word) => held.includes(word)),
        `${trialOf(tile)}: ${parts[0]}`,
      ).toBe(true);
    expect(parts[2], trialOf(tile)).toBe(String(record?.participants?.enrolled ?? "not printed in what we read"));
    expect(parts[4], trialOf(tile)).toBe(record?.funding ?? "not printed in what we read");
  }
});

test("tiles tell ketamine and esketamine apart", () => {
  if (!whole) throw new Error("The wall is not there.");
  const named = tilesOf(whole).map((tile) => ({
    id: trialOf(tile),
    edge: tile.classList.contains("esketamine"),
    word: tile.querySelector(".tile-name span")?.text,
  }));
  for (const { id, edge, word } of named) expect(edge, id).toBe(word === "Esketamine");
  for (const { id, topics } of trials.filter(({ topics }) => topics.includes("esketamine")))
    expect(named.find((tile) => tile.id === id)?.word, `${id} ${topics}`).toMatch(/esketamine/i);
  expect(named.filter(({ edge }) => edge).length).toBeGreaterThan(10);
});
