import type { Browser } from "@playwright/test";

/** What a throttled phone saw of one page, in milliseconds; the shift of the layout has no unit. */
export type Paint = { largest: number; blocked: number; shift: number };

/**
 * Where a reader comes from. The site's headers ask for a browsing context of its own (Cross-Origin-Opener-Policy), so one who
 * comes from elsewhere has the browser start a new process in the middle of the load, and one who goes on within the site not.
 */
export const ways = ["from elsewhere", "within the site"] as const;
export type Way = (typeof ways)[number];

/** A file of both servers that asks for nothing else: whoever goes on from there is in the site's process and has kept nothing. */
export const plainFile = "/robots.txt";

/** A mid-range phone on a slow network: 1.6 Mbit/s, 150 ms a round trip, a processor 4 times slower. */
const phone = { width: 360, height: 740 };
const network = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const slower = 4;

/**
 * Opens a page on a throttled phone that has kept nothing of the site.
 *
 * Blocked time is the sum over tasks of what each took beyond 50 ms (web.dev, Total Blocking Time), here from the start of
 * the load to one second after it; layout shift is the sum of all shifts.
 */
export async function paintOf(browser: Browser, address: string, way: Way): Promise<Paint> {
  const context = await browser.newContext({ viewport: phone, isMobile: true, hasTouch: true });
  try {
    const page = await context.newPage();
    if (way === "within the site") await page.goto(new URL(plainFile, address).href);
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", network);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: slower });
    await page.addInitScript(observe);
    await page.goto(address, { waitUntil: "load" });
    await page.waitForTimeout(1000);
    return await page.evaluate(() => (globalThis as unknown as { seen: Paint }).seen);
  } finally {
    await context.close();
  }
}

/** Runs in the page before anything else in it; text, because a bundler's additions to a function are not there. */
const observe = `
  const seen = (globalThis.seen = { largest: 0, blocked: 0, shift: 0 });
  const each = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  each("largest-contentful-paint", (entry) => { seen.largest = entry.startTime; });
  each("longtask", (entry) => { seen.blocked += Math.max(0, entry.duration - 50); });
  each("layout-shift", (entry) => { seen.shift += entry.value; });
`;

/** The value in the middle of an odd number of values; the lower of the two in the middle of an even one. */
export const median = (values: readonly number[]): number => at(values, 1 / 2);

/** The value that a quarter of the others lie below; the lower of two. */
export const lowerQuarter = (values: readonly number[]): number => at(values, 1 / 4);

function at(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN;
}
