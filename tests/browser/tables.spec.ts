import { expect, test } from "@playwright/test";
import { builtPage, pageTypes } from "./addresses";
import { openAll } from "./measures";
import { spoken, within } from "./tree";

const widths = [320, 360, 412, 480, 540, 580, 600, 620, 660, 720, 768, 900, 991, 1024, 1280];

/**
 * Tables that are wider than the room they have, as runs of the page's own width, at each width and size of text. The page
 * is written into a frame, whose width is its window's: setting that lays the page out once, where a window that is made
 * wider from outside also draws it.
 */
function tooWide([html, widths]: readonly [html: string, widths: readonly number[]]): {
  said: string[];
  looked: number;
} {
  const frame = document.createElement("iframe");
  document.body.replaceChildren(frame);
  const inside = frame.contentDocument as Document;
  inside.write(html);
  inside.close();
  for (const part of inside.querySelectorAll("details")) part.open = true;
  const said: string[] = [];
  let looked = 0;
  for (const larger of [false, true]) {
    if (larger) inside.documentElement.dataset.text = "larger";
    for (const width of widths) {
      frame.style.cssText = `border: 0; width: ${width}px; height: 700px`;
      for (const table of inside.querySelectorAll<HTMLElement>("main table")) {
        const room = table.parentElement?.getBoundingClientRect();
        if (!room || !table.checkVisibility()) continue;
        looked++;
        if (frame.contentWindow?.innerWidth !== width) said.push(`the window is not ${width} wide`);
        if (table.getBoundingClientRect().right > room.right + 1)
          said.push(`at ${width}: ${table.querySelector("caption, th")?.textContent?.slice(0, 40) ?? "a table"}`);
      }
    }
  }
  return { said, looked };
}

test.describe("written into a frame", () => {
  // which the policy of a page forbids
  test.use({ bypassCSP: true });

  test("on every page type no table asks for more width than there is, however wide the window and large the text", async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const problems: string[] = [];
    let tables = 0;
    await page.goto("/help/");
    for (const address of pageTypes) {
      const { said, looked } = await page.evaluate(tooWide, [builtPage(address), widths] as const);
      tables += looked;
      problems.push(...said.map((line) => `${address} ${line}`));
    }
    expect(problems).toEqual([]);
    expect(tables).toBeGreaterThan(2 * widths.length * 30);
  });

  test("a table too wide for one window is found there", async ({ page }) => {
    await page.goto("/help/");
    const style = "<style>@media (width >= 1024px) { .evidence { min-width: 99rem } }</style>";
    const styled = builtPage("/uses/ptsd/").replace("</head>", `${style}</head>`);
    const { said } = await page.evaluate(tooWide, [styled, widths] as const);
    expect(said.map((line) => line.replace(/:.*/, ""))).toEqual(["at 1024", "at 1280", "at 1024", "at 1280"]);
  });
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
    // the aid prints a sheet without tables unless the whole page is asked for
    for (const whole of await page.locator("#print-whole").all()) await whole.check({ force: true });
    await page.emulateMedia({ media: "print" });
    expect(await boxes.first().evaluate((table) => getComputedStyle(table).display)).toBe("table");
  });
