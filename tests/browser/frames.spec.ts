import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";
import { addresses, builtPage } from "./addresses";

const figure = "/figures/uses/ptsd/fact-box/";

/** Another site, with one frame in its page. */
let site: Server;
let framed = "";
test.beforeAll(async () => {
  site = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end(`<!doctype html><title>Another site</title>${framed}`);
  });
  await new Promise<void>((listening) => site.listen(0, () => listening()));
});
test.afterAll(() => site.close());
const elsewhere = (): string => `http://127.0.0.1:${(site.address() as AddressInfo).port}/`;

for (const sandbox of ["", ' sandbox="allow-popups"', ' sandbox="allow-scripts"'])
  test(`a figure shows itself, how sure and its source in a frame of another site${sandbox}`, async ({
    page,
    baseURL,
  }) => {
    const said: string[] = [];
    page.on("console", (message) => {
      // a sandbox is no site at all, so our scripts, which only our own site may load, stay out: the figure needs none
      const withheld = sandbox !== "" && /sandbox|NotSameOrigin/i.test(message.text());
      if (message.type() === "error" && !withheld) said.push(message.text());
    });
    page.on("pageerror", (error) => said.push(error.message));
    framed = `<iframe${sandbox} src="${baseURL}${figure}#alone" title="A figure" width="600" height="700"></iframe>`;
    await page.goto(elsewhere());
    const inside = page.frameLocator("iframe");
    await expect(inside.locator("figure")).toBeVisible();
    await expect(inside.locator("figure .certainty").first()).toBeVisible();
    await expect(inside.locator(".figure-origin")).toContainText("Ketamine in Plain Numbers");
    await expect(inside.getByRole("link", { name: "Help in a crisis" })).toBeVisible();
    // what surrounds a page of ours stays out of the frame
    await expect(inside.locator(".site-header")).toBeHidden();
    await expect(inside.locator("#embed")).toBeHidden();
    expect(said).toEqual([]);
  });

test("the line that a figure's page gives is the line that works", async ({ page, baseURL }) => {
  await page.goto(figure);
  const line = await page.locator('[data-copy="the line"]').innerText();
  expect(line).toContain(`${figure}#alone`);
  framed = line.replace(/src="https?:\/\/[^/]+/, `src="${baseURL}`);
  await page.goto(elsewhere());
  await expect(page.frameLocator("iframe").locator("figure")).toBeVisible();
});

test("no page but a figure's may be framed", async ({ page, baseURL }) => {
  const types = ["/", "/help/", "/uses/ptsd/", "/search/", "/decide/aid/", "/sources/murrough-2013/", "/figures/"];
  for (const address of types) {
    framed = `<iframe src="${baseURL}${address}" title="A page"></iframe>`;
    await page.goto(elsewhere());
    const frame = await (await page.waitForSelector("iframe")).contentFrame();
    await expect.poll(() => frame?.url(), { message: address }).toContain("chrome-error:");
  }
});

test("in a page of its own a figure has everything around it, and the whole of its downloads", async ({ page }) => {
  await page.goto(figure);
  await expect(page.locator(".site-header")).toBeVisible();
  await expect(page.locator("#embed")).toBeVisible();
  const downloads = await page.locator(".downloads a").all();
  expect(downloads).toHaveLength(2);
  for (const link of downloads) {
    const response = await page.request.get((await link.getAttribute("href")) ?? "");
    expect(response.status()).toBe(200);
  }
  expect(addresses.filter((address) => builtPage(address).includes('target="_top"')).length).toBeGreaterThan(45);
});
