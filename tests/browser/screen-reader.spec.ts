import { expect, test } from "@playwright/test";
import { pageTypes } from "./addresses";
import { openAll } from "./measures";
import { asText, type Spoken, spoken, within } from "./tree";

/** Where each of the patterns is first met in what is read, in the order given; -1 from the first that is missing on. */
function inOrder(lines: readonly Spoken[], patterns: readonly RegExp[]): boolean {
  const text = asText(lines).split("\n");
  let from = 0;
  return patterns.every((pattern) => {
    const at = text.findIndex((line, index) => index >= from && pattern.test(line));
    from = at + 1;
    return at !== -1;
  });
}

test("on every page type each figure has a name, says its numbers, and has the same as a table after them", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const problems: string[] = [];
  let figures = 0;
  for (const address of pageTypes) {
    await page.goto(address);
    await page.evaluate(openAll);
    for (const { self, inside } of within(await spoken(page), "figure")) {
      figures++;
      const where = `${address} “${self.name}”`;
      if (self.name.length < 10) problems.push(`${where}: no name`);
      if (!inOrder(inside, [/^Figcaption/, /^table/, /^columnheader “./]))
        problems.push(`${where}: not title, table: ${asText(inside).slice(0, 400)}`);
      for (const { role, name } of inside) {
        if (role === "image" && !/\d|not known/.test(name)) problems.push(`${where}: a picture says “${name}”`);
        if (/^(?:columnheader|rowheader)$/.test(role) && name === "")
          problems.push(`${where}: a heading of the table is empty`);
      }
      const pictures = inside.filter(({ role, name }) => role === "image" && / of 100, \d+ not\. ./.test(name));
      for (const { name } of pictures) {
        const [happened, not] = (name.match(/(\d+) of 100, (\d+) not/) ?? []).slice(1).map(Number);
        if ((happened ?? 0) + (not ?? 0) !== 100) problems.push(`${where}: “${name}” is not a hundred people`);
      }
    }
  }
  expect(problems).toEqual([]);
  expect(figures).toBeGreaterThan(20);
});

test("on every page type a citation says which source it opens, and the note it opens is that source", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const problems: string[] = [];
  let marks = 0;
  for (const address of pageTypes) {
    await page.goto(address);
    await page.evaluate(openAll);
    const read = (await spoken(page)).filter(({ role, name }) => /button|link/.test(role) && /^Source \d/.test(name));
    for (const { name } of read) if (!/^Source \d+: .{4,}/.test(name)) problems.push(`${address}: “${name}”`);
    const drawn = await page.locator(".cite").evaluateAll((nodes) =>
      nodes
        .filter((node) => node.checkVisibility())
        .map((node) => {
          const name = node.getAttribute("aria-label") ?? "";
          const note = document.getElementById(node.getAttribute("popovertarget") ?? "");
          const [, number, title] = name.match(/^Source (\d+): (.+)$/) ?? [];
          const says = note?.textContent ?? title;
          return { name, agrees: number === node.textContent && title !== undefined && says?.includes(title) === true };
        }),
    );
    marks += drawn.length;
    if (drawn.length !== read.length) problems.push(`${address}: ${drawn.length} are drawn, ${read.length} are read`);
    for (const { name, agrees } of drawn) if (!agrees) problems.push(`${address}: “${name}” opens something else`);
  }
  expect(problems).toEqual([]);
  expect(marks).toBeGreaterThan(300);
});

test("a citation says that its note is open, and the note is read next", async ({ page }) => {
  await page.goto("/uses/ptsd/");
  const mark = page.locator("button.cite:visible").first();
  const name = (await mark.getAttribute("aria-label")) ?? "";
  const line = async (): Promise<string> =>
    asText((await spoken(page)).filter((one) => one.name === name)).split("\n")[0] ?? "";
  expect(await line()).toContain("expanded=false");
  await mark.click();
  expect(await line()).toContain("expanded=true");
  const lines = asText(await spoken(page)).split("\n");
  const authors = name.replace(/^Source \d+: /, "");
  const at = lines.findIndex((line) => line.includes(name));
  expect(lines.slice(at + 1).join(" ")).toContain(authors);
  await expect(page.locator(":popover-open")).toContainText(authors);
  // a voice is led into the note, which has a name
  await expect(page.locator(":popover-open")).toBeFocused();
  await expect(page.locator(":popover-open")).toHaveAccessibleName(name);
});

test("the home page is read in its order: help, name, sections, search, title, doors, figure, answers for tonight, questions", async ({
  page,
}) => {
  await page.goto("/");
  const lines = await spoken(page);
  const order = [
    /^link “Skip to the page”/,
    /^complementary “Help in a crisis”/,
    /^link “Get help now”/,
    /^banner/,
    /^navigation “Sections”/,
    /^search/,
    /^searchbox “Search this site”/,
    /^main/,
    /^heading “Ketamine infusions, in plain numbers” level=1/,
    /^link “I am deciding”/,
    /^link “I am supporting someone”/,
    /^link “I am a clinician”/,
    /^link “I need to know tonight”/,
    /^figure “./,
    /^link “very low certainty”/,
    /^image “Ketamine: 47 of 100, 53 not\. ./,
    /^image “Midazolam, a sedative: 26 of 100, 74 not\. ./,
    /^DisclosureTriangle “Who was studied, and how” expanded=false/,
    /^DisclosureTriangle “The same as a table” expanded=false/,
    /^heading “Do you need to know tonight\?” level=2/,
    /^link “I am thinking of suicide, or of hurting myself”/,
    /^link “Someone I love talks of dying”/,
    /^link “Tonight is bad, but I am not in danger”/,
    /^link “When do I call an ambulance\?”/,
    /^heading “What do you want to know\?” level=2/,
    /^contentinfo/,
    /^complementary “Help in a crisis, again”/,
    /^DisclosureTriangle “Display”/,
  ];
  expect(order.filter((_, index) => !inOrder(lines, order.slice(0, index + 1))).map(String)).toEqual([]);
});

for (const [address, groups] of [
  [
    "/decide/aid/",
    [
      /^group “Relief that comes fast, even if it may fade”/,
      /^radio “Not at all” checked=false/,
      /^radio “Most of all” checked=false/,
      /^textbox “Something else that matters to me Up to 240 letters\.”/,
      /^group “Which options do you want to talk about\?”/,
      /^checkbox “Ketamine infusion” checked=false/,
      /^group “Are you ready to choose\?”/,
      /^textbox “Where I lean today, and why Up to 240 letters\.”/,
      /^group “What do you want to ask\?”/,
      /^textbox “My own question Up to 240 letters\.”/,
      /^group “What are your next steps\?”/,
      /^textbox “My notes Up to 600 letters\.”/,
      /^button “Save on this device”/,
      /^button “Clear everything”/,
      /^status/,
    ],
  ],
  [
    "/decide/compare/",
    [
      /^group “Choose the options to compare/,
      /^checkbox “Ketamine infusion” checked=true/,
      /^checkbox “Waiting, or no new treatment” checked=false/,
      /^region “What it is”/,
      /^heading “Ketamine infusion” level=3/,
      /^region “How well it works, and how sure we can be”/,
      /^heading “Ketamine infusion .*certainty” level=3/,
      /^region “Cost”/,
    ],
  ],
  [
    "/clinic/questions-to-ask/",
    [
      /^checkbox “Show only the questions I ticked” checked=false/,
      /^region “Before choosing a clinic”/,
      /^heading “Is this approved for my condition\?” level=3/,
      /^checkbox “Is this approved for my condition\?” checked=false/,
      /^button “Copy my questions”/,
      /^button “Save on this device”/,
      /^button “Untick all”/,
      /^status/,
    ],
  ],
] as const)
  test(`${address} is read in its order, and every group and field has a name`, async ({ page }) => {
    await page.goto(address);
    const lines = await spoken(page);
    expect(groups.filter((_, index) => !inOrder(lines, groups.slice(0, index + 1))).map(String)).toEqual([]);
    // a part that opens is a group by the browser's own doing; its name is that of what opens it
    const nameless = lines.filter(
      ({ role, name }, at) =>
        /^(?:group|radio|checkbox|textbox|button|link|region|table|DisclosureTriangle)$/.test(role) &&
        name === "" &&
        lines[at + 1]?.role !== "DisclosureTriangle",
    );
    expect(asText(nameless)).toBe("");
  });
