import { expect, test } from "@playwright/test";
import { pageTypes } from "./addresses";
import { openAll } from "./measures";
import { spoken, within } from "./tree";

/** Tables that are wider than the room they have, as runs of the page's own width. */
function tooWide(): string[] {
  return [...document.querySelectorAll<HTMLElement>("main table")]
    .filter((table) => {
      const room = table.parentElement?.getBoundingClientRect();
      return room && table.checkVisibility() && table.getBoundingClientRect().right > room.right + 1;
    })
    .map((table) => table.querySelector("caption, th")?.textContent?.slice(0, 40) ?? "a table");
}

test("on every page type no table asks for more width than there is, however wide the window and large the text", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const found: string[] = [];
  for (const address of pageTypes) {
    await page.goto(address);
    await page.evaluate(openAll);
    for (const larger of [false, true]) {
      await page.evaluate((on) => {
        if (on) document.documentElement.dataset.text = "larger";
      }, larger);
      for (const width of [320, 360, 412, 480, 540, 580, 600, 620, 660, 720, 768, 900, 991, 1024, 1280]) {
        await page.setViewportSize({ width, height: 700 });
        found.push(...(await page.evaluate(tooWide)).map((name) => `${address} at ${width}: ${name}`));
      }
    }
  }
  expect(found).toEqual([]);
});

for (const [name, address] of [
  ["an author’s table", "/decide/if-it-fades/"],
  ["the trials of a subject", "/uses/ptsd/"],
  ["the figures of a source", "/sources/dean-2021-unipolar/"],
  ["the totals of the self-audit", "/about/self-audit/"],
  ["the chances of the decision aid", "/decide/aid/"],
] as const)
  test(`${name}: rows stand as blocks on a phone, and are read as a table there as on a desk`, async ({ page }) => {
    const read = async (width: number) => {
      await page.setViewportSize({ width, height: 700 });
      return within(await spoken(page), "table").map(({ self, inside }) => ({
        name: self.name,
        cells: inside
          .filter(({ role }) => /^(?:row|columnheader|rowheader|cell|gridcell)$/.test(role))
          // a row is named by what stands in it
          .map(({ role, name }) => (role === "row" ? role : `${role} ${name}`)),
      }));
    };
    await page.goto(address);
    await page.evaluate(openAll);
    const [onDesk, onPhone] = [await read(1280), await read(320)];
    expect(onPhone.length).toBeGreaterThan(0);
    expect(onPhone[0]?.cells.slice(0, 2).join("; ")).toMatch(/^row; (?:columnheader|cell) /);
    const boxes = page.locator(".table-box table:visible");
    const stacked = await boxes.evaluateAll((tables) =>
      tables.map((table) => {
        const row = [...table.querySelectorAll("tbody tr")].find((one) =>
          one.querySelector("td[data-label]:not(:empty)"),
        );
        const [title, cell] = [row?.querySelector("th"), row?.querySelector("td:not(:empty)")];
        return {
          below: (cell?.getBoundingClientRect().top ?? 0) >= (title?.getBoundingClientRect().bottom ?? 1),
          says: cell && getComputedStyle(cell, "::before").content,
        };
      }),
    );
    expect(stacked.length).toBeGreaterThan(0);
    expect(stacked.filter(({ below, says }) => !below || !/\w/.test(says ?? ""))).toEqual([]);
    // what is empty is left out where each cell is read behind its name
    const spokenWords = (tables: typeof onDesk) =>
      tables.map(({ name, cells }) => ({ name, cells: cells.filter((cell) => !/^(?:grid)?cell $/.test(cell)) }));
    expect(spokenWords(onPhone)).toEqual(spokenWords(onDesk));
    await page.emulateMedia({ media: "print" });
    expect(await boxes.first().evaluate((table) => getComputedStyle(table).display)).toBe("table");
  });
