import { expect, type Page, test } from "@playwright/test";
import { bring, found } from "./axe";

const article = "/uses/ptsd/";

const paperOf = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const sizeOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
const light = "rgb(251, 248, 241)";
const dark = "rgb(18, 17, 15)";

test.describe("with script", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("a chosen theme and text size are kept from page to page, without a flash, and can be taken back", async ({
    page,
  }) => {
    await page.goto(article);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.getByText("Display", { exact: true }).click();
    await page.getByLabel("Dark").check();
    await page.getByLabel("Larger").check();
    expect(await paperOf(page)).toBe(dark);
    // the next page must have the theme before the whole of it is there: nobody is told that it is
    await page.addInitScript(() => {
      if (location.pathname === "/help/")
        addEventListener("DOMContentLoaded", (event) => event.stopImmediatePropagation(), true);
    });
    await page.goto("/help/");
    expect(await paperOf(page)).toBe(dark);
    expect(await sizeOf(page)).toBe("20px");
    await page.goto(article);
    await page.getByText("Display", { exact: true }).click();
    await expect(page.getByLabel("Dark")).toBeChecked();
    await page.getByLabel("Light").check();
    expect(await paperOf(page)).toBe(light);
    await page.getByLabel("As my device").check();
    await page.getByLabel("Usual").check();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(await paperOf(page)).toBe(light);
    expect(await page.context().cookies()).toEqual([]);
  });

  for (const [what, selector] of [
    ["heading", "h2 a.self"],
    ["claim", ".how-sure a.self"],
    ["figure", "figure a.self"],
  ] as const)
    test(`a ${what}'s link copies itself`, async ({ page }) => {
      await page.goto(article);
      const link = page.locator(selector).first();
      await link.click();
      await expect(page.getByRole("status")).toHaveText("Copied");
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(await link.evaluate((node: HTMLAnchorElement) => node.href));
      await expect(link).toHaveText(/#$/, { timeout: 5000 });
    });

  test("the message and the citations copy, by keyboard too", async ({ page }) => {
    await page.goto(article);
    await page.locator("summary", { hasText: "Send this to someone" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("button", { name: "Copy the message" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("status")).toHaveText("Copied");
    const message = await page.evaluate(() => navigator.clipboard.readText());
    expect(message).toContain("Ketamine infusion for PTSD");
    expect(message).toMatch(/\/uses\/ptsd\/$/);
    await page.getByText("Cite this page").click();
    await page.getByRole("button", { name: "Copy APA" }).click();
    await expect(async () =>
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Ketamine in Plain Numbers. (20"),
    ).toPass();
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("theme and text size change for the page, and the message can be selected", async ({ page }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(article);
    await page.getByText("Display", { exact: true }).click();
    await page.getByLabel("Dark").check();
    await page.getByLabel("Larger").check();
    // what the page looks like is read through a picture, since no script can ask it
    const corner = await page.screenshot({ clip: { x: 0, y: 0, width: 4, height: 4 } });
    await page.getByLabel("Light").check();
    const lightCorner = await page.screenshot({ clip: { x: 0, y: 0, width: 4, height: 4 } });
    expect(corner.equals(lightCorner)).toBe(false);
    await page.getByText("Send this to someone").click();
    await expect(page.getByRole("textbox", { name: "Message" })).toHaveValue(/Ketamine infusion for PTSD/);
    await expect(page.getByRole("link", { name: "Send by email" })).toHaveAttribute(
      "href",
      /^mailto:\?subject=Ketamine/,
    );
    await expect(page.getByRole("button", { name: /Copy/ })).toHaveCount(0);
  });
});

test("what is opened has no fault that axe finds, in either theme, and fits 320 px", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const address of [article, "/clinicians/share/"]) {
    await page.goto(address);
    await bring(page);
    const opened = await page.evaluate(() => {
      const parts = document.querySelectorAll<HTMLElement>(".hand-on summary, .share summary, .display summary");
      for (const part of parts) part.click();
      return parts.length;
    });
    expect(opened).toBeGreaterThan(1);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect((await found(page, ["main", "footer"])).map((line) => `${address} ${line}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }
  }
});
