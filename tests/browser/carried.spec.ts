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

      // the same page at the site and in the folder: one height but for the line that says it is a copy
      const looks = async (): Promise<Buffer> => page.locator(".help-bar.top").screenshot();
      // where the mouse pressed a link, a new page shows it as hovered a moment later or not at all
      await page.mouse.move(500, 700);
      await expect(page.locator(".help-bar.top a:hover")).toHaveCount(0);
      const carried = await looks();
      await page.goto(`${baseURL}/help/`);
      await expect.poll(async () => (await looks()).equals(carried)).toBe(true);
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
