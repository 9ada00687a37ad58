import { expect, test } from "vitest";
import { nearlyAll, ofSource, pages, tree } from "./built";
import { records } from "./library";

const lists = pages.filter(({ address }) => /^\/sources\/(?:kinds\/[a-z-]+\/)?$/.test(address));

test("every source stands exactly once on the lists of sources, by its name and its title", () => {
  const lines = lists.flatMap((page) => tree(page).querySelectorAll(".source-lines li"));
  const linked = lines.map((line) => line.querySelector("a")?.getAttribute("href"));
  expect(linked.sort()).toEqual(records.map(({ id }) => `/sources/${id}/`).sort());
  expect(records.length).toBeGreaterThanOrEqual(nearlyAll(ofSource));
  let byTitle = 0;
  for (const line of lines) {
    const name = line.querySelector("a")?.text ?? "";
    const title = line.text.replace(name, "").trim();
    const record = records.find(({ id }) => line.querySelector("a")?.getAttribute("href") === `/sources/${id}/`);
    // a source goes by its title where no author was seen
    if (/^,(?: [A-Z][^“”.]+,)? (?:\d{4}|no year printed)$/.test(title)) {
      byTitle++;
      expect(record?.title.startsWith(name.slice(0, 20)), line.text).toBe(true);
    } else expect(title.length, line.text).toBeGreaterThan(5);
  }
  expect(byTitle).toBeGreaterThan(3);
});

test("a kind with a page of its own is led to from the list, with how many sources it holds", () => {
  const whole = lists.find(({ address }) => address === "/sources/");
  const apart = lists.filter((page) => page !== whole);
  expect(apart.length).toBeGreaterThan(0);
  for (const page of apart) {
    const way = whole && tree(whole).querySelector(`section a[href="${page.address}"]`);
    expect(way?.text).toContain(String(tree(page).querySelectorAll(".source-lines li").length));
  }
});

test("a link to a source and its data say what it found with what it cannot show, never the finding alone", () => {
  const wrong = records.flatMap((record) => {
    const page = pages.find(({ address }) => address === `/sources/${record.id}/`);
    if (!page) return [`${record.id}: no page`];
    const root = tree(page);
    const told = ['meta[name="description"]', 'meta[property="og:description"]'].map(
      (name) => root.querySelector(name)?.getAttribute("content") ?? "",
    );
    const data = JSON.parse(root.querySelector('script[type="application/ld+json"]')?.text ?? "{}") as {
      description?: string;
    };
    const [words = "", ...same] = [...told, data.description ?? ""];
    const limits = words.startsWith(record.finding) ? words.slice(record.finding.length) : "";
    const whole = / Limits: .*[.?]["”’']?$/.test(limits) && limits.includes(" Caution: ") === Boolean(record.caution);
    return whole && same.every((text) => text === words) ? [] : [`${record.id}: ${words}`];
  });
  expect(wrong).toEqual([]);
});

test("a difference has its unit behind the number, and a comparison is written out", () => {
  const own = pages.filter(({ address }) => /^\/sources\/[a-z0-9-]+\/$/.test(address));
  const said = own.map((page) => ({ address: page.address, text: tree(page).text }));
  expect(said.filter(({ text }) => /points of 100 [−\d]/.test(text)).map(({ address }) => address)).toEqual([]);
  const shown = own.flatMap((page) =>
    tree(page)
      .querySelectorAll("dl.facts dd")
      .map(({ text }) => text.trim()),
  );
  expect(shown.filter((words) => words === "ect" || /-dose-ketamine$|-pretreatment$/.test(words))).toEqual([]);
  expect(shown).toContain("electroconvulsive therapy (ECT)");
});
