import { test } from "@playwright/test";
import { pageTypes } from "../browser/addresses";

const widths = [320, 768, 1280] as const;
const themes = ["light", "dark"] as const;

/** A file name from an address: `/` is `home`, `/uses/ptsd/` is `uses-ptsd`. */
function nameOf(address: string): string {
  return address === "/" ? "home" : address.slice(1, -1).replaceAll("/", "-");
}

for (const address of pageTypes) {
  test(`pictures of ${address}`, async ({ page }) => {
    for (const colorScheme of themes) {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme, media: "screen" });
        await page.goto(address);
        await page.screenshot({ path: `pictures/${nameOf(address)}-${width}-${colorScheme}.png`, fullPage: true });
      }
    }
    // the width of A4 inside its margins, in CSS pixels
    await page.setViewportSize({ width: 680, height: 960 });
    await page.emulateMedia({ colorScheme: "light", media: "print" });
    await page.goto(address);
    await page.screenshot({ path: `pictures/${nameOf(address)}-print.png`, fullPage: true });
  });
}
