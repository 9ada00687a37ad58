import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { page, SmallSite } from "./fixture";

let site: SmallSite;
beforeEach(() => {
  site = new SmallSite();
});
afterEach(() => site.remove());

/** Runs `npm run due` for a day in the small site. */
function due(day: string) {
  const root = process.cwd();
  const tsx = join(root, "node_modules", ".bin", "tsx");
  return spawnSync(tsx, [join(root, "src", "commands", "due.command.ts"), day], { cwd: site.folder, encoding: "utf8" });
}

test("pages, both tools and the lines for help are looked at", () => {
  expect(due("2027-05-22")).toMatchObject({
    status: 0,
    stdout: "None of 5 pages, tools and lists is past its date on 2027-05-22.\n",
  });
  expect(due("2027-05-23")).toMatchObject({
    status: 2,
    stdout:
      "Past their date on 2027-05-23: 3 of 5 pages, tools and lists.\n\n" +
      "- `content/crisis-lines.yaml`: Crisis lines (due 2027-05-22)\n" +
      "- `content/day-cards.yaml`: Cards (due 2027-05-22)\n- `content/decision-aid.yaml`: Aid (due 2027-05-22)\n",
  });
}, 60_000);

test("a page that cannot be read is told, and never counts as in time", () => {
  site.change(page, "next: 2027-11-22", "next: some day");
  const told = due("2027-01-01");
  expect(told.status).toBe(1);
  expect(told.stdout).toContain("None of 4 pages, tools and lists is past its date");
  expect(told.stdout).toContain(
    "Not all could be looked at, or relied on:\n\ncontent/pages/understand/rapid-onset.mdx:17\n",
  );
}, 60_000);
