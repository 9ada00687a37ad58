import type { Page } from "@playwright/test";

export type Stop = { place: number; problem?: string };

/**
 * Presses Tab so many times and says where each press led. Where the focus stands is noted inside the page as the key is
 * let go, and no press waits for what the one before has led to: asking from outside each time took most of the time.
 */
export async function tabs(page: Page, times: number): Promise<Stop[]> {
  await page.evaluate(
    `window.stops = []; window.onkeyup ??= (event) => { if (event.key === "Tab") window.stops.push((${stop})()); }`,
  );
  const session = await page.context().newCDPSession(page);
  const key = { key: "Tab", code: "Tab", windowsVirtualKeyCode: 9 };
  const sent: Promise<unknown>[] = [];
  for (let press = 0; press < times; press++)
    for (const type of ["rawKeyDown", "keyUp"] as const)
      sent.push(session.send("Input.dispatchKeyEvent", { type, ...key }));
  await Promise.all(sent);
  await session.detach();
  const stops = await page.evaluate(() => (window as unknown as { stops: Stop[] }).stops);
  // a key that no part of the page saw led out of it
  return Array.from({ length: times }, (_, press) => stops[press] ?? { place: -1 });
}

/*
 * What follows runs inside the page. Each function is handed to `page.evaluate` alone, so each stands on its own.
 */

/**
 * Lists what the Tab key should reach, in the order of the page, and leaves the list in the page for `stop`. Of radio
 * buttons with one name the key reaches the chosen one.
 *
 * @returns a name for each.
 */
export function listControls(): string[] {
  const radios = (one: HTMLInputElement): HTMLInputElement[] =>
    [...document.querySelectorAll<HTMLInputElement>("input[type=radio]")].filter(({ name }) => name === one.name);
  const controls = [
    ...document.querySelectorAll<HTMLElement>("a[href], button, summary, input, select, textarea, [tabindex='0']"),
  ].filter((control) => {
    if (!control.checkVisibility({ visibilityProperty: true }) || control.tabIndex < 0) return false;
    if (control.matches(":disabled")) return false;
    if (!(control instanceof HTMLInputElement) || control.type !== "radio") return true;
    const group = radios(control);
    return control === (group.find(({ checked }) => checked) ?? group[0]);
  });
  (window as unknown as { controls: HTMLElement[] }).controls = controls;
  return controls.map(
    (control) =>
      `${[control.tagName.toLowerCase(), control.getAttribute("type")].filter(Boolean).join(" ")} “${(control.getAttribute("aria-label") || control.textContent || control.id).trim().slice(0, 40)}”`,
  );
}

/** Where the focus stands in the list, -1 where it is on nothing of it, and what is wrong with how it shows. */
function stop(): Stop {
  const focused = document.activeElement as HTMLElement | null;
  if (!focused || focused === document.body) return { place: -1 };
  const place = (window as unknown as { controls: HTMLElement[] }).controls.indexOf(focused);
  const pressed = focused instanceof HTMLInputElement && getComputedStyle(focused).opacity === "0";
  const shown = pressed ? (focused.labels?.[0] ?? focused) : focused;
  const { outlineStyle, outlineWidth, outlineColor, opacity } = getComputedStyle(shown);
  if (outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2 || /, 0\)$|transparent/.test(outlineColor))
    return { place, problem: `no mark around it: ${outlineStyle} ${outlineWidth} ${outlineColor}` };
  if (opacity !== "1") return { place, problem: `shows through: opacity ${opacity}` };
  const box = shown.getClientRects()[0];
  if (!box || box.width < 1 || box.height < 1) return { place, problem: "has no box" };
  if (box.left < 0 || box.right > innerWidth + 1) return { place, problem: "stands outside the window sideways" };
  // what is higher than three lines, a table or a field, shows at least the height of a target; a fraction of a pixel less
  // is a matter of where the page was scrolled to
  const top = Math.max(box.top, 0);
  const bottom = Math.min(box.bottom, innerHeight);
  const seen = bottom - top;
  if (seen < Math.min(box.height, 44) - 1 || (box.height < 100 && seen < box.height - 1))
    return { place, problem: `only ${Math.round(seen)} of ${Math.round(box.height)} px stand in the window` };
  const y = top + seen / 2;
  const hit = document.elementFromPoint(box.left + box.width / 2, y);
  if (!hit || !(shown.contains(hit) || hit.contains(shown)))
    return { place, problem: `is covered by ${hit?.tagName.toLowerCase()}.${hit?.className}` };
  return { place };
}
