import { expect, test } from "@playwright/test";
import config from "../../playwright.config";
import { pageTypes } from "./addresses";
import { lost } from "./lost-words";

const { launchOptions } = config.use ?? {};

// not the zoom: the size of text that a reader sets in the browser, doubled; the sizes of the site follow it
test.use({
  launchOptions: { ...launchOptions, args: [...(launchOptions?.args ?? []), "--blink-settings=defaultFontSize=32"] },
});

for (const width of [640, 1280])
  test(`with text twice as large every page type at ${width} px loses no words`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/");
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("32px");
    expect(await lost(page)).toEqual([]);
  });

test("with text twice as large no page type has to be moved sideways on the narrowest phone", async ({ page }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 320, height: 640 });
  const wide: string[] = [];
  for (const address of [...pageTypes, "/clinic/the-day/", "/understand/how-it-might-work/"]) {
    await page.goto(address);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) wide.push(`${address}: ${width}`);
  }
  expect(wide).toEqual([]);
});

test("with text twice as large a page still begins on the first screen of the narrowest phone, below every number for help", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of ["/", "/uses/ptsd/", "/safety/side-effects/"]) {
    await page.goto(address);
    expect((await page.locator("main :is(h1, .breadcrumbs)").first().boundingBox())?.y, address).toBeLessThan(640);
    const numbers = page.locator(".help-bar.top a[href^='tel:']");
    await expect(numbers).toHaveCount(4);
    for (const number of await numbers.all()) {
      await expect(number).toBeInViewport({ ratio: 1 });
      // its usual size is 16
      const size = await number.evaluate((link) => Number.parseFloat(getComputedStyle(link).fontSize));
      expect(size, address).toBeGreaterThan(22);
    }
  }
});
