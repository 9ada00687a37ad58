import { expect, test } from "vitest";
import { duePages } from "../../../src/freshness/due-pages";

const pages = [
  { address: "/uses/pain/", front: { title: "Pain.", next: "2027-05-22" } },
  { address: "/safety/bladder/", front: { title: "Bladder.", next: "2027-02-01" } },
  { address: "/uses/ocd/", front: { title: "OCD.", next: "2027-11-22" } },
];

test("lists pages whose next check lies before the day, the longest overdue first", () => {
  expect(duePages(pages, "2027-06-01")).toEqual([
    "- `content/pages/safety/bladder.mdx`: Bladder. (due 2027-02-01)",
    "- `content/pages/uses/pain.mdx`: Pain. (due 2027-05-22)",
  ]);
});

test("a page is not late on the day of its check", () => {
  expect(duePages(pages, "2027-02-01")).toEqual([]);
});
