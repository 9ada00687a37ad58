import { expect, test } from "@playwright/test";

/** A phone lays out what lies below its first screen as it comes near (`frame.css`); a reader must not notice. */
const long = "/uses/treatment-resistant-depression/";
test.use({ viewport: { width: 360, height: 740 } });

test("a link into a part that is not laid out yet leads to its place", async ({ page }) => {
  for (const id of ["sources", "about-this-page", "read-next"]) {
    await page.goto(`${long}#${id}`);
    const heading = page.locator(`#${id}`);
    await expect(heading).toBeInViewport();
    const top = () => heading.evaluate((element) => Math.round(element.getBoundingClientRect().top));
    await page.waitForTimeout(300);
    expect(await top()).toBeGreaterThanOrEqual(0);
    expect(await top()).toBeLessThan(700);
  }
});

test("scrolling up into such parts moves no word in sight", async ({ page }) => {
  await page.goto(`${long}#sources`);
  await page.waitForTimeout(300);
  for (let step = 0; step < 12; step++) {
    const before = await page.evaluate(place);
    await page.mouse.wheel(0, -300);
    await page.waitForTimeout(200);
    const after = await page.evaluate(placeOf);
    expect(after === undefined ? 300 : after - before).toBeLessThanOrEqual(301);
    expect(after === undefined ? 300 : after - before).toBeGreaterThanOrEqual(0);
  }

  /** Remembers the element in the middle of the screen, and says where it is. */
  function place(): number {
    const seen = document.elementFromPoint(180, 300) ?? document.body;
    (globalThis as { seen?: Element }).seen = seen;
    return seen.getBoundingClientRect().top;
  }
  function placeOf(): number | undefined {
    return (globalThis as { seen?: Element }).seen?.getBoundingClientRect().top;
  }
});

test("whoever marks the whole page, or searches it, has all of its words", async ({ page }) => {
  await page.goto(long);
  const names = await page.locator("h2:not(details h2, details h2 *)").allTextContents();
  expect(names.length).toBeGreaterThan(10);
  await page.keyboard.press("Control+A");
  for (const name of names)
    await expect
      .poll(() => page.evaluate(() => String(getSelection()).replace(/\u2060/g, "")))
      .toContain(name.replace(/\u2060|#$/g, "").trim());
  await page.goto(long);
  expect(await page.evaluate(() => (window as unknown as { find(words: string): boolean }).find("Read next"))).toBe(
    true,
  );
  await expect(page.locator("#read-next")).toBeInViewport();
});
