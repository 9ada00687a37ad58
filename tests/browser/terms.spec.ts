import { expect, test } from "@playwright/test";
import { addresses, builtPage, parts } from "./addresses";
import { openAll } from "./measures";

/**
 * Lays every block that holds a term out at many widths, and tells which lines begin with what should stand behind a word
 * or end with what should stand before one.
 */
function strayMarks(widths: readonly number[]): string[] {
  const found = new Set<string>();
  for (const block of new Set([...document.querySelectorAll(".term")].map((term) => term.closest("p, li, td, dd")))) {
    if (!(block instanceof HTMLElement)) continue;
    const letters: { node: Text; at: number; letter: string }[] = [];
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
      if (node.parentElement?.closest(".side, [popover]")) continue;
      for (const [at, letter] of [...node.data].entries())
        if (!/[\s\u2060]/.test(letter)) letters.push({ node, at, letter });
    }
    // only of these is it wrong to begin a line; the places of all letters at all widths took three times as long
    const watched = letters.flatMap(({ node, letter }, at) => {
      const before = letters[at - 1];
      // a number may begin with its point
      const number = letter === "." && /\d/.test(letters[at + 1]?.letter ?? "");
      const ends = /[.,;:)?!”’\]]/.test(letter) && !number;
      // the first mark of a source holds to its word; a line of a phone may have no room for the others behind it
      const stray = ends || node.parentElement?.matches(".cite:first-of-type") || /[(“‘[]/.test(before?.letter ?? "");
      return before && stray ? [{ at, mark: letter }] : [];
    });
    const place = (which: number): { left: number; bottom: number } => {
      const { node, at } = letters[which] as { node: Text; at: number };
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect();
    };
    for (const width of widths) {
      // a paragraph of its own is never as narrow as one in a list
      if (block.matches("p") && width < 236) continue;
      block.style.width = `${width}px`;
      for (const { at, mark } of watched) {
        const [box, before] = [place(at), place(at - 1)];
        // a new line: further left, and lower than the raised number of a source is high
        if (box.left >= before.left || box.bottom < before.bottom + 4) continue;
        const words = letters.slice(Math.max(0, at - 12), at + 6).map(({ letter }) => letter);
        found.add(`${words.join("")} (${mark})`);
      }
    }
    block.style.width = "";
  }
  return [...found];
}

const withTerms = addresses.filter((address) => builtPage(address).includes('class="term"'));
const shares = parts(withTerms, 3);
// from the narrowest line of a phone, in a list of a box, to the longest of a desk
const widths = Array.from({ length: 82 }, (_, index) => 212 + index * 4);

for (const [number, share] of shares.entries())
  test(`marks stay with the term they follow or open, at whatever width a line ends, part ${number + 1} of ${shares.length}`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const found: string[] = [];
    let terms = 0;
    await page.setViewportSize({ width: 700, height: 700 });
    for (const address of share) {
      await page.goto(address);
      await page.evaluate(openAll);
      terms += await page.evaluate(() => document.querySelectorAll(".term").length);
      found.push(...(await page.evaluate(strayMarks, widths)).map((line) => `${address}: ${line}`));
    }
    expect(terms).toBeGreaterThan(70);
    expect(found).toEqual([]);
  });

test("marks that nothing holds are found where they begin or end a line", async ({ page }) => {
  await page.goto("/uses/ptsd/");
  await page.evaluate(() => {
    for (const held of document.querySelectorAll(".held")) held.replaceWith(...held.childNodes);
  });
  expect((await page.evaluate(strayMarks, widths)).join("\n")).toMatch(/\([.,;:)(]\)/);
});
