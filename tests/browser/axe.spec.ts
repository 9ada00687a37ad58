import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { pageTypes } from "./addresses";

/** The rule: an example of every type of page is examined in both themes and at three widths. */
const combinations = (["light", "dark"] as const).flatMap((theme) =>
  [320, 768, 1280].map((width) => ({ theme, width })),
);
type Combination = (typeof combinations)[number];

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds on a page, as one line for each element; contrast of text is held to 7:1. */
async function found(page: Page, address: string, { theme, width }: Combination): Promise<string[]> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: theme });
  await page.goto(address);
  // one run inside the page: without frames there is nothing to gather from elsewhere
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { "color-contrast-enhanced": { enabled: true } }, resultTypes: ["violations"] })
    .withTags(tags)
    .setLegacyMode(true)
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map((node) => `${address} ${theme} ${width}: ${id}: ${node.target.join(" ")}: ${node.failureSummary}`),
  );
}

for (const address of pageTypes) {
  test(`axe finds nothing on ${address} in both themes and three widths`, async ({ page }) => {
    test.setTimeout(120_000);
    const problems: string[] = [];
    for (const combination of combinations) problems.push(...(await found(page, address, combination)));
    expect(problems).toEqual([]);
  });
}

test("axe finds what is wrong where something is", async ({ page }) => {
  await page.goto("/");
  await page.evaluate(() => {
    const image = document.createElement("img");
    image.src = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";
    document.querySelector("main")?.append(image);
  });
  const { violations } = await new AxeBuilder({ page }).withTags(tags).setLegacyMode(true).analyze();
  expect(violations.map(({ id }) => id)).toContain("image-alt");
});
