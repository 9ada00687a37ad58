import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { answers, files, moved, nearlyAll, out, pages, published, tree } from "./built";

/** `npm test` builds with handouts and says so here. */
const handouts = process.env.HANDOUTS === "1";

test("every page is in the list of published addresses (npm run addresses adds new ones)", () => {
  const missing = pages
    // an alias of the code leads on as well, and has never been listed
    .filter(({ address, html }) => address !== "/404/" && !html.includes('http-equiv="refresh"'))
    .map(({ address }) => address)
    .filter((address) => !published.includes(address));
  expect(missing).toEqual([]);
  expect(pages.length).toBeGreaterThanOrEqual(nearlyAll());
});

test("so is every file that others link to, hand out, carry or embed", () => {
  const made = files.filter(
    (file) => /^(?:data|carry|handouts|figures)\//.test(file) && !/\.(?:br|gz|html)$/.test(file),
  );
  expect(made.map((file) => `/${file}`).filter((address) => !published.includes(address))).toEqual([]);
  // a build without a browser has no handouts
  const kinds = [
    /^data\//,
    /^carry\//,
    /^figures\/.+\.svg$/,
    /^figures\/.+\.csv$/,
    ...(handouts ? [/^handouts\//] : []),
  ];
  expect(kinds.filter((kind) => !made.some((file) => kind.test(file)))).toEqual([]);
});

test("the list is sorted, without doubles, and everything in it answers or leads on", () => {
  expect(published).toEqual([...new Set(published)].sort());
  const ways = new Set(readFileSync(join(out, "_redirects"), "utf8").match(/^\S+/gm));
  const lost = published.filter((address) => !answers(address) && !ways.has(address));
  expect(lost.filter((address) => handouts || !address.startsWith("/handouts/"))).toEqual([]);
  expect(published).toContain("/sources/murrough-2013/");
});

test("an address that was left leads on to the page that stands for it now, in words too, and no machine counts both", () => {
  for (const page of moved) {
    const head = tree(page);
    const to = /url=(\S+)$/.exec(head.querySelector('meta[http-equiv="refresh"]')?.getAttribute("content") ?? "")?.[1];
    expect(
      pages.map(({ address }) => address),
      page.address,
    ).toContain(to);
    expect(head.querySelector('link[rel="canonical"]')?.getAttribute("href"), page.address).toMatch(
      new RegExp(`${to}$`),
    );
    expect(head.querySelector('meta[name="robots"]')?.getAttribute("content"), page.address).toBe("noindex");
    expect(head.querySelector(`main a[href="${to}"]`), page.address).not.toBeNull();
    expect(published, page.address).toContain(page.address);
  }
  expect(moved.length).toBeGreaterThan(0);
});

test("no file of the framework's own not-found page is left, and ours stands in its place", () => {
  expect(existsSync(join(out, "_not-found"))).toBe(false);
  for (const file of ["404/index.html", "404.html"])
    expect(readFileSync(join(out, file), "utf8")).toContain("Get help now");
});

test("security.txt, where there is one, has a channel and a day it runs out", () => {
  const file = join(out, ".well-known", "security.txt");
  if (!process.env.SECURITY_CONTACT) {
    expect(existsSync(file)).toBe(false);
    return;
  }
  const text = readFileSync(file, "utf8");
  expect(text).toContain(`Contact: ${process.env.SECURITY_CONTACT}\n`);
  expect(text).toMatch(/^Expires: \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/m);
});
