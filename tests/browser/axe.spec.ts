import { expect, type Page, test } from "@playwright/test";
import { addresses, builtPage, fewestAddresses, pageTypes, parts } from "./addresses";
import { type Asked, bring, found } from "./axe";
import { openAll, showNotes } from "./measures";
import { pathsOf, withNewPaths } from "./paths";

/*
 * The rule: every address is examined, with every part that opens opened. An example of every type of page takes all six
 * combinations of theme and width; other pages take a light and a dark one of two widths by turns, which between three are
 * all six; the pages of sources, the scores of pages and the figures alone, which are many and of one form each, take
 * one, so that each of the six sees fifty and more; a figure is examined on its article too. In the first and the last of
 * the six the notes of sources and terms are shown too.
 *
 * The colours of texts take axe longer than anything else. They follow from the names of an element and of all it stands
 * in, so they are measured wherever a page has such a path that no example and no page before it has, in a light and a dark
 * theme, and in the dark one they alone: nothing else that axe asks changes with the theme. Another test measures the room
 * of every target on every address.
 */
const combinations = (["light", "dark"] as const).flatMap((theme) =>
  [320, 768, 1280].map((width) => ({ theme, width })),
);
type Combination = (typeof combinations)[number];
const turns = (some: readonly (readonly number[])[]) =>
  some.map((turn) => combinations.filter((_, index) => turn.includes(index)));
const byTurns = turns([
  [0, 4],
  [1, 5],
  [2, 3],
]);
const ofOneForm = turns([[0], [1], [2], [3], [4], [5]]);
const isOfOneForm = (address: string): boolean =>
  /^\/(?:sources|about\/self-audit\/[^/]+|figures\/[^/]+\/[^/]+)\/[^/]+\/$/.test(address);

/** What an address shares with the others of its one form; nothing for a page that stands for itself. */
function formOf(address: string): string {
  return isOfOneForm(address) && !pageTypes.includes(address) ? (address.split("/")[1] ?? "") : "";
}

const others = addresses.filter((address) => !pageTypes.includes(address));
const measuredToo = new Set(withNewPaths(others, pageTypes));

/** The combinations in which an address is examined. */
function combinationsOf(address: string): readonly Combination[] {
  if (pageTypes.includes(address)) return combinations;
  const some = isOfOneForm(address) && !measuredToo.has(address) ? ofOneForm : byTurns;
  return some[addresses.indexOf(address) % some.length] ?? combinations;
}

/** What is asked of an address in a theme. */
function askedOf(address: string, { theme }: Combination): Asked {
  if (!pageTypes.includes(address) && !measuredToo.has(address)) return "unmeasured";
  return theme === "light" ? "all" : "colours";
}

/** A share in an order in which a window has to be changed least: form by form, and combination by combination. */
function inOrder(share: readonly string[]): string[] {
  const key = (address: string): string =>
    `${formOf(address)} ${combinationsOf(address).map((one) => combinations.indexOf(one))} ${address}`;
  return share.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}
const withNotes = [combinations[0], combinations.at(-1)];

/**
 * Opens an address with axe in it. Of pages of one form only the first is asked for: the others are written into its
 * window, where their own style and script work as they do in a window of their own and axe, half a megabyte of it, stays
 * as it has been compiled. That is a third of the time.
 */
async function open(page: Page, address: string, before: string | undefined): Promise<void> {
  const form = formOf(address);
  if (form !== "" && before !== undefined && formOf(before) === form) {
    await page.setContent(builtPage(address));
  } else {
    await page.goto(address);
    await bring(page);
  }
}

/** Changes what differs from how the window stood before. */
async function stand(page: Page, { theme, width }: Combination, before?: Combination): Promise<void> {
  if (width !== before?.width) await page.setViewportSize({ width, height: 900 });
  if (theme !== before?.theme) await page.emulateMedia({ colorScheme: theme });
}

const shares = parts(addresses, 8).map(inOrder);

// the policy of a page forbids what writing another in its place takes; another test holds every page against it
test.use({ bypassCSP: true });

for (const [number, share] of shares.entries()) {
  test(`axe finds nothing on any address in both themes and three widths, part ${number + 1} of ${shares.length}`, async ({
    page,
  }) => {
    test.setTimeout(400_000);
    const problems: string[] = [];
    let runs = 0;
    let address = "";
    let stood: Combination | undefined;
    page.on("pageerror", (error) => problems.push(`${address}: script: ${error.message}`));
    for (const [at, next] of share.entries()) {
      address = next;
      await open(page, address, share[at - 1]);
      // the page that was meant, and nothing of the one before
      const own = await page.evaluate(() => document.querySelector("link[rel=canonical]")?.getAttribute("href"));
      if (!builtPage(address).includes(`rel="canonical" href="${own}"`)) problems.push(`${address}: shows ${own}`);
      await page.evaluate(openAll);
      for (const combination of combinationsOf(address)) {
        await stand(page, combination, stood);
        stood = combination;
        await page.evaluate(showNotes, withNotes.includes(combination));
        const { theme, width } = combination;
        const lines = await found(page, ["html"], askedOf(address, combination));
        problems.push(...lines.map((line) => `${address} ${theme} ${width}: ${line}`));
        runs++;
      }
    }
    expect(runs).toBe(share.reduce((sum, address) => sum + combinationsOf(address).length, 0));
    expect(runs).toBeGreaterThanOrEqual(share.length);
    expect(problems).toEqual([]);
  });
}

test("the parts hold every address once", () => {
  expect(shares.flat().toSorted()).toEqual([...addresses]);
  expect(addresses.length).toBeGreaterThanOrEqual(fewestAddresses);
  expect(addresses.filter((address) => combinationsOf(address).length === 6).length).toBe(pageTypes.length);
  expect(pageTypes.length).toBeGreaterThan(20);
  expect(new Set(byTurns.flat()).size).toBe(6);
  expect(new Set(ofOneForm.flat()).size).toBe(6);
  for (const turn of ofOneForm.keys())
    expect(addresses.filter((address, at) => isOfOneForm(address) && at % 6 === turn).length).toBeGreaterThan(45);
  expect(measuredToo.size).toBeGreaterThan(20);
  for (const address of measuredToo)
    expect(new Set(combinationsOf(address).map(({ theme }) => theme)), address).toEqual(new Set(["light", "dark"]));
});

test("a page is measured for one element in a place of its own, and not for other words", () => {
  const of = (html: string): string[] => [...pathsOf(html)];
  const usual = '<main><p class="a" id="x">One <a href="/x/">two</a></p></main>';
  expect(of('<main><p class="a" id="y">Three <a href="/y/">four</a></p></main>')).toEqual(of(usual));
  for (const other of ['<p class="b">', "<p>", '<p class="a" data-rating="low" id="x">', '<div class="a" id="x">'])
    expect(of(usual.replace('<p class="a" id="x">', other))).not.toEqual(of(usual));
  expect(of(usual.replaceAll("main>", "aside>"))).not.toEqual(of(usual));
});

test("axe finds what is wrong where something is, in a note and in a closed part too", async ({ page }) => {
  await page.goto("/uses/ptsd/");
  await bring(page);
  await page.evaluate(() => {
    const pale = (place: string, name = "pale"): void => {
      const words = document.createElement("p");
      words.textContent = "Pale words";
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(".pale { color: #777 !important } .middling { color: #666 !important }");
      document.adoptedStyleSheets.push(sheet);
      words.className = name;
      document.querySelector(place)?.append(words);
    };
    pale(".clinicians");
    pale(".note");
    pale("main article", "middling");
    const image = document.createElement("img");
    image.src = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";
    document.querySelector("main")?.append(image);
  });
  await page.evaluate(openAll);
  await page.evaluate(showNotes, true);
  const lines = (await found(page)).join("\n");
  expect(lines).toContain("image-alt");
  expect(lines.match(/color-contrast-enhanced: [^\n]*pale/g)).toHaveLength(2);
  expect(lines.match(/color-contrast-enhanced: [^\n]*middling/g)).toHaveLength(1);
  // asked for colours alone it finds the same of them, and nothing else
  const ofColours = lines.split("\n").filter((line) => line.startsWith("color-contrast-enhanced"));
  const alone = (await found(page, ["html"], "colours")).join("\n").split("\n");
  expect(alone).toEqual(expect.arrayContaining(ofColours));
  expect(alone.join("\n")).not.toContain("image-alt");
});

test("a page written in place of another of its form is examined as it would be in a window of its own", async ({
  page,
}) => {
  const one = "/sources/murrough-2015/";
  const other = "/sources/murrough-2013-repeated/";
  expect(formOf(one)).toBe("sources");
  const plant = (): void => {
    const words = document.createElement("p");
    words.textContent = "Pale words";
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(".planted { color: #777 !important }");
    document.adoptedStyleSheets.push(sheet);
    words.className = "planted";
    document.querySelector("main")?.append(words);
    document.documentElement.removeAttribute("lang");
  };
  const told: { title: string; elements: number; lines: string[] }[] = [];
  for (const before of [undefined, one]) {
    if (before) await open(page, before, undefined);
    await open(page, other, before);
    await page.evaluate(openAll);
    expect(await found(page)).toEqual([]);
    await page.evaluate(plant);
    const elements = await page.evaluate(() => document.querySelectorAll("*").length);
    told.push({ title: await page.title(), elements, lines: await found(page) });
  }
  expect(told[1]).toEqual(told[0]);
  expect(told[0]?.lines.join("\n")).toMatch(/color-contrast-enhanced: [^\n]*planted/);
  expect(told[0]?.lines.join("\n")).toContain("html-has-lang");
});
