import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type BrowserContext, chromium as playwright } from "@playwright/test";
import type { Handout } from "../../library/handouts";
import { site } from "../../site";
import { finishPdf } from "./finish-pdf";
import { faceFile, faceRules } from "./handout-faces";
import { handoutHtml } from "./handout-html";
import { pointsNowhere } from "./points-nowhere";

type Making = {
  project: string;
  /** A finished site. */
  folder: string;
  /** The browser's program. */
  chromium: string;
  /** The path below which the site stands on its host. */
  base: string;
};

/** What the address of a page that is set tighter ends in: a handout for which that saves a side is set so. */
const tight = "?tight";

/** Pages printed beside each other. */
const atOnce = 2;

/**
 * Prints handouts of finished pages to PDF files, tagged and with bookmarks. The browser is given the files of the folder
 * under the site's own address, so that links in the PDF lead to the site; nothing is asked of any network.
 *
 * @returns how many sides each file has, and those that are longer than they may be or point at what they do not print, as
 *   lines for whoever builds.
 */
export async function makeHandouts(
  plan: readonly Handout[],
  making: Making,
): Promise<{ sides: Map<string, number>; wrong: string[] }> {
  const browser = await playwright.launch({
    executablePath: making.chromium,
    // without a window Chromium would fit letters to whole pixels, and lines break elsewhere than in one with a window
    args: ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"],
  });
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: "en-GB", serviceWorkers: "block" });
    await serve(context, plan, making);
    const waiting = [...plan];
    const sides = new Map<string, number>();
    const worker = async (): Promise<void> => {
      for (let one = waiting.shift(); one; one = waiting.shift()) sides.set(one.file, await make(one, context, making));
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    return { sides, wrong: [...tooLong(plan, sides), ...pointing(plan, making)] };
  } finally {
    await browser.close();
  }
}

function tooLong(plan: readonly Handout[], sides: ReadonlyMap<string, number>): string[] {
  return plan
    .filter((one) => (sides.get(one.file) ?? 0) > one.sides)
    .map(
      ({ file, address, sides: may }) =>
        `${file} has ${sides.get(file)} sides; it may have ${may}. Shorten what stands on ${address}.`,
    )
    .sort();
}

function pointing(plan: readonly Handout[], { folder }: Making): string[] {
  return plan.flatMap((one) => {
    const page = readFileSync(join(folder, one.address, "index.html"), "utf8");
    return pointsNowhere(handoutHtml(page, { ...one, css: "", tight: false }), one);
  });
}

/** @returns how many sides it has. */
async function make(one: Handout, context: BrowserContext, { folder }: Making): Promise<number> {
  const { address, file } = one;
  const page = await context.newPage();
  await page.emulateMedia({ media: "print" });
  const day = /Edition of (\d+ \w+ \d{4})/.exec(readFileSync(join(folder, address, "index.html"), "utf8"))?.[1];
  if (day === undefined) throw new Error(`${address} says nowhere which edition it is.`);
  const print = async (search: string) => {
    await page.goto(`${site.url}${address}${search}`);
    // a face that paper alone needs is asked for when paper is laid out, and a page printed before it came has other lines
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const made = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    const facts = {
      title: await page.title(),
      day: new Date(`${day} UTC`).toISOString().slice(0, 10),
      address: `${site.url}${address}`,
    };
    return finishPdf(made, facts);
  };
  const wide = await print("");
  // two sides are one sheet, which nothing needs to be saved of
  const close = wide.pages > 2 ? await print(tight) : wide;
  const made = close.pages < wide.pages ? close : wide;
  await page.close();
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, made.bytes);
  return made.pages;
}

/** Answers the browser from the folder: planned pages as handouts, everything else as it is, and faces from packages. */
async function serve(
  context: BrowserContext,
  plan: readonly Handout[],
  { project, folder, base }: Making,
): Promise<void> {
  const css = faceRules(`${site.url}/faces`) + readFileSync(join(project, "src", "styles", "handout.css"), "utf8");
  const planned = new Map(plan.map((one) => [one.address, one]));
  await context.route("**/*", async (route) => {
    const { pathname, search } = new URL(route.request().url());
    const path = decodeURIComponent(pathname.slice(base.length));
    const face = faceFile(project, path);
    const file = face ?? join(folder, path, path.endsWith("/") ? "index.html" : "");
    if (!existsSync(file)) return route.fulfill({ status: 404, body: "" });
    const one = planned.get(path);
    if (!one) return route.fulfill({ path: file });
    const { shape, parts } = one;
    const body = handoutHtml(readFileSync(file, "utf8"), { shape, parts, css, tight: search === tight });
    return route.fulfill({ body, contentType: "text/html; charset=utf-8" });
  });
}
