import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults, ElementContext, RunOptions, Spec } from "axe-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * All of WCAG 2.2 A and AA that axe knows, and contrast of text at 7:1. axe's rule for 7:1 passes over whatever breaks
 * 4.5:1 and leaves it to the other rule; without that floor (`sevenToOne`) it finds both, and every text is measured once.
 */
const options: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  rules: { "color-contrast-enhanced": { enabled: true }, "color-contrast": { enabled: false } },
  resultTypes: ["violations"],
  preload: false,
};

/** What axe's own check for 7:1 takes, all of it since options are taken whole, but for its floor. */
const sevenToOne = {
  id: "color-contrast-enhanced",
  options: {
    ignoreUnicode: true,
    ignoreLength: false,
    ignorePseudo: false,
    boldValue: 700,
    boldTextPt: 14,
    largeTextPt: 18,
    contrastRatio: { normal: { expected: 7 }, large: { expected: 4.5 } },
    pseudoSizeThreshold: 0.25,
    shadowOutlineEmMax: 0.1,
    textStrokeEmMin: 0.03,
  },
};

/** Puts axe into a page. */
export async function bring(page: Page): Promise<void> {
  await page.evaluate(source);
  await page.evaluate(
    (check) => (window as unknown as { axe: { configure: (how: Spec) => void } }).axe.configure({ checks: [check] }),
    sevenToOne,
  );
}

/** What axe is asked of a page. */
export type Asked = "all" | "unmeasured" | "colours";

const asking: Record<Asked, RunOptions> = {
  all: options,
  // what costs axe most: two rules that measure what is drawn, the colours of each text and the room of each target
  unmeasured: {
    ...options,
    rules: { ...options.rules, "color-contrast-enhanced": { enabled: false }, "target-size": { enabled: false } },
  },
  // the rules whose answer another theme may change
  colours: {
    ...options,
    runOnly: { type: "rule", values: ["color-contrast-enhanced", "link-in-text-block"] },
    rules: {},
  },
};

type Run = (where: ElementContext, how: RunOptions) => Promise<AxeResults>;

/** What axe finds on the page as it stands, or in some parts of it, as one line for each element. */
export async function found(page: Page, parts: readonly string[] = ["html"], asked: Asked = "all"): Promise<string[]> {
  const { violations } = await page.evaluate(
    ([include, how]) => (window as unknown as { axe: { run: Run } }).axe.run({ include }, how),
    [parts.map((part) => [part]), asking[asked]] as const,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary}`),
  );
}
