import { expect, type Page, test } from "@playwright/test";
import { pageTypes, parts } from "./addresses";
import { listControls, stop } from "./keyboard";
import { openAll } from "./measures";

/** Presses Tab until the page is left, and says which controls were missed, came out of order or did not show focus. */
async function walk(page: Page): Promise<{ problems: string[]; reached: number }> {
  await page.evaluate(openAll);
  const names = await page.evaluate(listControls);
  const problems: string[] = [];
  let last = -1;
  let strays = 0;
  let inside = 0;
  // a place that scrolls may be a stop of its own; anything more than that is a trap
  while (last < names.length - 1 && strays < 12) {
    await page.keyboard.press("Tab");
    const { place, problem } = await page.evaluate(stop);
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
  await page.keyboard.press("Tab");
  if ((await page.evaluate(stop)).place === names.length - 1) problems.push("the last control keeps the focus");
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

test("the first Tab of every page type leads past the top to the page", async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 640 });
  const problems: string[] = [];
  for (const address of pageTypes) {
    await page.goto(address);
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Skip to the page" });
    const box = await skip.boundingBox();
    if (!box || box.x < 0 || box.y < 0) problems.push(`${address}: the link does not show`);
    await page.keyboard.press("Enter");
    if (!(await page.evaluate(() => document.activeElement?.id === "main")))
      problems.push(`${address}: main is not left`);
    await page.keyboard.press("Tab");
    if (!(await page.evaluate(() => document.activeElement?.closest("main") !== null)))
      problems.push(`${address}: the next Tab stands outside the page's words`);
  }
  expect(problems).toEqual([]);
});

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
      const button = page.locator(`${kind}:visible`).first();
      if ((await button.count()) === 0) continue;
      opened++;
      await button.focus();
      await page.keyboard.press("Enter");
      const shown = page.locator(":popover-open");
      if ((await shown.count()) !== 1) problems.push(`${address} ${kind}: does not open`);
      const box = await shown.boundingBox();
      const size = page.viewportSize();
      if (
        !box ||
        !size ||
        box.x < 0 ||
        box.y < 0 ||
        box.x + box.width > size.width + 1 ||
        box.y + box.height > size.height + 1
      )
        problems.push(`${address} ${kind}: the note does not fit the window: ${JSON.stringify(box)}`);
      await page.keyboard.press("Tab");
      if (!(await page.evaluate(() => document.activeElement?.closest(":popover-open"))))
        problems.push(`${address} ${kind}: Tab does not lead into the note`);
      await page.keyboard.press("Escape");
      if ((await shown.count()) !== 0) problems.push(`${address} ${kind}: Escape does not close it`);
      if (!(await button.evaluate((node) => node === document.activeElement)))
        problems.push(`${address} ${kind}: the focus is lost`);
    }
  }
  expect(problems).toEqual([]);
  expect(opened).toBeGreaterThan(15);
});

test("parts that open do so with Enter and with Space, and close again", async ({ page }) => {
  test.setTimeout(120_000);
  let seen = 0;
  const problems: string[] = [];
  for (const address of pageTypes) {
    await page.goto(address);
    for (const summary of await page.locator("main summary:visible").all()) {
      seen++;
      const open = (): Promise<boolean> => summary.evaluate((node) => (node.parentElement as HTMLDetailsElement).open);
      await summary.focus();
      const before = await open();
      await page.keyboard.press("Enter");
      const after = await open();
      await page.keyboard.press("Space");
      if (after === before || (await open()) !== before) problems.push(`${address}: ${await summary.innerText()}`);
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
