import { expect, type Page, test } from "@playwright/test";
import { pageTypes, parts } from "./addresses";
import { listControls, tabs } from "./keyboard";
import { openAll } from "./measures";

/** Presses Tab until the page is left, and says which controls were missed, came out of order or did not show focus. */
async function walk(page: Page): Promise<{ problems: string[]; reached: number }> {
  await page.evaluate(openAll);
  const names = await page.evaluate(listControls);
  const stops = await tabs(page, names.length);
  const problems: string[] = [];
  let last = -1;
  let strays = 0;
  let inside = 0;
  let at = 0;
  // a place that scrolls may be a stop of its own; anything more than that is a trap
  while (last < names.length - 1 && strays < 12) {
    if (at === stops.length) stops.push(...(await tabs(page, names.length - 1 - last)));
    const { place, problem } = stops[at++] ?? { place: -1 };
    if (place === -1) {
      strays++;
      continue;
    }
    strays = 0;
    // the parts of a date are stops of their own
    if (place === last && names[place]?.startsWith("input date") && ++inside < 6) continue;
    inside = 0;
    if (place !== last + 1) problems.push(`from ${names[last] ?? "the start"} to ${names[place]}`);
    if (problem) problems.push(`${names[place]}: ${problem}`);
    if (place <= last) break;
    last = place;
  }
  if (last !== names.length - 1) problems.push(`never beyond ${names[last] ?? "the start"}`);
  const [beyond] = at < stops.length ? stops.slice(at) : await tabs(page, 1);
  if (beyond?.place === names.length - 1) problems.push("the last control keeps the focus");
  return { problems, reached: last + 1 };
}

const shares = parts(pageTypes, 8);

for (const [number, share] of shares.entries()) {
  test(`the keyboard reaches every control of every page type and shows where it is, part ${number + 1} of ${shares.length}`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const problems: string[] = [];
    let reached = 0;
    for (const [at, address] of share.entries()) {
      await page.setViewportSize(at % 2 ? { width: 1280, height: 720 } : { width: 320, height: 640 });
      await page.goto(address);
      const walked = await walk(page);
      reached += walked.reached;
      problems.push(...walked.problems.slice(0, 8).map((line) => `${address}: ${line}`));
    }
    expect(problems).toEqual([]);
    expect(reached).toBeGreaterThan(share.length * 25);
  });
}

test("a control without a mark, or under something else, is found", async ({ page }) => {
  await page.goto("/help/");
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      ".site-name a { outline: 0 !important } .cover { position: fixed; inset: 0 0 auto; height: 3rem; z-index: 9 }",
    );
    document.adoptedStyleSheets.push(sheet);
    const cover = document.createElement("div");
    cover.className = "cover";
    document.body.append(cover);
  });
  const { problems } = await walk(page);
  expect(problems.join("\n")).toMatch(/Get help now”: is covered by div.cover/);
  expect(problems.join("\n")).toMatch(/Ketamine in Plain Numbers”: no mark around it/);
});

/** Where the focus is: what a test of every page type asks in one piece, since locators are compiled anew in each page. */
function focus(): { words: string; x: number; y: number; id: string; inMain: boolean } {
  const focused = document.activeElement ?? document.body;
  const { x, y } = focused.getBoundingClientRect();
  const inMain = focused.closest("main") !== null;
  return { words: (focused.textContent ?? "").trim(), x, y, id: focused.id, inMain };
}

test("the first Tab of every page type leads past the top to the page", async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 640 });
  const problems: string[] = [];
  for (const address of pageTypes) {
    await page.goto(address);
    await page.keyboard.press("Tab");
    const { words, x, y } = await page.evaluate(focus);
    if (words !== "Skip to the page" || x < 0 || y < 0) problems.push(`${address}: the link does not show`);
    await page.keyboard.press("Enter");
    if ((await page.evaluate(focus)).id !== "main") problems.push(`${address}: main is not left`);
    await page.keyboard.press("Tab");
    if (!(await page.evaluate(focus)).inMain) problems.push(`${address}: the next Tab stands outside the page's words`);
  }
  expect(problems).toEqual([]);
});

/** Focuses the first of a kind that can be seen and keeps it for `note`; whether there is one. */
function focusFirst(kind: string): boolean {
  const button = [...document.querySelectorAll<HTMLElement>(kind)].find((one) => one.checkVisibility());
  (window as unknown as { asked?: HTMLElement }).asked = button;
  button?.focus();
  return button !== undefined;
}

/** What is open, whether it fits the window, and whether the focus stands in it or on the button that was focused. */
function note(): { open: number; place: string; fits: boolean; inside: boolean; back: boolean } {
  const shown = [...document.querySelectorAll(":popover-open")];
  const { left, top, right, bottom } = shown[0]?.getBoundingClientRect() ?? new DOMRect(-1);
  return {
    open: shown.length,
    place: `${left}, ${top} to ${right}, ${bottom}`,
    fits: left >= 0 && top >= 0 && right <= innerWidth + 1 && bottom <= innerHeight + 1,
    inside: document.activeElement?.closest(":popover-open") != null,
    back: document.activeElement === (window as unknown as { asked?: HTMLElement }).asked,
  };
}

/** A note says that it opened in a task of its own, after the press that opened it. */
function afterToggle(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
}

test("sources and terms open with Enter, are read on by Tab, close with Escape and give the focus back", async ({
  page,
}) => {
  test.setTimeout(180_000);
  let opened = 0;
  const problems: string[] = [];
  for (const [at, address] of pageTypes.entries()) {
    await page.setViewportSize(at % 2 ? { width: 1280, height: 720 } : { width: 320, height: 640 });
    await page.goto(address);
    await page.evaluate(openAll);
    for (const kind of ["button.cite", "button.term"]) {
      if (!(await page.evaluate(focusFirst, kind))) continue;
      opened++;
      await page.keyboard.press("Enter");
      await page.evaluate(afterToggle);
      const { open, fits, place, inside } = await page.evaluate(note);
      if (open !== 1) problems.push(`${address} ${kind}: does not open`);
      if (!inside) problems.push(`${address} ${kind}: the note opens in silence`);
      if (!fits) problems.push(`${address} ${kind}: the note does not fit the window: ${place}`);
      await page.keyboard.press("Tab");
      if (!(await page.evaluate(note)).inside) problems.push(`${address} ${kind}: Tab does not lead into the note`);
      await page.keyboard.press("Escape");
      const closed = await page.evaluate(note);
      if (closed.open !== 0) problems.push(`${address} ${kind}: Escape does not close it`);
      if (!closed.back) problems.push(`${address} ${kind}: the focus is lost`);
      await page.keyboard.press("Enter");
      await page.evaluate(afterToggle);
      for (let step = 0; step < 5 && (await page.evaluate(note)).inside; step++) await page.keyboard.press("Tab");
      const gone = await page.evaluate(note);
      if (gone.open !== 0 || gone.inside) problems.push(`${address} ${kind}: the note lies over what is read next`);
    }
  }
  expect(problems).toEqual([]);
  expect(opened).toBeGreaterThan(15);
});

/** Lists the parts of the page that open, focuses one of them, and says what it is called and whether it is open. */
function part(at: number): { words: string; open: boolean } | undefined {
  const held = window as unknown as { parts?: HTMLElement[] };
  held.parts ??= [...document.querySelectorAll<HTMLElement>("main summary")].filter((one) => one.checkVisibility());
  const summary = held.parts[at];
  if (document.activeElement !== summary) summary?.focus();
  return summary && { words: summary.innerText, open: (summary.parentElement as HTMLDetailsElement).open };
}

test("parts that open do so with Enter and with Space, and close again", async ({ page }) => {
  test.setTimeout(120_000);
  let seen = 0;
  const problems: string[] = [];
  for (const address of pageTypes) {
    await page.goto(address);
    for (let at = 0, before = await page.evaluate(part, at); before; before = await page.evaluate(part, ++at)) {
      seen++;
      await page.keyboard.press("Enter");
      const after = await page.evaluate(part, at);
      await page.keyboard.press("Space");
      const last = await page.evaluate(part, at);
      if (after?.open === before.open || last?.open !== before.open) problems.push(`${address}: ${before.words}`);
    }
  }
  expect(problems).toEqual([]);
  expect(seen).toBeGreaterThan(40);
});

test("times of a figure change with the arrow keys, and only the chosen one shows", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/about/design/");
  const figure = page.locator(".over-time").first();
  const shown = (): Promise<string[]> =>
    figure
      .locator(".frame")
      .evaluateAll((frames) =>
        frames.filter((frame) => frame.checkVisibility()).map((frame) => frame.className.replace("frame ", "")),
      );
  await figure.locator("input:checked").focus();
  const first = await shown();
  expect(first).toHaveLength(1);
  const seen = new Set(first);
  for (let press = 0; press < 4; press++) {
    await page.keyboard.press("ArrowRight");
    const now = await shown();
    expect(now).toHaveLength(1);
    for (const one of now) seen.add(one);
  }
  expect(seen.size).toBe(5);
});
