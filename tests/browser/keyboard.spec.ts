import { expect, test } from "@playwright/test";
import { pageTypes } from "./addresses";

/** What the keyboard finds at one stop. */
type Stop = { name: string; index: number; seen: boolean; clear: boolean };

for (const address of pageTypes) {
  for (const width of [390, 1280]) {
    test(`Tab reaches every control of ${address} in order, in sight, at ${width} px`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      const expected = await page.evaluate(numberControls);
      const stops: Stop[] = [];
      for (let press = 0; press <= expected + 2; press++) {
        await page.keyboard.press("Tab");
        const stop = await page.evaluate(stopHere);
        if (stop === undefined) break;
        stops.push(stop);
      }
      expect(stops.filter(({ seen }) => !seen).map(({ name }) => `focus not seen: ${name}`)).toEqual([]);
      expect(stops.filter(({ clear }) => !clear).map(({ name }) => `focus covered: ${name}`)).toEqual([]);
      // the order of the keyboard is the order of the document, each control once
      expect(stops.map(({ index }) => index)).toEqual(Array.from({ length: expected }, (_, index) => index));
    });
  }
}

/** Numbers the controls that Tab should reach, in the order of the document; of a group of radio buttons, the chosen one. */
function numberControls(): number {
  const reachable = [
    ...document.querySelectorAll<HTMLElement>("a[href], button, summary, input, select, textarea, [tabindex='0']"),
  ].filter((control) => {
    if (!control.checkVisibility({ visibilityProperty: true }) || (control as HTMLButtonElement).disabled) return false;
    return !(control instanceof HTMLInputElement && control.type === "radio") || control.checked;
  });
  reachable.forEach((control, index) => {
    control.dataset.stop = String(index);
  });
  return reachable.length;
}

/** The control that has the focus, how it shows it, and whether anything lies over it. */
function stopHere(): Stop | undefined {
  const control = document.activeElement;
  if (!(control instanceof HTMLElement) || control === document.body) return undefined;
  const shown = control instanceof HTMLInputElement ? (control.labels?.[0] ?? control) : control;
  const outlined = [control, shown].some((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
  });
  const box = shown.getClientRects()[0];
  const x = box ? box.left + Math.min(box.width / 2, 40) : -1;
  const y = box ? box.top + Math.min(box.height / 2, 40) : -1;
  const hit = document.elementFromPoint(x, y);
  return {
    name: `${control.tagName.toLowerCase()}.${control.className} “${(control.textContent ?? "").trim().slice(0, 40)}”`,
    index: Number(control.dataset.stop ?? -1),
    seen: outlined,
    clear: hit !== null && (shown.contains(hit) || hit.contains(shown)),
  };
}

test("a source opens by Enter and closes by Escape, and the focus stays where it was", async ({ page }) => {
  await page.goto("/understand/rapid-onset/");
  const mark = page.locator("button.cite").first();
  await mark.focus();
  await page.keyboard.press("Enter");
  const note = page.locator(`#${await mark.getAttribute("popovertarget")}`);
  await expect(note).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(note.getByRole("link")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(note).toBeHidden();
  await expect(mark).toBeFocused();
});

test("a term opens by Space and closes by Escape, and the focus stays where it was", async ({ page }) => {
  await page.goto("/understand/rapid-onset/");
  const term = page.locator("button.term").first();
  await term.focus();
  await page.keyboard.press("Space");
  const note = page.locator(`#${await term.getAttribute("popovertarget")}`);
  await expect(note).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(note).toBeHidden();
  await expect(term).toBeFocused();
});

test("the part for clinicians opens and closes by the keyboard", async ({ page }) => {
  await page.goto("/understand/rapid-onset/");
  const summary = page.locator("details.clinicians > summary");
  const words = page.locator("details.clinicians table").first();
  await summary.focus();
  await page.keyboard.press("Enter");
  await expect(words).toBeVisible();
  await page.keyboard.press("Space");
  await expect(words).toBeHidden();
});

test("the arrow keys move through the times of a figure", async ({ page }) => {
  await page.goto("/about/design/");
  const figure = page.locator("figure.over-time");
  await figure.locator("input").first().focus();
  await expect(figure.locator(".frame-0")).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(figure.locator(".frame-1")).toBeVisible();
  await expect(figure.locator(".frame-0")).toBeHidden();
  await expect(figure.locator(".frame-1")).toContainText("Not known");
  await page.keyboard.press("ArrowLeft");
  await expect(figure.locator(".frame-0")).toBeVisible();
});

test("the first stop leads past the frame to the page", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the page" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
});
