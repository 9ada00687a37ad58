import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, type Page, test } from "@playwright/test";
import { unzipSync } from "fflate";

let folder = "";
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "carried-"));
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync("out/carry/ketamine-in-plain-numbers.zip")))) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
});
test.afterAll(() => rmSync(folder, { recursive: true }));

const file = (path: string): string => pathToFileURL(join(folder, "ketamine-in-plain-numbers", path)).href;
/** What the browser computed for the bar of numbers to call at the top: its style, and the places and faces of what stands in it. */
const looks = (page: Page) =>
  page.locator(".help-bar.top").evaluate((bar) => {
    const of = getComputedStyle(bar);
    return {
      style: Object.fromEntries(Array.from(of, (name) => [name, of.getPropertyValue(name)])),
      boxes: [bar, ...bar.querySelectorAll("*")].map((part) => {
        const { x, y, width, height } = part.getBoundingClientRect();
        const { color, backgroundColor, fontFamily, fontWeight, textDecorationLine } = getComputedStyle(part);
        return { x, y, width, height, color, backgroundColor, fontFamily, fontWeight, textDecorationLine };
      }),
    };
  });
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

for (const script of [true, false])
  test.describe(script ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled: script, viewport: { width: 1000, height: 800 } });

    test("an unpacked folder opens, leads from page to page and looks like the site", async ({ page, baseURL }) => {
      const asked: string[] = [];
      page.on("request", (request) => {
        if (!/^(?:file|data):/.test(request.url())) asked.push(request.url());
      });
      await page.goto(file("index.html"));
      await expect(page.locator("#carried-copy")).toContainText("A copy to carry.");
      await page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "Uses" }).click();
      await expect(heading(page)).toHaveText("Uses");
      await page.getByRole("link", { name: "Ketamine infusion for PTSD" }).first().click();
      await expect(heading(page)).toHaveText("Ketamine infusion for PTSD");
      await page
        .getByRole("button", { name: /^Source 1:/ })
        .first()
        .click();
      await expect(page.locator("[popover]:popover-open a").first()).toBeVisible();
      await page.locator("[popover]:popover-open a").first().click();
      expect(page.url()).toMatch(/^file:.*\/sources\/[^/]+\/index\.html$/);
      await page.getByRole("link", { name: "Get help now" }).first().click();
      await expect(heading(page)).toHaveText("Get help now");
      await expect(page.locator('main a[href="tel:988"]').first()).toBeVisible();
      expect(asked).toEqual([]);

      // told by what the browser computed, since letters drawn twice may differ by a shade
      await page.goto(file("help/index.html"));
      const carried = await looks(page);
      expect(Object.keys(carried.style).length).toBeGreaterThan(200);
      expect(carried.boxes.length).toBeGreaterThan(6);
      await page.goto(`${baseURL}/help/`);
      await expect.poll(() => looks(page)).toEqual(carried);
    });

    test("tools of the folder have their style, and offer nothing that a folder cannot do", async ({ page }) => {
      await page.goto(file("clinic/the-day/cards/index.html"));
      const card = page.locator(".paper-card").first();
      expect((await card.boundingBox())?.width).toBeLessThan(700);
      await expect(card).toHaveCSS("border-top-width", "2px");
      await page.goto(file("about/offline/index.html"));
      await expect(page.getByRole("button", { name: "Keep this site readable offline" })).toHaveCount(0);
    });
  });
