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
