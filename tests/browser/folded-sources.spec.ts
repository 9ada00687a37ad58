import { expect, test } from "@playwright/test";

/** A page of many sources, some of whose marks open notes and some lead to the list. */
const address = "/uses/treatment-resistant-depression/";

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? "with" : "without"} script`, () => {
    test.use({ javaScriptEnabled, viewport: { width: 320, height: 640 } });

    test("on a phone a long list of sources opens when asked, and each mark still shows its own source", async ({
      page,
    }) => {
      await page.goto(address);
      const entries = page.locator(".sources li a");
      await expect(entries.last()).toBeHidden();
      const mark = page.locator("button.cite").nth(2);
      await mark.click();
      const note = page.locator(".listed:popover-open");
      await expect(note).toBeVisible();
      await expect(note.locator("a").first()).toBeVisible();
      await page.keyboard.press("Escape");
      await page.getByText(/^All \d+ sources$/).click();
      await expect(entries.last()).toBeVisible();
    });

    test("a link to a source, or to the list, opens it", async ({ page }) => {
      await page.goto(address);
      const toSource = (await page.locator('a[href^="#source-"]').first().getAttribute("href")) ?? "";
      for (const link of [toSource, "#sources"]) {
        await page.goto("about:blank");
        await page.goto(`${address}${link}`);
        await expect(page.locator(link)).toBeInViewport();
        await expect(page.locator(".sources li a").last()).toBeVisible();
      }
    });
  });
}

test("on a desk the list stands open", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(address);
  await expect(page.locator(".fold")).toBeHidden();
  await expect(page.locator(".sources li a").last()).toBeVisible();
});
