import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { firstFigure } from "../../src/components/share/fact";
import { checkContent } from "../../src/library/check-content";

test("every page that rates claims says what the picture of a link to it rates, or shows the figure of a claim", () => {
  const { pages } = checkContent(".");
  const rating = pages.filter(({ front }) => front.certainty);
  const silent = rating.filter(({ page, front }) => {
    const figured = firstFigure(readFileSync(page.file, "utf8"))?.certainty;
    return front.card === undefined && !front.certainty?.some(({ id }) => id === figured);
  });
  expect(silent.map(({ page }) => page.file)).toEqual([]);
  expect(rating.length).toBeGreaterThan(30);
}, 120_000);
