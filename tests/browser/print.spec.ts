import { expect, type Page, test } from "@playwright/test";

const article = "/uses/ptsd/";
const shown = (page: Page, selector: string) => page.locator(selector).first().isVisible();
const points = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize) * 0.75);
const after = (page: Page, selector: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element, "::after").content);

test.use({ javaScriptEnabled: false });

async function onPaper(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.emulateMedia({ media: "print" });
}

for (const address of ["/", article, "/sources/murrough-2013/", "/decide/compare/", "/clinic/the-day/cards/"]) {
  test(`${address} prints with help, address, QR code and edition at its foot, and without ways elsewhere`, async ({
    page,
  }) => {
    await onPaper(page, address);
    expect(await shown(page, ".site-header nav")).toBe(false);
    expect(await shown(page, ".site-header form")).toBe(false);
    const foot = page.locator(".site-footer");
    // a table's footer is what browsers repeat on each sheet
    expect(await foot.evaluate((element) => getComputedStyle(element).display)).toBe("table-footer-group");
    await expect(foot).toContainText("988");
    await expect(page.locator(".sheet-foot")).toContainText(/\/.*Edition of \d+ \w+ \d{4}\.$/);
    const code = page.locator(".sheet-foot img");
    await expect(code).toBeVisible();
    await expect.poll(() => code.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("the first print of a page has its QR code, which no screen shows", async ({ page }) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(article);
      expect(await shown(page, ".sheet-foot")).toBe(false);
      expect(asked.filter((path) => path.startsWith("/qr/"))).toEqual(["/qr/uses/ptsd.svg"]);
      // what is drawn beside the words makes a file longer: a first print without the code is not as long as a second
      const first = await page.pdf({ format: "A4" });
      await page.waitForTimeout(500);
      expect((await page.pdf({ format: "A4" })).length).toBe(first.length);
    });
  });
}

test.describe("with script", () => {
  test.use({ javaScriptEnabled: true });

  test("a button prints the page, where pages speak of printing; a browser that cannot is offered none", async ({
    page,
  }) => {
    const pages = [article, "/clinic/questions-to-ask/", "/decide/compare/"];
    await page.addInitScript(() => {
      window.print = () => void document.body.append("asked to print");
    });
    for (const address of pages) {
      await page.goto(address);
      if (address === article) await page.getByText("Print or save this page").click();
      await page.getByRole("button", { name: "Print", exact: true }).click();
      await expect(page.locator("body")).toContainText("asked to print");
    }
    await page.addInitScript("delete window.print; delete Window.prototype.print; window.print = undefined");
    for (const address of pages) {
      await page.goto(address);
      if (address === article) await page.getByText("Print or save this page").click();
      await expect(page.locator("[data-print]")).toBeHidden();
    }
  });
});

test("without script no button promises to print", async ({ page }) => {
  for (const address of [article, "/clinic/questions-to-ask/", "/decide/compare/"]) {
    await page.goto(address);
    expect(await shown(page, "[data-print]"), address).toBe(false);
    await expect(page.getByText(/print command/).first()).toBeAttached();
  }
});

test("every source of a page stands in the list on paper", async ({ page }) => {
  await onPaper(page, article);
  const sources = page.locator(".sources li");
  expect(await sources.count()).toBeGreaterThan(5);
  for (const source of await sources.all()) expect((await source.boundingBox())?.height).toBeGreaterThan(8);
  await expect(sources.first().locator("a").first()).toBeVisible();
  expect(await shown(page, ".sources .found")).toBe(false);
});

test("links are spelled out: a path on this site, a whole address elsewhere; marks, telephone numbers and tables are not", async ({
  page,
}) => {
  await onPaper(page, article);
  expect(await after(page, '.can-do a[href="/help/"]')).toContain("/help/");
  expect(await after(page, ".sources li a")).toMatch(/\/sources\//);
  expect(await after(page, ".certainty")).toBe("none");
  expect(await after(page, 'a[href^="tel:"]')).toBe("none");
  await onPaper(page, "/sources/murrough-2013/");
  expect(await after(page, 'main a[href^="https://"]')).toContain("https://");
});

test("words are 11 points, and 16 in large print, by either of two choices", async ({ page }) => {
  await onPaper(page, article);
  expect(await points(page, ".minute li")).toBeGreaterThan(11);
  for (const choice of ["#paper-large", "#text-larger"]) {
    await page.goto(article);
    await page.emulateMedia({ media: "screen" });
    await page.getByText("Display", { exact: true }).click();
    await page.locator(choice).check();
    await page.emulateMedia({ media: "print" });
    for (const words of [".minute li", ".how-sure .why", ".sources li", ".fact-box small"])
      expect(await points(page, words), `${choice} ${words}`).toBeGreaterThan(15.9);
  }
});

test("the part for clinicians prints when it is asked for, or open", async ({ page }) => {
  const part = ".clinicians h3";
  await onPaper(page, article);
  expect(await shown(page, ".clinicians")).toBe(false);
  await page.emulateMedia({ media: "screen" });
  await page.getByText("Print or save this page").click();
  await page.getByLabel("Print the part for clinicians too").check();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(part).first()).toBeVisible();
  await page.goto(article);
  await page.emulateMedia({ media: "screen" });
  await page.getByText("For clinicians", { exact: true }).click();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(part).first()).toBeVisible();
});

test("a page prints on A4 and on Letter, tagged, with the QR code, in few sheets", async ({ page }) => {
  await page.goto(article);
  for (const format of ["A4", "Letter"]) {
    const pdf = (await page.pdf({ format, tagged: true, outline: true })).toString("latin1");
    expect(pdf).toContain("/StructTreeRoot");
    const sides = pdf.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
    expect(sides).toBeGreaterThan(2);
    // five sheets, printed on both sides
    expect(sides).toBeLessThanOrEqual(10);
  }
});

test("whom to call prints on both sides of one sheet, every number on it", async ({ page }) => {
  await page.goto("/help/");
  const numbers = await page.locator(".crisis-lines a").allTextContents();
  expect(numbers.length).toBeGreaterThan(20);
  for (const format of ["A4", "Letter"]) {
    const pdf = await page.pdf({ format });
    expect(pdf.toString("latin1").match(/\/Type \/Page\b(?!s)/g)?.length, format).toBe(2);
  }
  await page.emulateMedia({ media: "print" });
  const printed = page.locator(".crisis-lines a:not(.screen-only *)");
  for (const number of await printed.all()) await expect(number).toBeVisible();
  // what a screen lists besides stands on paper too, but for lines on drink and drugs: the sheet is full, and is for a crisis
  const told = await printed.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  const besides = await page
    .locator(".crisis-lines .screen-only a:not([aria-labelledby=drugs] a), .crisis-lines.screen-only a")
    .all();
  expect(besides.length).toBeGreaterThan(10);
  // ways to other parts and pages are no numbers
  for (const link of besides) {
    const to = (await link.getAttribute("href")) ?? "";
    if (!/^[#/]/.test(to)) expect(told).toContain(to);
  }
});

test("pages to hand on print with their addresses; one that was opened, with its QR code and its words", async ({
  page,
}) => {
  await page.goto("/clinicians/share/");
  await page.getByText("Ketamine infusion for PTSD", { exact: true }).click();
  await page.emulateMedia({ media: "print" });
  const [opened, closed] = [page.locator(".share details[open]"), page.locator(".share details:not([open])")];
  await expect(opened).toHaveCount(1);
  expect(await closed.count()).toBeGreaterThan(30);
  for (const one of await closed.all()) {
    await expect(one.locator("a").first()).toBeVisible();
    for (const rest of await one.locator("img, [data-copy]").all()) await expect(rest).toBeHidden();
  }
  for (const part of ["p > a", "img", "[data-copy]"]) await expect(opened.locator(part).first()).toBeVisible();
  await expect(opened.locator("[download]")).toBeHidden();
});

test("the numbers of a long list of sources have room before each of its columns", async ({ page }) => {
  await page.setViewportSize({ width: 672, height: 1000 });
  await onPaper(page, "/clinicians/summary/");
  const { columns, size } = await page.locator(".sources ol").evaluate((list) => {
    const items = [...list.children].map((item) => item.getBoundingClientRect());
    const edges = new Map(items.map(({ left, right }) => [Math.round(left), right]));
    const before = [list.getBoundingClientRect().left, ...edges.values()];
    const size = Number.parseFloat(getComputedStyle(list).fontSize);
    return { columns: [...edges.keys()].map((left, at) => left - (before[at] ?? left)), size };
  });
  expect(columns.length).toBe(2);
  // three digits, a full stop and a space
  for (const room of columns) expect(room).toBeGreaterThan(size * 2.6);
});

test("the decision aid's sheet says at its head whom it is for", async ({ page }) => {
  const whom = page.getByText(/^For adults with depression/).first();
  await page.goto("/decide/aid/");
  await expect(whom).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(whom).toBeVisible();
});

test("a comparison and a worksheet print on one sheet", async ({ page }) => {
  await page.goto("/decide/aid/");
  const sides = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
  // two sides of one sheet
  expect(sides(await page.pdf({ format: "A4" }))).toBeLessThanOrEqual(2);
  await page.goto("/clinic/the-day/cards/");
  expect(sides(await page.pdf({ format: "A4" }))).toBeLessThanOrEqual(2);
});
