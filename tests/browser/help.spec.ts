import { expect, test } from "@playwright/test";

test.use({ javaScriptEnabled: false });

for (const width of [320, 360])
  test(`at ${width} px the first screen of /help/ holds both numbers of every country, each a finger high`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 640 });
    await page.goto("/help/");
    const rows = page.getByRole("region", { name: "Numbers to call, by country" }).getByRole("listitem");
    const told: string[] = [];
    for (const row of (await rows.all()).slice(0, 4)) {
      const calls = row.getByRole("link");
      await expect(calls).toHaveCount(2);
      const places = [];
      for (const call of await calls.all()) {
        await expect(call).toBeInViewport({ ratio: 1 });
        const place = await call.boundingBox();
        expect(place?.height).toBeGreaterThanOrEqual(44);
        places.push(place?.y);
        told.push(`${await call.getAttribute("aria-label")} ${await call.getAttribute("href")}`);
      }
      expect(places[0]).toBe(places[1]);
    }
    expect(told).toEqual([
      "US, Canada, emergency 911 tel:911",
      "US, Canada, to talk 988 tel:988",
      "UK, Ireland, emergency 999 tel:999",
      "UK, Ireland, to talk 116 123 tel:116123",
      "Australia, emergency 000 tel:000",
      "Australia, to talk 13 11 14 tel:131114",
      "NZ, emergency 111 tel:111",
      "NZ, to talk 1737 tel:1737",
    ]);
  });

test("a bad night without danger has a door at home, which leads to lines that say whom they are for", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Tonight is bad, but I am not in danger" }).click();
  await expect(page).toHaveURL(/\/help\/#bad-night$/);
  const part = page.getByRole("region", { name: "Tonight is bad, but you are not in danger" });
  await expect(part.getByRole("heading")).toBeInViewport();
  const lines = part.getByRole("list").first().getByRole("listitem");
  await expect(lines).toHaveCount(await page.locator(".crisis-line:not([aria-labelledby^=parents])").count());
  for (const line of await lines.all()) {
    await expect(line.getByRole("link")).toHaveCount(1);
    await expect(line).toContainText(/(anyone|feeling|nobody|any trouble)/);
  }
});

for (const [where, door] of [
  ["/", "Someone I love talks of dying"],
  ["/help/", "What to say and do"],
  ["/families/", "what to say and do now"],
] as const)
  test(`${where} has a door for whoever loves someone who talks of dying`, async ({ page }) => {
    await page.goto(where);
    await page.getByRole("link", { name: door, exact: true }).click();
    await expect(page).toHaveURL(/\/help\/#for-someone-else$/);
    await expect(page.locator("#for-someone-else")).toBeInViewport();
  });

test("what families may say and do stands before the wait, and tells of each line whether it answers them", async ({
  page,
}) => {
  await page.goto("/help/");
  const ids = await page.locator(".help h2").evaluateAll((heads) => heads.map(({ id }) => id));
  expect(ids.indexOf("for-someone-else")).toBeLessThan(ids.indexOf("while-you-wait"));
  const words = page.locator("#for-someone-else ~ .screen-only").first();
  for (const place of ["United States", "Canada", "Northern Ireland", "Australia", "New Zealand"])
    await expect(words.getByRole("listitem").filter({ hasText: place }).getByRole("link")).toHaveCount(1);
  await expect(words).toContainText("What we could read of Samaritans and Shout does not say so.");
});

test("who was touched against their will in a clinic is led to lines of their own", async ({ page }) => {
  await page.goto("/clinic/good-care/");
  await page.getByRole("link", { name: "a line for this" }).click();
  await expect(page).toHaveURL(/\/help\/#touched$/);
  const part = page.getByRole("region", { name: "If someone touched or hurt you against your will" });
  await expect(part.getByRole("heading")).toBeInViewport();
  for (const place of [
    "United States",
    "England and Wales",
    "Scotland",
    "Northern Ireland",
    "under 19",
    "Ireland",
    "Australia",
    "New Zealand",
  ])
    await expect(part.getByRole("listitem").filter({ hasText: place }).getByRole("link").first()).toHaveAttribute(
      "href",
      /^tel:\d+$/,
    );
  // the page says that a line without hours answers day and night
  await expect(part.getByRole("listitem").filter({ hasText: "Scotland" }).first()).toContainText("5 pm to midnight");
});

test("who finds ketamine at home is led to lines on drink and drugs, and paper is spared them", async ({ page }) => {
  await page.goto("/families/supporting-someone/");
  await page.getByRole("link", { name: "more lines on drink and drugs" }).click();
  await expect(page).toHaveURL(/\/help\/#drugs$/);
  const part = page.getByRole("region", { name: "If ketamine, drink or another drug is hard to stop" });
  await expect(part.getByRole("heading")).toBeInViewport();
  for (const place of ["United States", "Ireland", "Australia", "New Zealand"])
    await expect(part.getByRole("listitem").filter({ hasText: place }).getByRole("link").first()).toHaveAttribute(
      "href",
      /^tel:\d+$/,
    );
  await expect(part.getByRole("listitem").filter({ hasText: "United Kingdom" }).getByRole("link")).toHaveAttribute(
    "href",
    /talktofrank/,
  );
  await page.emulateMedia({ media: "print" });
  await expect(part).toBeHidden();
});
