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
    const letters: { node: Text; at: number }[] = [];
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
      if (node.parentElement?.closest(".side, [popover]")) continue;
      for (const [at, letter] of [...node.data].entries()) if (!/[\s\u2060]/.test(letter)) letters.push({ node, at });
    }
    for (const width of widths) {
      // a paragraph of its own is never as narrow as one in a list
      if (block.matches("p") && width < 236) continue;
      block.style.width = `${width}px`;
      const boxes = letters.map(({ node, at }) => {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { left, bottom } = range.getBoundingClientRect();
        return { left, bottom, letter: node.data[at] ?? "", mark: node.parentElement?.matches(".cite") === true };
      });
      for (const [index, box] of boxes.entries()) {
        const before = boxes[index - 1];
        // a new line: further left, and lower than the raised number of a source is high
        if (!before || box.left >= before.left || box.bottom < before.bottom + 4) continue;
        const words = boxes.slice(Math.max(0, index - 12), index + 6).map(({ letter }) => letter);
        // a number may begin with its point
        const number = box.letter === "." && /\d/.test(boxes[index + 1]?.letter ?? "");
        if ((/[.,;:)?!”’\]]/.test(box.letter) && !number) || box.mark || /[(“‘[]/.test(before.letter))
          found.add(`${words.join("")} (${box.letter})`);
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
