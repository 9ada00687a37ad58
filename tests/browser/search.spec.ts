import { expect, type Page, test } from "@playwright/test";
import { bring, found } from "./axe";

const box = "#search-form input";
const links = "#results li a";

/** Fails on whatever the page's policy refused or its script threw. */
function watch(page: Page): string[] {
  const said: string[] = [];
  page.on("pageerror", (error) => said.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("favicon")) said.push(message.text());
  });
  return said;
}

test("finds as you type, by section, with the sentence that matches", async ({ page }) => {
  const said = watch(page);
  await page.goto("/search/");
  await page.locator(box).pressSequentially("bladder", { delay: 20 });
  await expect(page.locator("#found")).toContainText("Places found for “bladder”");
  await expect(page.locator("#results h2").first()).toHaveText(/\w/);
  await expect(page.locator("#results mark").first()).toHaveText(/bladder/i);
  expect(page.url()).toContain("#q=bladder");
  expect(said.filter((line) => !/Failed to load resource/.test(line))).toEqual([]);
});

for (const [words, address] of [
  ["IV drip", "/glossary/#infusion"],
  ["Spravato", "/understand/forms/"],
  ["K", "/understand/what-it-is/"],
  ["party drug", "/understand/what-it-is/"],
  ["can I drive", "/clinic/the-day/#"],
  ["does ketamine damage memory", "/safety/long-term-risks/#what-does-it-do-to-memory"],
] as const) {
  test(`“${words}” finds ${address}`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(words)}`);
    await expect(page.locator(`#results a[href^="${address}"]`).first()).toBeVisible();
  });
}

for (const words of [
  "kill myself",
  "I want to die",
  "suicidal tonight",
  "samaritans",
  "get help now",
  "988",
  "he won't wake up",
  "cant breathe",
  "want to disapear",
  "sewercide",
  "talks about not wanting to live",
  "found a note",
])
  test(`“${words}” shows numbers to call above anything found`, async ({ page }) => {
    await page.route("**/pagefind/**", (route) => route.abort());
    await page.goto(`/search/?q=${encodeURIComponent(words)}`);
    const help = page.getByRole("status").getByRole("region", { name: "Get help now" });
    await expect(help).toBeVisible();
    await expect(help.getByRole("link", { name: "116 123" })).toHaveAttribute("href", "tel:116123");
    await expect(help.getByRole("link", { name: "All numbers, by country" })).toHaveAttribute("href", "/help/");
    for (const link of await help.getByRole("link").all())
      expect((await link.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
    const below = await page.locator("#results").boundingBox();
    expect((await help.boundingBox())?.y ?? Number.NaN).toBeLessThan(below?.y ?? Number.NaN);
    await bring(page);
    expect(await found(page)).toEqual([]);
    await page.locator(box).fill("diet");
    await expect(help).toBeHidden();
  });

for (const words of ["tonight is bad", "I can’t sleep and feel awful", "not coping"])
  test(`“${words}” shows softer words than danger does, and where to talk to someone`, async ({ page }) => {
    await page.route("**/pagefind/**", (route) => route.abort());
    await page.goto(`/search/?q=${encodeURIComponent(words)}`);
    const link = page.getByRole("status").getByRole("link", { name: "People to talk to" });
    await expect(link).toHaveAttribute("href", "/help/");
    expect((await link.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
    await expect(page.locator("#help-first")).toBeHidden();
    await bring(page);
    expect(await found(page)).toEqual([]);
    await page.locator(box).fill(`${words} want to die`);
    await expect(link).toBeHidden();
    await expect(page.locator("#help-first")).toBeVisible();
    await page.locator(box).fill("is it normal to cry");
    await expect(page.locator("#help-first")).toBeHidden();
    await expect(link).toBeHidden();
  });

for (const words of ["son wants to kill himself", "my daughter talks about not wanting to live"])
  test(`“${words}” shows first what a family can do, and corrects no word`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(words)}`);
    const help = page.getByRole("region", { name: "Get help now" });
    await expect(help.getByRole("link").first()).toHaveAttribute(
      "href",
      "/families/supporting-someone/#what-if-they-talk-of-dying",
    );
    await expect(help.getByRole("link", { name: "Someone you love talks of dying: what to do now" })).toBeVisible();
    await expect(page.locator("#results a").first()).toHaveAttribute("href", "/questions/#what-if-they-are-suicidal");
    await page.waitForLoadState("networkidle");
    await expect(page.locator("#results")).not.toContainText("Did you mean");
    await expect(page.locator('#results a[href^="/sources/"]')).toHaveCount(0);
    await bring(page);
    expect(await found(page)).toEqual([]);
    await page.locator(box).fill("i want to die");
    await expect(help).toBeVisible();
    await expect(page.locator("#help-other")).toBeHidden();
  });

test("where nothing can tell danger, whom to call stands there for whatever is typed", async ({ page }) => {
  await page.route("**/script/danger-*", (route) => route.abort());
  await page.goto("/search/?q=diet");
  await expect(page.getByRole("region", { name: "Get help now" })).toBeVisible();
  await page.locator(box).fill("");
  await expect(page.getByRole("region", { name: "Get help now" })).toBeHidden();
});

for (const words of ["waste of money", "i am ashamed it failed", "my wife wants it"])
  test(`“${words}” is not put as other words`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(words)}`);
    await expect(page.locator("#found")).toContainText(words);
    await page.waitForLoadState("networkidle");
    await expect(page.locator("#results")).not.toContainText("Did you mean");
  });

test("“my son is depressed” finds no author of that sound", async ({ page }) => {
  await page.goto("/search/?q=my%20son%20is%20depressed");
  await expect(page.locator(links).first()).toBeVisible();
  await expect(page.locator("#results mark").filter({ hasText: /song/i })).toHaveCount(0);
});

test("on a phone what is typed has the row to itself", async ({ page }) => {
  for (const width of [320, 360, 412]) {
    await page.setViewportSize({ width, height: 700 });
    await page.goto("/search/");
    const field = await page.locator(box).boundingBox();
    expect(field?.width ?? 0).toBeGreaterThan(width - 50);
  }
});

for (const [words, question] of [
  ["wears off", "what-if-it-stops-working"],
  ["stopped working", "what-if-it-stops-working"],
  ["will it work for me", "will-it-work-for-me"],
  ["what does it feel like", "what-will-it-feel-like"],
  ["how fast", "how-fast"],
  ["will it help me", "will-it-work-for-me"],
  ["70%", "why-success-rates-differ"],
  ["70 percent success", "why-success-rates-differ"],
  ["APA", "what-do-guidelines-say"],
  ["can't pee", "bladder-pain"],
  ["I feel worse after", "low-or-tearful-today"],
  ["my son is on ketamine", "what-will-i-see"],
  ["is it safe with sertraline", "with-my-antidepressant"],
  ["is it safe with viagra", "which-medicines-change"],
  ["wife is addicted to ketamine", "found-ketamine"],
  ["does ketamine cure depression", "will-it-work-for-me"],
  ["does ketamine really work", "will-it-work-for-me"],
  ["how long does ketamine last", "how-long-does-it-last"],
  ["i am scared", "afraid-of-a-bad-trip"],
  ["it didn't work for me", "did-nothing-for-me"],
  ["four infusions no effect", "did-nothing-for-me"],
  ["ketamine failed", "did-nothing-for-me"],
  ["i am well now", "cancel-or-stop-early"],
  ["bladder damage", "bladder-liver-memory-brain"],
  ["my son booked six infusions", "what-does-it-cost"],
] as const)
  test(`“${words}” puts the question of that name first`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(words)}`);
    await expect(page.locator("#results a").first()).toHaveAttribute("href", `/questions/#${question}`);
  });

for (const [words, address] of [
  ["bladder hurts", "/questions/#bladder-pain"],
  ["burning", "/questions/#bladder-pain"],
  ["should i go on", "/questions/#cancel-or-stop-early"],
  ["stop", "/questions/#cancel-or-stop-early"],
  ["is it my falt", "/questions/#what-if-it-stops-working"],
  ["cant aford", "/questions/#money-runs-out"],
  ["where can i get it uk", "/questions/#where-can-i-get-it"],
  ["nigeria", "/questions/#where-can-i-get-it"],
  ["wine", "/questions/#eating-and-drinking"],
  ["ocd success rate", "/uses/ocd/"],
  ["ptsd success rate", "/uses/ptsd/"],
  ["pain success rate", "/uses/chronic-pain/"],
  ["bipolar success rate", "/uses/bipolar-depression/"],
  ["ocd does it work", "/uses/ocd/"],
  ["ketamine sertraline", "/questions/#with-my-antidepressant"],
  ["ketamine clonazepam", "/safety/other-medicines/"],
  ["pregabalin", "/questions/#with-my-pain-pills"],
  ["zopiclone", "/safety/other-medicines/"],
  ["burning pain in my hand", "/uses/chronic-pain/"],
  ["what else is there", "/decide/compare/"],
] as const)
  test(`“${words}” leads to ${address} first`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(words)}`);
    await expect(page.locator("#results a").first()).toHaveAttribute("href", address);
  });

for (const words of ["70 %", "70 percent success", "70% success rate"])
  test(`“${words}” shows what people claim together with what is true of it`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(words)}`);
    await expect(page.locator('#results a[href="/understand/claims-checked/#claim-seventy"]')).toHaveText(
      /Claim: “It has a 70% success rate\.” True of a few small studies\./,
    );
  });

test("a page's rows for clinicians are called that", async ({ page }) => {
  await page.goto("/search/?q=Michelet%202018");
  const found = page.locator('#results a[href="/uses/chronic-pain/#for-clinicians"]');
  await expect(found).toHaveText("For clinicians");
});

for (const [words, page] of [
  ["set and setting", "/clinic/why-the-setting-matters/"],
  ["Spravato", "/understand/forms/"],
  ["bi polar", "/safety/who-should-not/"],
  ["PTSD", "/uses/ptsd/"],
  ["high blood pressure", "/safety/who-should-not/"],
  ["side effects", "/safety/side-effects/"],
] as const)
  test(`“${words}” finds ${page} before any paper about it`, async ({ page: tab }) => {
    await tab.goto(`/search/?q=${encodeURIComponent(words)}`);
    await expect(tab.locator(links).first()).toHaveAttribute("href", page);
  });

for (const words of ["can ketamine cure depression", "is ketamine a cure"])
  test(`“${words}” shows what says that it is none, before any list of trials`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(words)}`);
    const parts = page.locator("#results li p");
    const told = parts.filter({ hasText: "Not a cure." });
    await expect(told).toHaveCount(1);
    const texts = await page
      .locator("#results li a")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    const trials = texts.findIndex((href) => href?.startsWith("/research/trials/"));
    const at = texts.findIndex((href) => href?.startsWith("/understand/what-it-is/"));
    expect(at).toBeGreaterThanOrEqual(0);
    if (trials >= 0) expect(at).toBeLessThan(trials);
  });

test("an author's name still finds the papers first", async ({ page }) => {
  await page.goto("/search/?q=Zarate");
  await expect(page.locator(links).first()).toHaveAttribute("href", /^\/sources\/zarate-/);
});

for (const number of [
  "10.1176/appi.ajp.2013.13030392",
  "https://doi.org/10.1176/appi.ajp.2013.13030392",
  "PMID: 23982301",
])
  test(`the number “${number}” finds its source and nothing like it`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(number)}`);
    await expect(page.locator(links)).toHaveCount(1);
    await expect(page.locator(links)).toHaveAttribute("href", "/sources/murrough-2013/");
  });

test("a trial's number finds every source of it, the index unasked; one that no source has finds nothing", async ({
  page,
}) => {
  const said = watch(page);
  await page.goto("/search/?q=NCT03113968");
  await expect(page.locator(links)).toHaveText(["Anand et al., 2023", "Jha et al., 2024"]);
  await bring(page);
  expect(await found(page)).toEqual([]);
  await page.goto("/search/?q=NCT99999999");
  await expect(page.getByRole("status").filter({ hasText: "Nothing found for “NCT99999999”." })).toBeVisible();
  await expect(page.locator(links)).toHaveCount(0);
  expect(said.filter((line) => !/Failed to load resource/.test(line))).toEqual([]);
});

test("a misspelt word finds nothing rather than its first letters", async ({ page }) => {
  await page.goto("/search/?q=alchohol");
  await expect(page.getByRole("status").filter({ hasText: "Nothing found for “alchohol”." })).toBeVisible();
  await expect(page.locator("#results li")).toHaveCount(0);
});

test("a misspelt word is offered as it is spelt here, and not looked for unasked", async ({ page }) => {
  await page.goto("/search/?q=midazolan");
  const offered = page.locator("#results").getByRole("link", { name: "midazolam", exact: true });
  await expect(offered).toBeVisible();
  await expect(page.locator("#results li")).toHaveCount(0);
  await offered.click();
  await expect(page.getByRole("status").filter({ hasText: "Places found for “midazolam”" })).toBeVisible();
  await page.goto("/search/?q=lozange");
  await expect(page.locator("#results")).toContainText("Did you mean lozenge?");
});

test("a misspelt word beside one that is found is offered as it is spelt here", async ({ page }) => {
  await page.goto("/search/?q=midazolan%20memory");
  await expect(page.locator("#results")).toContainText("Did you mean midazolam memory?");
});

test("a section can be chosen, and the address keeps the choice", async ({ page }) => {
  await page.goto("/search/?q=memory&section=Safety");
  await expect(page.locator("#results h2")).toHaveText(["Safety"]);
  await page.getByRole("combobox", { name: "In" }).selectOption("Questions");
  await expect(page.locator("#results h2")).toHaveText(["Questions"]);
  expect(page.url()).toContain("section=Questions");
  await page.reload();
  await expect(page.locator("#results h2")).toHaveText(["Questions"]);
});

test("works by keyboard on a phone: from the box through the results and to a page", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/");
  // on a phone the box stands in the menu
  await page.locator(".menu > summary").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("searchbox", { name: "Search this site" }).focus();
  await page.keyboard.type("dissociation");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\/#q=dissociation/);
  await expect(page.locator(links).first()).toBeVisible();
  await page.locator(box).focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator(links).first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator(links).nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(page.locator(box)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  const address = await page.locator(links).first().getAttribute("href");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`${(address ?? "nowhere").replace(/[.#]/g, "\\$&")}$`));
});

test("no host is told what someone looks up, in the box of a page or on the search page", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("/uses/ptsd/");
  await page.getByRole("searchbox", { name: "Search this site" }).fill("overdose & dying");
  await page.keyboard.press("Enter");
  await expect(page.locator(box)).toHaveValue("overdose & dying");
  await expect(page.locator("#found")).toContainText("overdose & dying");
  await page.locator(box).fill("dying alone");
  await expect(page.locator("#found")).toContainText("dying alone");
  await page.reload();
  await expect(page.locator("#found")).toContainText("dying alone");
  expect(asked.filter((address) => /pagefind/.test(address)).length).toBeGreaterThan(2);
  expect(asked.filter((address) => /dying|overdose|alone|[?&]q/.test(address))).toEqual([]);
});

test("more can be shown, and focus goes to the first that is new", async ({ page }) => {
  await page.goto("/search/?q=depression");
  await expect(page.locator(links).first()).toBeVisible();
  const before = await page.locator("#results p").count();
  await page.getByRole("button", { name: "Show more" }).click();
  await expect(async () => expect(await page.locator("#results p").count()).toBeGreaterThan(before)).toPass();
  await expect(page.locator("#results a:focus")).toHaveCount(1);
});

test("says politely when nothing is found, and where help is, until something is", async ({ page }) => {
  await page.goto("/search/?q=жук");
  await expect(page.getByRole("status").filter({ hasText: "Nothing found for “жук”." })).toBeVisible();
  const help = page.locator("#help-last");
  await expect(help.getByRole("link", { name: "Get help now" })).toBeVisible();
  await page.locator(box).fill("bladder");
  await expect(help).toBeHidden();
});

test("first results stand soon after typing, and the first query fetches under 97 KB", async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const addresses = new Map<string, string>();
  let bytes = 0;
  session.on("Network.responseReceived", ({ requestId, response }) => addresses.set(requestId, response.url));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (/\/pagefind\/|synonyms|\/(?:search|danger)-/.test(addresses.get(requestId) ?? "")) bytes += encodedDataLength;
  });
  await page.goto("/search/");
  await page.waitForLoadState("networkidle");
  const took = await page.evaluate(
    ([field = ""]) =>
      new Promise<number>((resolve) => {
        const input = document.querySelector<HTMLInputElement>(field);
        const results = document.querySelector("#results");
        if (!input || !results) throw new Error("no search");
        const start = performance.now();
        new MutationObserver(() => {
          if (results.querySelector("li")) resolve(performance.now() - start);
        }).observe(results, { childList: true });
        input.value = "bladder";
        input.dispatchEvent(new Event("input", { bubbles: true }));
      }),
    [box],
  );
  await page.waitForLoadState("networkidle");
  process.stdout.write(`\nFirst results after ${took.toFixed(0)} ms; first query ${bytes} bytes with headers\n`);
  // 100 ms is what is meant; a shared machine is given more
  expect(took).toBeLessThan(1000);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThan(97_000);
});

test("has no fault that axe finds, in either theme, and fits 320 px", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto("/search/?q=spravato");
    await expect(page.locator(links).first()).toBeVisible();
    await bring(page);
    expect(await found(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("the box leads to lists of every page, question and term", async ({ page }) => {
    await page.goto("/uses/ptsd/");
    await page.getByRole("searchbox", { name: "Search this site" }).fill("memory");
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await expect(page).toHaveURL(/\/search\/\??$/);
    await expect(page.getByText("Searching needs script, which is off here.")).toBeVisible();
    await expect(page.locator("#search-form")).toBeHidden();
    await page.getByRole("link", { name: "R", exact: true }).click();
    await expect(page).toHaveURL(/\/glossary\/#letter-r/);
  });
});
