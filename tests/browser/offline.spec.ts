import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, expect, type Page } from "@playwright/test";
import { siteServer } from "../../src/publish/server";

const read = "/uses/ptsd/";
const unread = "/safety/side-effects/";

/** A site of its own for each test, which can be stopped, slowed and given a new build. */
type Site = {
  at: (address: string) => string;
  stop: () => Promise<void>;
  start: () => Promise<void>;
  /** Takes a correction of a page live, as a new build would. */
  correct: (address: string, from: string, to: string) => Promise<void>;
  /** From now on a page is asked for and not answered. */
  hold: (address: string) => void;
};

const test = base.extend<{ site: Site }>({
  // biome-ignore lint/correctness/noEmptyPattern: the first argument of a fixture has to be a pattern
  site: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "offline-"));
    const parts = ["about", "help", "uses", "safety", "families", "search", "script", "style", "qr", "404"];
    for (const part of [...parts, "index.html", "icon.svg", "sw.js"])
      cpSync(join("out", part), join(folder, part), { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) });
    const held = new Set<string>();
    let port = 0;
    let server: Server | undefined;
    const start = async (): Promise<void> => {
      const next = siteServer(folder);
      const [answer] = next.listeners("request") as ((...args: unknown[]) => void)[];
      next.removeAllListeners("request");
      next.on("request", (request, response) => {
        if (!held.has(request.url ?? "")) answer?.(request, response);
      });
      await new Promise<void>((done) => next.listen(port, "localhost", done));
      port = (next.address() as AddressInfo).port;
      server = next;
    };
    const stop = async (): Promise<void> => {
      const old = server;
      server = undefined;
      if (!old) return;
      old.closeAllConnections();
      await new Promise((done) => old.close(done));
    };
    const replace = (file: string, change: (text: string) => string) => {
      const before = readFileSync(join(folder, file), "utf8");
      const after = change(before);
      expect(after, `${file} is changed`).not.toBe(before);
      writeFileSync(join(folder, file), after);
    };
    await start();
    await use({
      at: (address) => `http://localhost:${port}${address}`,
      stop,
      start,
      correct: async (address, from, to) => {
        replace(join(address, "index.html"), (html) => html.replaceAll(from, to));
        // the worker holds a hash of every page; what makes it is tested on its own
        replace("sw.js", (text) => text.replace(/\b[0-9a-f]{16}\b/, "0123456789abcdef"));
        await stop();
        await start();
      },
      hold: (address) => held.add(address),
    });
    await stop();
    rmSync(folder, { recursive: true });
  },
});

/** What the browser holds of the site. */
function held(page: Page): Promise<{ workers: number; stores: string[]; addresses: string[] }> {
  return page.evaluate(async () => {
    const stores = await caches.keys();
    const keys = await Promise.all(stores.map(async (name) => (await caches.open(name)).keys()));
    return {
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      stores,
      addresses: keys.flat().map(({ url }) => new URL(url).pathname + new URL(url).search),
    };
  });
}

async function ask(page: Page, site: Site): Promise<void> {
  await page.goto(site.at("/about/offline/"));
  await page.getByRole("button", { name: "Keep this site readable offline" }).click();
  await expect(page.getByRole("status")).toContainText("From now on, each page you read is kept");
}

test("a button pressed twice does what it says once", async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(site.at("/about/offline/"));
  const keep = page.getByRole("button", { name: "Keep this site readable offline" });
  const box = (await keep.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await keep.click();
  await expect(page.getByRole("status")).toContainText("From now on, each page you read is kept");
  const before = await held(page);
  for (const share of [0.1, 0.5, 0.9]) await page.mouse.click(box.x + box.width / 2, box.y + box.height * share);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Space");
  await expect(page.getByRole("status")).toContainText("From now on, each page you read is kept");
  expect(await held(page)).toEqual(before);
  expect(before.workers).toBe(1);
});

test("until a reader asks, nothing is registered and nothing kept, on the page that offers it either", async ({
  page,
  site,
}) => {
  for (const address of [read, "/about/offline/"]) {
    await page.goto(site.at(address));
    expect(await held(page)).toEqual({ workers: 0, stores: [], addresses: [] });
  }
  await expect(page.getByRole("button", { name: "Forget everything kept" })).toBeHidden();
});

test("a page that was read, and the page for help, open without the site; what was not read says so", async ({
  page,
  site,
}) => {
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  await ask(page, site);
  await page.goto(site.at(read));
  await expect(page.locator("#kept-copy")).toHaveCount(0);
  await expect.poll(async () => (await held(page)).addresses).toContain(read);
  expect(problems).toEqual([]);
  await site.stop();

  await page.goto(site.at(read));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ketamine infusion for PTSD");
  const notice = page.locator("#kept-copy");
  await expect(notice).toContainText("The site did not answer, so this is the copy on your device.");
  const kept = new Date((await notice.locator("time").getAttribute("datetime")) ?? "");
  expect(Math.abs(Date.now() - kept.getTime())).toBeLessThan(60_000);
  await expect(notice).toContainText(String(kept.getFullYear()));

  await page.goto(site.at("/help/"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Get help now");
  await expect(page.locator("#kept-copy")).toBeVisible();

  const answer = await page.goto(site.at(unread));
  expect(answer?.status()).toBe(503);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page is not on your device");
  await expect(page.locator('main a[href="tel:988"]').first()).toBeVisible();
  await page.getByRole("link", { name: "Ketamine infusion for PTSD" }).click();
  await expect(page).toHaveURL(site.at(read));
  await expect(page.locator("#kept-copy")).toBeVisible();
});

test("a kept page has its style and script without the site", async ({ page, site }) => {
  await ask(page, site);
  await site.stop();
  await page.goto(site.at("/about/offline/"));
  await expect(page.getByRole("button", { name: "Forget everything kept" })).toBeVisible();
  expect(await page.evaluate(() => [...document.styleSheets].map(({ href }) => href !== null))).toContain(true);
});

test("a corrected page takes the place of the old one at the next visit, and in what is kept", async ({
  page,
  site,
}) => {
  await ask(page, site);
  await page.goto(site.at(read));
  await expect.poll(async () => (await held(page)).addresses).toContain(read);
  await site.correct(read, "Ketamine infusion for PTSD", "A corrected title");
  await page.goto(site.at(read));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A corrected title");
  await expect(page.locator("#kept-copy")).toHaveCount(0);
  await site.stop();
  await page.goto(site.at(read));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A corrected title");
  await expect(page.locator("#kept-copy")).toBeVisible();
});

test("after a new build a visit to any page corrects every kept page", async ({ page, site }) => {
  await ask(page, site);
  await page.goto(site.at(read));
  await expect.poll(async () => (await held(page)).addresses).toContain(read);
  await site.correct(read, "Ketamine infusion for PTSD", "A corrected title");
  await page.goto(site.at("/help/"));
  const keptTitle = () =>
    page.evaluate(async (address) => {
      const text = (await (await caches.match(address))?.text()) ?? "";
      return /<h1[^>]*>(.*?)<\/h1>/.exec(text)?.[1];
    }, read);
  await expect.poll(keptTitle, { timeout: 20_000 }).toBe("A corrected title");
});

test("a site that does not answer in time gives way to the kept page", async ({ page, site }) => {
  await ask(page, site);
  await page.goto(site.at(read));
  await expect.poll(async () => (await held(page)).addresses).toContain(read);
  site.hold(read);
  const before = Date.now();
  await page.goto(site.at(read));
  expect(Date.now() - before).toBeLessThan(8_000);
  await expect(page.locator("#kept-copy")).toBeVisible();
});

test("no words that someone searched for are kept", async ({ page, site }) => {
  await ask(page, site);
  await page.goto(site.at("/search/?q=dying"));
  await expect.poll(async () => (await held(page)).addresses).toContain("/search/");
  expect((await held(page)).addresses.filter((address) => /q=|pagefind/.test(address))).toEqual([]);
});

test("a handout can be chosen, and forgetting removes the worker and everything kept", async ({ page, site }) => {
  await ask(page, site);
  await page.getByLabel("Supporting someone").check();
  await expect(page.getByRole("status")).toHaveText("That page is kept on this device.");
  await expect(page.getByRole("link", { name: "Supporting someone", exact: true })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Kept on this device" })).toBeVisible();
  await page.goto(site.at(read));
  await page.goto(site.at("/about/offline/"));
  const list = page.locator("[data-offline-shown] li");
  await expect(list.filter({ hasText: "Ketamine infusion for PTSD, kept on" })).toHaveCount(1);
  await page.getByRole("button", { name: "Forget everything kept" }).press("Enter");
  await expect(page.getByRole("status")).toHaveText("Everything that was kept is gone from this device.");
  await expect(page.getByRole("button", { name: "Keep this site readable offline" })).toBeFocused();
  expect(await held(page)).toEqual({ workers: 0, stores: [], addresses: [] });
  // the worker still stands behind this page until it is left; it must keep nothing any more
  await page.goto(site.at(read));
  expect(await held(page)).toEqual({ workers: 0, stores: [], addresses: [] });
  await site.stop();
  await expect(page.goto(site.at(read))).rejects.toThrow("ERR_CONNECTION_REFUSED");
});

test("where keeping fails, nothing is left half done", async ({ page, site }) => {
  await page.goto(site.at("/about/offline/"));
  site.hold("/sw.js");
  await site.stop();
  await page.getByRole("button", { name: "Keep this site readable offline" }).click();
  await expect(page.getByRole("status")).toContainText("That did not work");
  expect(await held(page)).toEqual({ workers: 0, stores: [], addresses: [] });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("the page says what it cannot do, and offers the copies", async ({ page, site }) => {
    await page.goto(site.at("/about/offline/"));
    await expect(page.getByText("This needs script")).toBeVisible();
    await expect(page.getByRole("button", { name: /Keep this site|Forget/ })).toHaveCount(0);
    for (const name of ["One book (EPUB)", "One folder (ZIP)"])
      await expect(page.getByRole("listitem").filter({ hasText: name })).toContainText(/\(\d+\.\d MB\)\./);
  });
});
