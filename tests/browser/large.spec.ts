import { expect, test } from "@playwright/test";
import { lost } from "./lost-words";

test.describe("zoomed to 400 % on a screen 1,280 pixels wide", () => {
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

  test("every page type fits without sideways scrolling and loses no words", async ({ page }) => {
    test.setTimeout(180_000);
    expect(await lost(page)).toEqual([]);
    expect(await page.evaluate(() => devicePixelRatio)).toBe(4);
  });

  test("a note fits the window, and can be scrolled to its end", async ({ page }) => {
    await page.goto("/uses/ptsd/");
    await page.locator(".cite:visible").first().click();
    const note = page.locator(":popover-open");
    const box = await note.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(257);
    await note.getByRole("link").first().focus();
    await page.keyboard.press("End");
    await expect
      .poll(() => note.evaluate((node) => node.scrollTop + node.clientHeight >= node.scrollHeight - 2))
      .toBe(true);
  });
});

// at 1,220 a usual laptop begins to show the list of contents and the names of sources beside the words
for (const width of [320, 1220, 1280])
  test(`with Larger chosen in Display, every page type fits ${width} px and loses no words`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height: 640 });
    await page.goto("/");
    await page.getByText("Display", { exact: true }).click();
    await page.getByLabel("Larger").check();
    expect(await lost(page)).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("20px");
  });
