import type { Page } from "@playwright/test";

/** How often a page may be asked by the Tab key before it counts as not reachable. */
const most = 700;

/**
 * Writes down what a page asks of any server from now on. The code that leads to the page stands on paper alone and is
 * fetched last: a fixed file, which says nothing of the reader.
 */
export function requestsFromNow(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    const ownCode = `${new URL(page.url()).origin}/qr${new URL(page.url()).pathname.slice(0, -1)}.svg`;
    if (request.method() !== "GET" || request.url() !== ownCode) asked.push(`${request.method()} ${request.url()}`);
  });
  return asked;
}

/** Everything the site keeps on the device, as text: what script can keep, and cookies. */
export async function kept(page: Page): Promise<Record<string, string>> {
  const stored = await page.evaluate(() => ({ ...localStorage, ...sessionStorage }) as Record<string, string>);
  const cookies = (await page.context().cookies()).map(({ name, value }) => [`cookie ${name}`, value]);
  return { ...stored, ...Object.fromEntries(cookies) };
}

/** Goes to a control by the Tab key alone. */
export async function tabTo(page: Page, control: string): Promise<void> {
  for (let press = 0; press < most; press++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((one) => document.activeElement?.matches(one) ?? false, control)) return;
  }
  throw new Error(`${most} presses of Tab do not reach ${control}`);
}

/** How many sheets of A4 the page prints on. */
export async function sheets(page: Page): Promise<number> {
  const file = await page.pdf({ format: "A4", preferCSSPageSize: true });
  return file.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
