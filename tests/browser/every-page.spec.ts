import { statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { addresses, fewestAddresses, pageTypes, parts } from "./addresses";
import { clippedText, shifted, smallTargets, spaceText } from "./measures";
import { withNewPaths } from "./paths";

/*
 * What follows is read by one piece of script each: a locator would have the whole of Playwright's own script compiled
 * anew in every page, which took longer than everything else that is asked of it.
 */

/** Where the first link to help in a crisis stands, or nothing if it cannot be seen. */
function placeOfHelp(): string {
  const link = [...document.querySelectorAll('a[href="/help/"]')].find((one) =>
    /get help now/i.test(one.textContent ?? ""),
  );
  const { x, y, width, height } = link?.getBoundingClientRect() ?? new DOMRect();
  const seen = link?.checkVisibility({ visibilityProperty: true }) && width > 0 && height > 0;
  return seen ? `${width} × ${height} at ${x}, ${y}` : "";
}

/** Whether the heading can be seen, and how many letters of the page's own words. */
function seenWords(): { heading: boolean; letters: number } {
  const heading = document.querySelector("h1");
  return {
    heading:
      heading?.checkVisibility({ visibilityProperty: true }) === true && heading.getBoundingClientRect().height > 0,
    letters: document.querySelector("main")?.innerText.length ?? 0,
  };
}

const shares = parts(addresses, 6);

/** What a page's scripts may weigh as sent, those that a script asks for while it runs among them; the search has a limit of its own. */
const mostScript = 4_096;

/** The bytes of a script as a host sends it. */
const sent = (path: string): number => statSync(join(process.cwd(), "out", `${path}.br`)).size;

/** Headers that every answer carries, whatever else it does. */
const needed = {
  "content-security-policy": /default-src 'none'.*frame-ancestors 'none'/,
  "x-content-type-options": /^nosniff$/,
  "referrer-policy": /^no-referrer$/,
  "cross-origin-opener-policy": /^same-origin$/,
  "permissions-policy": /camera=\(\)/,
};

/** The page of a figure may stand in a frame of another site. */
const framable = { "content-security-policy": /default-src 'none'.*frame-ancestors \*/ };

for (const [number, share] of shares.entries()) {
  test(`every address keeps to itself and fits a phone, part ${number + 1} of ${shares.length}`, async ({
    page,
    context,
    baseURL,
  }) => {
    test.setTimeout(480_000);
    const problems: string[] = [];
    /** Where help in a crisis stands; it is one place on all pages. */
    const places = new Set<string>();
    let address = "";
    let requests = 0;
    const scripts = new Set<string>();
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) problems.push(`${address}: console: ${message.text()}`);
    });
    page.on("pageerror", (error) => problems.push(`${address}: script: ${error.message}`));
    page.on("request", (request) => {
      requests++;
      const { origin, protocol, pathname } = new URL(request.url());
      if (request.resourceType() === "script") scripts.add(pathname);
      if (origin !== baseURL && protocol !== "data:") problems.push(`${address}: asks ${request.url()}`);
    });
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) =>
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
      );
    });
    await page.setViewportSize({ width: 320, height: 640 });
    for (address of share) {
      scripts.clear();
      const response = await page.goto(address);
      const headers = response?.headers() ?? {};
      const asked = { ...needed, ...(address.startsWith("/figures/") ? framable : {}) };
      for (const [name, pattern] of Object.entries(asked))
        if (!pattern.test(headers[name] ?? "")) problems.push(`${address}: header ${name}: ${headers[name]}`);
      if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth))
        problems.push(`${address}: scrolls sideways`);
      problems.push(...(await page.evaluate(shifted)).map((line) => `${address}: moves while it loads, ${line}`));
      const help = await page.evaluate(placeOfHelp);
      if (!help) problems.push(`${address}: shows no way to help`);
      places.add(help);
      if (places.size > 1) problems.push(`${address}: help stands elsewhere: ${help}`);
      problems.push(...(await page.evaluate(smallTargets)).map((line) => `${address}: target ${line}`));
      const weight = [...scripts].reduce((sum, path) => sum + sent(path), 0);
      if (weight > mostScript && address !== "/search/") problems.push(`${address}: runs ${weight} bytes of script`);
      if (scripts.size === 0 && address !== "/404/") problems.push(`${address}: runs no script that was seen`);
      await page.evaluate(spaceText);
      problems.push(...(await page.evaluate(clippedText)).map((line) => `${address}: spaced text: ${line}`));
    }
    // what one page keeps stays for all that come after it in the same window
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
    expect(await context.cookies()).toEqual([]);
    expect(requests).toBeGreaterThanOrEqual(share.length);
    expect([...new Set(problems)]).toEqual([]);
  });
}

test("the parts hold every address once", () => {
  expect(shares.flat().toSorted()).toEqual([...addresses]);
  expect(addresses.length).toBeGreaterThanOrEqual(fewestAddresses);
});

test("an address that nobody answers sends the same headers and a page that helps", async ({ page }) => {
  const response = await page.goto("/no/such/page/");
  expect(response?.status()).toBe(404);
  for (const [name, pattern] of Object.entries(needed)) expect(response?.headers()[name]).toMatch(pattern);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("No page here");
});

test("the policy refuses what someone put into a page: a script, a handler, a picture of another origin", async ({
  page,
}) => {
  // put into the answer itself: a script that another script puts in is refused before, as text that nobody vouched for
  await page.route("/", async (route) => {
    const response = await route.fetch();
    const put = [
      "<script>document.documentElement.dataset.ran = 'script'</script>",
      `<button id="put" onclick="document.documentElement.dataset.ran = 'handler'">Press</button>`,
      '<img src="https://example.org/x.png" alt="" width="1" height="1">',
    ].join("");
    await route.fulfill({ response, body: (await response.text()).replace("</main>", `${put}</main>`) });
  });
  const refused: string[] = [];
  await page.exposeFunction("told", (violation: string) => refused.push(violation));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
      (window as unknown as { told: (violation: string) => void }).told(`${effectiveDirective} ${blockedURI}`),
    );
  });
  await page.goto("/");
  await page.locator("#put").click();
  await expect
    .poll(() => refused.toSorted())
    .toEqual(["img-src https://example.org/x.png", "script-src-attr inline", "script-src-elem inline"]);
  expect(await page.evaluate(() => document.documentElement.dataset.ran)).toBeUndefined();
});

test.describe("with script off", () => {
  test.use({ javaScriptEnabled: false });

  // what is shown follows from the names of an element and of all it stands in: a page with no path of its own is shown as
  // those that have them
  const forms = [
    ...pageTypes,
    ...withNewPaths(
      addresses.filter((address) => !pageTypes.includes(address)),
      pageTypes,
    ),
  ];

  test("every form of page reads", async ({ page }) => {
    test.setTimeout(480_000);
    const problems: string[] = [];
    for (const address of forms) {
      await page.goto(address);
      const { heading, letters } = await page.evaluate(seenWords);
      if (!heading) problems.push(`${address}: no heading`);
      if (letters < 150) problems.push(`${address}: hardly any words`);
    }
    expect(problems).toEqual([]);
    expect(forms.length).toBeGreaterThan(60);
  });
});
