import type { Page } from "@playwright/test";
import { pageTypes } from "./addresses";
import { clippedText, openAll } from "./measures";

/** Opens every part of every page type and lists where words are lost. */
export async function lost(page: Page): Promise<string[]> {
  const problems: string[] = [];
  for (const address of pageTypes) {
    await page.goto(address);
    await page.evaluate(openAll);
    problems.push(...(await page.evaluate(clippedText)).map((line) => `${address}: ${line}`));
  }
  return problems;
}
