import { expect, test } from "vitest";
import { answers, nearlyAll, pages, tree } from "./built";

const ids = new Map(
  pages.map((page) => [
    page.address,
    new Set(
      tree(page)
        .querySelectorAll("[id]")
        .map((node) => node.id),
    ),
  ]),
);

test("every internal link and fragment resolves", () => {
  const broken: string[] = [];
  let looked = 0;
  for (const page of pages) {
    for (const link of tree(page).querySelectorAll("a[href], link[href], img[src], script[src]")) {
      const target = link.getAttribute("href") ?? link.getAttribute("src") ?? "";
      if (/^(?:https?:|mailto:|tel:|sms:|data:)/.test(target)) continue;
      looked++;
      const [path = "", fragment] = target.split("#");
      const address = path === "" ? page.address : (path.split("?")[0] ?? "");
      if (!answers(address)) broken.push(`${page.address} → ${target}`);
      else if (fragment && !ids.get(address)?.has(fragment)) broken.push(`${page.address} → ${target} (no such place)`);
    }
  }
  expect(broken).toEqual([]);
  expect(looked).toBeGreaterThan(10_000);
});

test("every button that opens something opens something on its own page", () => {
  const broken: string[] = [];
  let looked = 0;
  for (const page of pages) {
    for (const button of tree(page).querySelectorAll("[popovertarget]")) {
      looked++;
      const id = button.getAttribute("popovertarget") ?? "";
      if (!ids.get(page.address)?.has(id)) broken.push(`${page.address}: ${id}`);
    }
  }
  expect(broken).toEqual([]);
  expect(looked).toBeGreaterThan(1_000);
});

test("every page but the help for lost readers is reachable from home in three steps", () => {
  const reached = new Map<string, number>([["/", 0]]);
  const queue = ["/"];
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    const page = byAddress.get(address);
    if (!page) continue;
    for (const link of tree(page).querySelectorAll("a[href^='/'], form[action^='/']")) {
      const next = (link.getAttribute("href") ?? link.getAttribute("action") ?? "").split(/[?#]/)[0] ?? "";
      if (!reached.has(next)) {
        reached.set(next, (reached.get(address) ?? 0) + 1);
        queue.push(next);
      }
    }
  }
  const far = pages
    .map(({ address }) => address)
    .filter((address) => address !== "/404/" && !((reached.get(address) ?? 99) <= 3));
  expect(far).toEqual([]);
  expect(reached.size).toBeGreaterThanOrEqual(nearlyAll());
});
