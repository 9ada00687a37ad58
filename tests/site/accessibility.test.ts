import { expect, test } from "vitest";
import { nearlyAll, pages, tree } from "./built";

/** The 55 success criteria of WCAG 2.2 at levels A and AA; 4.1.1 is no longer one. */
const criteria = [
  ...["1.1.1", "1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.2.5", "1.3.1", "1.3.2", "1.3.3", "1.3.4", "1.3.5"],
  ...["1.4.1", "1.4.2", "1.4.3", "1.4.4", "1.4.5", "1.4.10", "1.4.11", "1.4.12", "1.4.13"],
  ...["2.1.1", "2.1.2", "2.1.4", "2.2.1", "2.2.2", "2.3.1"],
  ...["2.4.1", "2.4.2", "2.4.3", "2.4.4", "2.4.5", "2.4.6", "2.4.7", "2.4.11"],
  ...["2.5.1", "2.5.2", "2.5.3", "2.5.4", "2.5.7", "2.5.8"],
  ...["3.1.1", "3.1.2", "3.2.1", "3.2.2", "3.2.3", "3.2.4", "3.2.6"],
  ...["3.3.1", "3.3.2", "3.3.3", "3.3.4", "3.3.7", "3.3.8", "4.1.2", "4.1.3"],
];

const page = pages.find(({ address }) => address === "/about/accessibility/");
const rows = page
  ? tree(page)
      .querySelectorAll("tbody tr")
      .map((row) => row.querySelectorAll("th, td").map(({ text }) => text.trim()))
  : [];

test("the page about accessibility answers every criterion of WCAG 2.2 A and AA, in order", () => {
  expect(criteria).toHaveLength(55);
  const answered = rows.filter(([name = ""]) => /^\d\.\d\.\d/.test(name));
  expect(answered.map(([name = ""]) => name.split(" ")[0])).toEqual(criteria);
  expect(answered.filter(([, level]) => level === "A")).toHaveLength(31);
  expect(answered.filter(([, level]) => level === "AA")).toHaveLength(24);
});

test("every way of testing that it names is one that it explains", () => {
  const explained = new Set(rows.filter((cells) => cells.length === 2).map(([word]) => word));
  expect(explained.size).toBeGreaterThan(5);
  const named = rows.filter((cells) => cells.length === 4).flatMap((cells) => (cells[3] ?? "").split(", "));
  expect(named.filter((word) => !explained.has(word))).toEqual([]);
  expect([...explained].filter((word) => !named.includes(word ?? ""))).toEqual([]);
});

test("nothing on any page makes a sound, plays, starts by itself or asks who the reader is", () => {
  expect(pages.length).toBeGreaterThanOrEqual(nearlyAll());
  const found = pages.flatMap((one) =>
    tree(one)
      .querySelectorAll(
        "audio, video, iframe, object, embed, marquee, blink, animate, [autofocus], [accesskey], [autoplay], " +
          'input[type="email"], input[type="tel"], input[type="password"], [contenteditable], [draggable="true"]',
      )
      .map((node) => `${one.address}: ${node.tagName}`),
  );
  expect(found).toEqual([]);
});
