import { expect, type Page, test } from "@playwright/test";
import { kept, requestsFromNow, sheets, tabTo } from "./device";

const phone = { width: 320, height: 640 };
const wide = { width: 1280, height: 800 };

const columns = (page: Page): Promise<string[]> => page.locator(".heads .cell:visible h3").allInnerTexts();

/** Fills every kind of field of the decision aid with the mouse and the keys. */
async function fillAid(page: Page): Promise<void> {
  await page.locator("#fast-5").check();
  await page.locator("#memory-2").check();
  await page.locator("#value-own").fill("To be well for my sister’s wedding.");
  await page.locator("#talk-ect").check();
  await page.locator("#ready-1").check();
  await page.locator("#leaning").fill("I lean to asking first.");
  await page.locator("#ask-own").fill("Who looks after me at night?");
  await page.locator("#notes").fill("My pills: one in the morning.");
}

/** What of the filled aid shows, as it prints. */
async function expectFilledSheet(page: Page): Promise<void> {
  await page.emulateMedia({ media: "print" });
  for (const [field, words] of [
    ["#value-own", "To be well for my sister’s wedding."],
    ["#leaning", "I lean to asking first."],
    ["#ask-own", "Who looks after me at night?"],
    ["#notes", "My pills: one in the morning."],
  ] as const) {
    await expect(page.locator(field)).toBeVisible();
    await expect(page.locator(field)).toHaveValue(words);
  }
  for (const field of ["#fast-5", "#memory-2", "#talk-ect", "#ready-1"])
    await expect(page.locator(field)).toBeChecked();
  // what can be good and bad of the one option that is ticked, with certainty and sources by name; never the good alone
  await expect(page.locator(".in-short:visible")).toHaveCount(1);
  await expect(page.locator(".in-short:visible")).toContainText(/Good: .*Ekstrand.* certainty.*Bad: .* certainty/s);
  await expect(page.locator(".in-short:visible .cite, .chances:visible")).toHaveCount(0);
  await expect(page.locator(".read h2").first()).toBeHidden();
  await expect(page.getByRole("button", { name: "Save on this device" })).toBeHidden();
  expect(await sheets(page)).toBeLessThanOrEqual(2);
  await page.emulateMedia({ media: "screen" });
}

for (const size of [phone, wide]) {
  test.describe(`at ${size.width} px`, () => {
    test.use({ viewport: size });

    test("the options stand side by side as chosen, and print on two sheets at most", async ({ page }) => {
      await page.goto("/decide/compare/");
      await page.waitForLoadState("networkidle");
      const asked = requestsFromNow(page);
      const names = await page.locator(".choose label").allInnerTexts();
      expect(names.length).toBeGreaterThanOrEqual(7);
      const before = await columns(page);
      expect(before.length).toBeGreaterThanOrEqual(2);
      for (const box of await page.locator(".choose input").all()) await box.setChecked(false, { force: true });
      expect(await columns(page)).toEqual(names);
      for (const [count, name] of names.slice(0, 4).entries()) {
        await page.locator(".choose label", { hasText: name }).click();
        expect(await columns(page)).toEqual(names.slice(0, count + 1));
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
      }
      // in every row of the comparison the same options stand, in the same order
      for (const row of await page.locator("#options .row").all())
        await expect(row.locator(".cell:visible")).toHaveCount(4);
      // one sheet is meant; with wide letters such as these the options that most is said of take a second
      expect(await sheets(page)).toBeLessThanOrEqual(2);
      expect(asked).toEqual([]);
      expect(await kept(page)).toEqual({});
    });

    test("the decision aid is filled, kept when asked, put back, forgotten and cleared; nothing leaves the device", async ({
      page,
    }) => {
      await page.goto("/decide/aid/");
      await page.waitForLoadState("networkidle");
      const asked = requestsFromNow(page);
      await fillAid(page);
      expect(await kept(page)).toEqual({});
      await expectFilledSheet(page);
      await page.getByRole("button", { name: "Save on this device" }).click();
      await expect(page.getByRole("status")).toHaveText("Saved on this device, and nowhere else.");
      expect(Object.keys(await kept(page))).toEqual(["kept:/decide/aid/"]);
      expect(asked).toEqual([]);
      await page.reload();
      await expect(page.getByRole("status")).toHaveText("What you saved on this device is back.");
      await expectFilledSheet(page);
      await page.getByRole("button", { name: "Forget what is saved" }).click();
      expect(await kept(page)).toEqual({});
      await expect(page.getByRole("button", { name: "Forget what is saved" })).toBeHidden();
      await expect(page.getByRole("button", { name: "Save on this device" })).toBeFocused();
      await expect(page.locator("#leaning")).toHaveValue("I lean to asking first.");
      await page.getByRole("button", { name: "Save on this device" }).click();
      await page.getByRole("button", { name: "Clear everything" }).click();
      await expect(page.getByRole("status")).toHaveText("Everything here is empty, and nothing is saved any more.");
      await expect(page.locator("#leaning")).toHaveValue("");
      await expect(page.locator(".tool input:checked")).toHaveCount(0);
      expect(await kept(page)).toEqual({});
      const undo = page.getByRole("button", { name: "Undo: put it back" });
      await expect(undo).toBeFocused();
      await undo.click();
      await expect(page.getByRole("status")).toHaveText("What you had ticked and typed is back. It is not saved.");
      await expectFilledSheet(page);
      expect(await kept(page)).toEqual({});
      await page.getByRole("button", { name: "Clear everything" }).click();
      await page.locator("#leaning").fill("Another day.");
      await expect(undo).toBeHidden();
      await page.getByRole("button", { name: "Clear everything" }).click();
      await page.reload();
      await expect(page.locator("#leaning")).toHaveValue("");
    });

    test("the longest words fit the printed sheet and are not cut", async ({ page }) => {
      await page.goto("/decide/aid/");
      for (const field of await page.locator(".aid textarea").all()) {
        const longest = Number(await field.getAttribute("maxlength"));
        await field.fill("Words enough to fill the room. ".repeat(40).slice(0, longest));
      }
      await page.emulateMedia({ media: "print" });
      // where none is ticked, every option stands there
      await expect(page.locator(".in-short:visible")).toHaveCount(await page.locator(".talk .tick").count());
      // the width of A4 inside the margins of the sheet
      await page.setViewportSize({ width: 695, height: 1000 });
      const cut = await page
        .locator(".aid textarea")
        .evaluateAll((fields) =>
          fields.filter((field) => field.scrollHeight > field.clientHeight + 2).map(({ id }) => id),
        );
      expect(cut).toEqual([]);
      expect(await sheets(page)).toBeLessThanOrEqual(2);
    });

    test.describe("with the clipboard", () => {
      test.use({ permissions: ["clipboard-read", "clipboard-write"] });

      test("questions are ticked, shown alone, copied, printed, kept and forgotten", async ({ page }) => {
        await page.goto("/clinic/questions-to-ask/");
        await page.waitForLoadState("networkidle");
        const asked = requestsFromNow(page);
        const boxes = page.locator(".asked-for");
        const total = await boxes.count();
        expect(total).toBeGreaterThan(15);
        await page.locator("#only").check();
        await expect(page.getByText("You have not ticked a question yet")).toBeVisible();
        await expect(page.locator(".to-ask:visible")).toHaveCount(total);
        await page.locator("#only").uncheck();
        await page.locator("#is-it-approved").check();
        await page.locator("#who-do-you-turn-away").check();
        await page.locator("#only").check();
        await expect(page.locator(".to-ask:visible")).toHaveCount(2);
        await page.getByRole("button", { name: "Copy my questions" }).click();
        await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
          "- Is this approved for my condition?\n- Whom do you turn away?",
        );
        await page.locator("#only").uncheck();
        await page.emulateMedia({ media: "print" });
        await expect(page.locator(".to-ask:visible")).toHaveCount(2);
        await page.emulateMedia({ media: "screen" });
        await expect(page.locator(".to-ask:visible")).toHaveCount(total);
        expect(await kept(page)).toEqual({});
        await page.getByRole("button", { name: "Save on this device" }).click();
        expect(Object.keys(await kept(page))).toEqual(["kept:/clinic/questions-to-ask/"]);
        expect(asked).toEqual([]);
        await page.reload();
        await expect(page.locator(".asked-for:checked")).toHaveCount(2);
        await page.getByRole("button", { name: "Forget what is saved" }).click();
        expect(await kept(page)).toEqual({});
        await page.getByRole("button", { name: "Untick all" }).click();
        await expect(page.locator(".asked-for:checked")).toHaveCount(0);
      });
    });

    test.describe("without script", () => {
      test.use({ javaScriptEnabled: false });

      test("options are chosen, the aid is filled and printed, questions are picked, times change", async ({
        page,
      }) => {
        await page.goto("/decide/compare/");
        const before = await page.locator(".heads .cell:visible").count();
        await page.locator(".choose label", { hasText: "Waiting" }).click();
        await expect(page.locator(".heads .cell:visible")).toHaveCount(before + 1);

        await page.goto("/decide/aid/");
        await fillAid(page);
        await expectFilledSheet(page);
        await expect(page.getByRole("button", { name: /Save|Forget|Clear/ })).toHaveCount(0);

        await page.goto("/clinic/questions-to-ask/");
        await page.locator("#is-it-approved").check();
        await page.locator("#only").check();
        await expect(page.locator(".to-ask:visible")).toHaveCount(1);
        await expect(page.getByRole("button", { name: /Copy|Save|Untick/ })).toHaveCount(0);
        await page.emulateMedia({ media: "print" });
        await expect(page.locator(".to-ask:visible")).toHaveCount(1);
        await page.emulateMedia({ media: "screen" });

        await page.goto("/about/design/");
        const figure = page.locator(".over-time").first();
        await figure.locator("label", { hasText: "Months later" }).click();
        await expect(figure.locator(".frame:visible")).toHaveCount(1);
        await expect(figure.locator(".frame-4")).toBeVisible();
      });
    });

    test("the keyboard alone chooses options, fills and keeps the aid, and picks questions", async ({ page }) => {
      test.setTimeout(120_000);
      await page.goto("/decide/compare/");
      const before = await columns(page);
      await tabTo(page, "#opt-waiting");
      await page.keyboard.press("Space");
      expect(await columns(page)).toHaveLength(before.length + 1);

      await page.goto("/decide/aid/");
      await tabTo(page, "#fast-1");
      await page.keyboard.press("ArrowRight");
      await expect(page.locator("#fast-2")).toBeChecked();
      await tabTo(page, "#value-own");
      await page.keyboard.type("To sleep.");
      await tabTo(page, "#talk-waiting");
      await page.keyboard.press("Space");
      await tabTo(page, "[data-keep-save]");
      await page.keyboard.press("Enter");
      await expect(page.getByRole("status")).toHaveText("Saved on this device, and nowhere else.");
      await page.reload();
      await expect(page.locator("#value-own")).toHaveValue("To sleep.");
      await expect(page.locator("#fast-2")).toBeChecked();
      await expect(page.locator("#talk-waiting")).toBeChecked();
      await tabTo(page, "[data-keep-forget]");
      await page.keyboard.press("Enter");
      expect(await kept(page)).toEqual({});

      await page.goto("/clinic/questions-to-ask/");
      await tabTo(page, "#only");
      await page.keyboard.press("Space");
      await tabTo(page, "#is-it-approved");
      await page.keyboard.press("Space");
      await expect(page.locator(".to-ask:visible")).toHaveCount(1);
      await tabTo(page, "[data-copy-ticked]");
      await expect(page.getByRole("button", { name: "Copy my questions" })).toBeFocused();
    });
  });
}
