import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import ICAL from "ical.js";

const address = "/clinic/the-day/cards/";
const titles = [
  "My day",
  "For the person with me",
  "If it is fading",
  "I have had ketamine today",
  "Looking after someone today",
  "When it fades",
];

/** Puts the keyboard on an element by Tab alone. */
async function tabTo(page: Page, name: string): Promise<void> {
  const at = () =>
    page.evaluate(() => {
      const { activeElement: on } = document;
      return on instanceof HTMLInputElement ? (on.labels?.[0]?.textContent ?? "") : (on?.textContent ?? "");
    });
  for (let pressed = 0; pressed < 150; pressed++) {
    await page.keyboard.press("Tab");
    if ((await at()) === name) return;
  }
  throw new Error(`Tab never came to ${name}`);
}

async function events(page: Page, make: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent("download"), make()]);
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(await download.path(), "utf8")));
  return {
    name: download.suggestedFilename(),
    days: calendar.getAllSubcomponents("vevent").map((event) => {
      const { startDate, summary } = new ICAL.Event(event);
      return `${startDate.toString()} ${summary}`;
    }),
  };
}

const reminders = [
  "2026-12-01 No driving today",
  "2026-12-02 Look in: how was the night?",
  "2026-12-08 Look in: is it fading?",
];

test.describe("at 320 px", () => {
  test.use({ viewport: { width: 320, height: 700 } });

  test("a calendar file holds the day, the day after and a week after", async ({ page }) => {
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.getByRole("button", { name: "Make a calendar file" }).click();
    await expect(page.getByText("Choose a day first.")).toBeVisible();
    await page.getByLabel("Day of the infusion").fill("2026-12-01");
    const { name, days } = await events(page, () => page.getByRole("button", { name: "Make a calendar file" }).click());
    expect(name).toBe("days-2026-12-01.ics");
    expect(days).toEqual(reminders);
  });

  test("what is filled in is kept only when asked, and forgotten", async ({ page }) => {
    await page.goto(address);
    const home = page.getByLabel("Who takes me home");
    await home.fill("My sister");
    await page.reload();
    await expect(home).toHaveValue("");
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await home.fill("My sister");
    await page.getByRole("button", { name: "Save on this device" }).click();
    await page.reload();
    await expect(home).toHaveValue("My sister");
    await page.getByRole("button", { name: "Forget what is saved" }).click();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

test("by keyboard alone: a line filled in, a day chosen, a file made", async ({ page }) => {
  await page.goto(address);
  await tabTo(page, "My first signs");
  await page.keyboard.type("Awake at four");
  await expect(page.getByLabel("My first signs").first()).toHaveValue("Awake at four");
  await tabTo(page, "Day of the infusion");
  // the parts of the date stand in the order of the browser's language: month, day, year
  await page.keyboard.type("12012026");
  await expect(page.getByLabel("Day of the infusion")).toHaveValue("2026-12-01");
  await tabTo(page, "Make a calendar file");
  expect((await events(page, () => page.keyboard.press("Enter"))).days).toEqual(reminders);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });

  test("every card can be filled in, the days stand as words, and nothing is offered that would not work", async ({
    page,
  }) => {
    await page.goto(address);
    for (const name of titles) await expect(page.getByRole("region", { name, exact: true })).toBeVisible();
    await page.getByLabel("My stop sign").fill("Hand up");
    const days = page.getByRole("region", { name: "Days to write into a calendar" });
    for (const when of ["The day itself", "The day after", "A week after"])
      await expect(days.getByRole("listitem").filter({ hasText: when }).getByLabel("Date")).toBeVisible();
    await expect(days.getByRole("button")).toHaveCount(0);
    await expect(page.getByRole("button", { name: /Save|Forget|Clear/ })).toHaveCount(0);
  });
});

test("on paper: two sheets, cards for a wallet of a bank card's size once folded, nothing cut off", async ({
  page,
}) => {
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.goto(address);
  await page.emulateMedia({ media: "print" });
  const perMm = 96 / 25.4;
  const wallets = page.locator(".wallet");
  await expect(wallets).toHaveCount(3);
  for (const wallet of await wallets.all()) {
    const box = await wallet.boundingBox();
    expect(Math.abs((box?.width ?? 0) / perMm - 2 * 85.6)).toBeLessThan(0.3);
    expect(Math.abs((box?.height ?? 0) / perMm - 54)).toBeLessThan(0.3);
    const back = await wallet.locator(".part").last().boundingBox();
    expect(Math.abs(((back?.x ?? 0) - (box?.x ?? 0)) / perMm - 85.6)).toBeLessThan(0.5);
    const cut = await wallet.evaluate(
      (card) => card.scrollHeight > card.clientHeight + 1 || card.scrollWidth > card.clientWidth + 1,
    );
    expect(cut).toBe(false);
  }
  for (const card of await page.locator(".paper-card").filter({ hasText: "crisis line" }).all())
    for (const number of ["988", "116 123", "13 11 14", "1737"])
      await expect(card.locator(".card-lines")).toContainText(number);
  // a mark that no list explains would be read as part of the number before it
  await expect(page.locator(".paper-card .cites:visible")).toHaveCount(0);
  await expect(page.locator(".card-sources")).toContainText("Acevedo-Diaz et al., 2020");
  for (const format of ["A4", "Letter"]) {
    const pdf = (await page.pdf({ format })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length, format).toBe(2);
  }
});
