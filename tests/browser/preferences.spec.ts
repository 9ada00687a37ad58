import { expect, test } from "@playwright/test";
import { pageTypes } from "./addresses";
import { largeLights, moving } from "./preferences";

test("nothing moves by itself, and nothing at all where less motion is asked for", async ({ page }) => {
  test.setTimeout(180_000);
  const problems: string[] = [];
  for (const address of pageTypes) {
    await page.emulateMedia({ reducedMotion: "no-preference" });
    await page.goto(address);
    const animations = await page.evaluate(() => document.getAnimations().length);
    if (animations > 0) problems.push(`${address}: ${animations} things move by themselves`);
    await page.emulateMedia({ reducedMotion: "reduce" });
    problems.push(...(await page.evaluate(moving)).map((line) => `${address}: ${line}`));
  }
  expect(problems).toEqual([]);
});

test("pages change into one another only where motion is welcome", async ({ page }) => {
  await page.goto("/");
  const rules = await page.evaluate(() => {
    const found: string[] = [];
    const read = (list: CSSRuleList, around: string): void => {
      for (const rule of list) {
        const media = rule instanceof CSSMediaRule ? `${around} ${rule.conditionText}` : around;
        if (rule.constructor.name === "CSSViewTransitionRule") found.push(media.trim());
        if ("cssRules" in rule) read(rule.cssRules as CSSRuleList, media);
      }
    };
    for (const sheet of document.styleSheets) read(sheet.cssRules, "");
    return found;
  });
  expect(rules).toEqual(["(prefers-reduced-motion: no-preference)"]);
});

test("what moves would be found", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/help/");
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("h1 { transition: color 1s }");
    document.adoptedStyleSheets.push(sheet);
  });
  expect(await page.evaluate(moving)).toHaveLength(1);
});

test("the dark theme is dark: no large part of any page type shines", async ({ page }) => {
  test.setTimeout(180_000);
  await page.emulateMedia({ colorScheme: "dark" });
  const problems: string[] = [];
  for (const address of pageTypes) {
    await page.goto(address);
    problems.push(...(await page.evaluate(largeLights)).map((line) => `${address}: ${line}`));
  }
  expect(problems).toEqual([]);
  await page.emulateMedia({ colorScheme: "light" });
  expect((await page.evaluate(largeLights)).length).toBeGreaterThan(0);
});

test.describe("with forced colours", () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  for (const colorScheme of ["light", "dark"] as const)
    test(`figures and choices keep their distinctions on ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ forcedColors: "active", colorScheme });
      await page.goto("/about/design/");
      expect(await page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
      const figure = page.locator(".hundred:has(.people.comparator)").first();
      const style = (place: string, name: string): Promise<string> =>
        figure
          .locator(place)
          .first()
          .evaluate((node, one) => getComputedStyle(node).getPropertyValue(one), name);
      // whose column it is: by the line under the name, and by the shape of a person
      expect(await style(".grid-name.treatment", "border-bottom-style")).toBe("solid");
      expect(await style(".grid-name.comparator", "border-bottom-style")).toBe("dashed");
      const shape = (side: string): Promise<string | null> =>
        figure.locator(`.people.${side} .happened`).first().getAttribute("href");
      expect(await shape("treatment")).not.toBe(await shape("comparator"));
      // to whom it happened: filled, and drawn in a colour that is not the paper's
      for (const side of ["treatment", "comparator"]) {
        const happened = await style(`.people.${side} .happened`, "fill");
        const didNot = await style(`.people.${side} .did-not`, "fill");
        expect(happened).not.toBe(didNot);
        expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(happened);
      }
      expect(
        await page
          .locator(".people .unknown")
          .first()
          .evaluate((node) => getComputedStyle(node).fill),
      ).toContain("hatch");
      // pixels, not only rules: the two columns look different from each other
      const [treated, compared] = await Promise.all(
        ["treatment", "comparator"].map((side) => figure.locator(`.people.${side}`).first().screenshot()),
      );
      expect(treated?.equals(compared ?? treated)).toBe(false);

      // a chosen time, a chosen option and the subject one stands on differ from their neighbours
      const differs = async (chosen: string, other: string): Promise<void> => {
        const look = (place: string): Promise<string> =>
          page
            .locator(place)
            .first()
            .evaluate((node) => {
              const { backgroundColor, color, outlineStyle, borderTopWidth, fontWeight } = getComputedStyle(node);
              const before = getComputedStyle(node, "::before").content;
              return [backgroundColor, color, outlineStyle, borderTopWidth, fontWeight, before].join(" ");
            });
        expect(await look(chosen)).not.toBe(await look(other));
      };
      await differs(".frame-choice input:checked + label", ".frame-choice input:not(:checked) + label:not(.empty)");
      await page.goto("/decide/compare/");
      await differs(".choose input:checked + label", ".choose input:not(:checked) + label");
      await page.goto("/research/trials/ptsd/");
      await differs(".trial-filter a[aria-current]", ".trial-filter a:not([aria-current])");
      await page.locator(".trial-filter a").first().focus();
      expect(
        await page.evaluate(() => document.activeElement && getComputedStyle(document.activeElement).outlineStyle),
      ).not.toBe("none");
    });
});
