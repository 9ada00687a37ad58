import { existsSync } from "node:fs";
import { expect, test } from "@playwright/test";

/*
 * A few pictures held against stored ones. Letters differ from machine to machine, so this runs only where the faces
 * stand that the stored pictures were made with; elsewhere it says that it was left out.
 */
const faces = [
  "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
  "/usr/share/fonts/truetype/dejavu/DejaVuSerif-Bold.ttf",
  "/usr/share/fonts/truetype/liberation/LiberationSerif-Bold.ttf",
];
const missing = faces.filter((face) => !existsSync(face));

/** Letters are drawn a little differently by another version of the browser: at most 1 of 100 points may differ. */
const tolerance = { maxDiffPixelRatio: 0.01, threshold: 0.2 };

const views = [
  { name: "home", address: "/", place: undefined },
  { name: "article", address: "/uses/ptsd/", place: undefined },
  { name: "figure", address: "/about/design/", place: "#example-people-benefit figure" },
  { name: "trials", address: "/research/trials/ptsd/", place: undefined },
  { name: "aid", address: "/decide/aid/", place: undefined },
] as const;

if (missing.length > 0)
  test("pictures are not compared on this machine", () => {
    process.stdout.write(
      `\nLeft out: this machine lacks ${missing.join(", ")}, with which the stored ones were made.\n`,
    );
  });

for (const { name, address, place } of missing.length > 0 ? [] : views)
  for (const width of [320, 1280])
    test(`${address} at ${width} px looks as it did: ${name}`, async ({ page }) => {
      // the stored pictures stay small: what of a page shows at first
      await page.setViewportSize({ width, height: width > 320 ? 560 : 900 });
      await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
      await page.goto(address);
      const shown = place ? page.locator(place) : page;
      await expect(shown).toHaveScreenshot(`${name}-${width}.png`, tolerance);
    });
