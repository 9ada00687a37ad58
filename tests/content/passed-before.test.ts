import { afterAll, expect, test } from "vitest";
import { checkContent } from "../../src/library/check-content";
import { page, SmallSite } from "./fixture";

const other = "content/pages/about/money.mdx";
const site = new SmallSite();
afterAll(() => site.remove());

test("pages that passed before are not taken apart again, and what is made of them stays the same", () => {
  const whole = checkContent(site.folder);
  const spared = checkContent(site.folder, new Set([page]));
  expect(whole.problems).toEqual([]);
  expect(spared.problems).toEqual([]);
  const made = ({ pages }: typeof whole) =>
    pages.map(({ front, address, page: { words } }) => ({ front, address, words }));
  expect(made(spared)).toEqual(made(whole));
  expect(spared.pages.find((one) => one.page.file === page)?.page.blocks).toEqual([]);
  expect(spared.pages.find((one) => one.page.file === other)?.page.blocks.length).toBeGreaterThan(0);
});

test("a page that is not among them is held to everything", () => {
  const good = site.read(page);
  site.change(page, "64 of 100 had", "65 of 100 had");
  const { problems } = checkContent(site.folder, new Set([other]));
  expect(problems).toEqual(checkContent(site.folder).problems);
  expect(problems.map(({ message }) => message).join()).toContain("65 is not in murrough-2013");
  site.write(page, good);
});

test("a page's place, and what stands above its words, is checked in any case", () => {
  const good = site.read(page);
  site.change(page, "section: understand", "section: nowhere");
  expect(checkContent(site.folder, new Set([page])).problems).toEqual(checkContent(site.folder).problems);
  site.write(page, good);
});
