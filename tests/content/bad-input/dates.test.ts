import { expect, test } from "vitest";
import { told, toldOfPage } from "../fixture";

test("a change below an earlier one", () => {
  expect(
    toldOfPage("changes:\n", 'changes:\n  - date: 2026-11-21\n    what: "Said it better."\n'),
  ).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:21
      The change of 2026-11-22 stands below an earlier one.
      Mend: put the newest change first.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a next check too far off", () => {
  expect(toldOfPage("next: 2027-11-22", "next: 2028-11-22")).toMatchInlineSnapshot(`
    "content/pages/understand/rapid-onset.mdx:17
      The next check, 2028-11-22, is more than 12 months after the last, 2026-11-22.
      Mend: give an earlier day.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test.each([
  ["of the section on safety", "section: understand", "section: safety"],
  ["on the law, safety or cost", "topics: [", "topics: [access-and-cost, "],
])("a next check later than half a year on a page %s", (_, from, to) => {
  const told = toldOfPage(from, to);
  expect(told).toContain(
    "  The next check, 2027-11-22, is more than 6 months after the last, 2026-11-22.\n" +
      "  Mend: pages on safety, cost and law are checked every 6 months: give an earlier day.\n",
  );
});

test.each(["decision-aid", "day-cards"])("a next check later than half a year in %s", (name) => {
  const line = name === "decision-aid" ? 6 : 4;
  expect(told((site) => site.change(`content/${name}.yaml`, "next: 2027-05-22", "next: 2027-11-22"))).toBe(
    `content/${name}.yaml:${line}\n` +
      "  The next check, 2027-11-22, is more than 6 months after the last, 2026-11-22.\n" +
      "  Mend: the decision aid and the cards for the day are checked every 6 months: give an earlier day.\n\n" +
      "1 problem in 1 file. Nothing was built.\n",
  );
});

test("a next check of the lines for help later than half a year after the oldest of their numbers was read", () => {
  expect(told((site) => site.change("content/crisis-lines.yaml", "next: 2027-05-22", "next: 2027-11-22"))).toBe(
    "content/crisis-lines.yaml:2\n" +
      "  The next check, 2027-11-22, is more than 6 months after the last, 2026-11-22.\n" +
      "  Mend: numbers to call are checked every 6 months: give an earlier day.\n\n" +
      "1 problem in 1 file. Nothing was built.\n",
  );
});

test("a change of a tool below an earlier one", () => {
  const earlier = "changes:\n  - date: 2026-11-21\n    what: Said it better.\n";
  expect(told((site) => site.change("content/day-cards.yaml", "changes:\n", earlier))).toContain(
    "  The change of 2026-11-22 stands below an earlier one.\n  Mend: put the newest change first.\n",
  );
});
