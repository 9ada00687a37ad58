import { expect, type Locator, test } from "@playwright/test";

/** The figure of examples by its id on the page about the design. */
const design = "/about/design/";

/** What a shape is painted with. */
function paint(locator: Locator): Promise<{ fill: string; stroke: string; shape: string | null }> {
  return locator.first().evaluate((node) => {
    const { fill, stroke } = getComputedStyle(node);
    return { fill, stroke, shape: node.getAttribute("href") };
  });
}

for (const forcedColors of ["none", "active"] as const) {
  for (const media of ["screen", "print"] as const) {
    test(`people of 100 are told apart without hue, forced colours ${forcedColors}, ${media}`, async ({ page }) => {
      await page.emulateMedia({ forcedColors, media });
      await page.goto(design);
      const people = page.locator("#example-people-benefit .people");
      const treated = await paint(people.nth(0).locator(".happened"));
      const compared = await paint(people.nth(1).locator(".happened"));
      const others = await paint(people.nth(0).locator(".did-not"));
      const unknown = await paint(page.locator("#example-over-time .unknown"));
      expect(treated.shape).not.toBe(compared.shape);
      for (const full of [treated, compared]) expect(full.fill).toMatch(/^rgb\(/);
      expect(others.fill).toMatch(/^rgba\(.*, 0\)$/);
      expect(others.stroke).toMatch(/^rgb\(/);
      expect(unknown.fill).toContain("#hatch");
    });

    test(`marks of a plot stand out from its ground, forced colours ${forcedColors}, ${media}`, async ({ page }) => {
      await page.emulateMedia({ forcedColors, media });
      await page.goto(design);
      const ground = await page
        .locator("#example-how-fast figure")
        .evaluate((node) => getComputedStyle(node).backgroundColor);
      const clear = await paint(page.locator("#example-how-fast .track .estimate:not(.none)"));
      const unclear = await paint(page.locator("#example-how-fast .track .estimate.none"));
      const line = await paint(page.locator("#example-forest-differences .range"));
      const bar = await paint(page.locator("#example-fact-box .bar.comparator .some"));
      expect(clear.fill).not.toBe(ground);
      expect(unclear.fill).not.toBe(clear.fill);
      for (const { stroke } of [unclear, line, bar]) expect(stroke).not.toBe(ground);
    });
  }
}

test("in print the times of a figure stand in a row, and help and the address stay", async ({ page }) => {
  await page.setViewportSize({ width: 680, height: 960 });
  await page.emulateMedia({ media: "print" });
  await page.goto(design);
  const frames = page.locator("#example-over-time .frame");
  await expect(frames).toHaveCount(5);
  const boxes = await frames.evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().toJSON()));
  expect(new Set(boxes.map(({ top }) => Math.round(top))).size).toBe(1);
  for (const { width, right } of boxes) {
    expect(width).toBeGreaterThan(60);
    expect(right).toBeLessThanOrEqual(680);
  }
  await expect(page.locator(".help-bar.top")).toBeVisible();
  await expect(page.locator(".site-header nav")).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(680);
});

test("nothing moves where less motion is asked for, and the page glides where it is not", async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener("pagereveal", (event) => {
      document.documentElement.dataset.glides = String((event as PageRevealEvent).viewTransition !== null);
    });
  });
  const moves = async (reducedMotion: "reduce" | "no-preference"): Promise<string | undefined> => {
    await page.emulateMedia({ reducedMotion });
    await page.goto("/about/");
    await page.locator("main .cards a").first().click();
    await page.waitForURL(/about\/.+/);
    expect(
      await page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === "running").length),
    ).toBe(0);
    return page.evaluate(() => document.documentElement.dataset.glides);
  };
  expect(await moves("reduce")).toBe("false");
});

test.describe("with script off", () => {
  test.use({ javaScriptEnabled: false });

  test("sources, terms, times, tables and the part for clinicians open", async ({ page }) => {
    await page.goto("/understand/rapid-onset/");
    await page.locator("button.cite").first().click();
    await expect(page.locator(".note:popover-open")).toBeVisible();
    await page.keyboard.press("Escape");
    await page.locator("button.term").first().click();
    await expect(page.locator(".note:popover-open")).toBeVisible();
    await page.keyboard.press("Escape");
    await page.locator("details.clinicians > summary").click();
    await expect(page.locator("details.clinicians table").first()).toBeVisible();
    await page.goto(design);
    const figure = page.locator("figure.over-time");
    await figure.getByText("A day", { exact: true }).first().click();
    await expect(figure.locator(".frame-1")).toBeVisible();
    await figure.getByText("The same as a table").click();
    await expect(figure.locator("table")).toBeVisible();
  });
});

const firstScreens = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];
for (const size of firstScreens) {
  test(`the first screen of home at ${size.width} × ${size.height} says what this is and shows a figure`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await page.goto("/");
    const wholly = [
      page.getByRole("link", { name: "Get help now" }).first(),
      page.getByRole("heading", { level: 1 }),
      page.getByText("For patients, families and clinicians"),
      page.getByText("Independent: nothing is sold"),
      page.getByRole("link", { name: "I am deciding" }),
      page.getByRole("link", { name: "I am supporting someone" }),
      page.getByRole("link", { name: "I am treating" }),
      page.locator("figure .certainty"),
      page.locator("figure .figure-title"),
    ];
    for (const part of wholly) await expect(part).toBeInViewport({ ratio: 1 });
    // on a phone the people may run on below
    await expect(page.locator("figure .people").first()).toBeInViewport({ ratio: size.width > 1000 ? 1 : 0.05 });
  });
}

test("at 400 % zoom, which leaves 320 px, the reader scrolls one way only and sees the same words", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 1024 });
  await page.goto("/understand/rapid-onset/");
  const wide = await page.locator("article h2:visible").allInnerTexts();
  await page.setViewportSize({ width: 320, height: 256 });
  const narrow = await page.locator("article h2:visible").allInnerTexts();
  expect(narrow).toEqual(wide);
  expect(wide.length).toBeGreaterThan(8);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  // nothing sticks over the text on so low a screen
  const stuck = await page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((node) => ["fixed", "sticky"].includes(getComputedStyle(node).position) && node.checkVisibility())
      .map((node) => node.className),
  );
  expect(stuck).toEqual([]);
});
