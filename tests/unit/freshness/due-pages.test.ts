import { expect, test } from "vitest";
import { duePages } from "../../../src/freshness/due-pages";

const pages = [
  { file: "content/pages/uses/pain.mdx", title: "Pain.", next: "2027-05-22" },
  { file: "content/pages/safety/bladder.mdx", title: "Bladder.", next: "2027-02-01" },
  { file: "content/decision-aid.yaml", title: "Aid.", next: "2027-05-22" },
  { file: "content/pages/uses/ocd.mdx", title: "OCD.", next: "2027-11-22" },
];

test("lists pages and tools whose next check lies before the day, the longest overdue first", () => {
  expect(duePages(pages, "2027-06-01")).toEqual([
    "- `content/pages/safety/bladder.mdx`: Bladder. (due 2027-02-01)",
    "- `content/decision-aid.yaml`: Aid. (due 2027-05-22)",
    "- `content/pages/uses/pain.mdx`: Pain. (due 2027-05-22)",
  ]);
});

test("a page is not late on the day of its check", () => {
  expect(duePages(pages, "2027-02-01")).toEqual([]);
});
