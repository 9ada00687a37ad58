import { HtmlValidate } from "html-validate";
import { parse } from "node-html-parser";
import { expect, test, vi } from "vitest";
import { exampleContext, exampleSources, exampleTerms, ownComponents } from "../../../src/components/examples/example";
import { examples as halves } from "../../../src/components/examples/examples";
import { OverTime } from "../../../src/components/figures/over-time";
import { markup } from "../../../src/components/render";
import { resultNames } from "../../../src/evidence/trial-words";
import { library, list } from "../../../src/library/library";
import { componentNames } from "../../../src/schema/components";
import { withoutRolesOfTables } from "../../site/roles-of-tables";

vi.mock("../../../src/library/generated", () => import("./generated-content"));

const examples = [...halves.figures, ...halves.words];
const { records } = library();
const glossary = new Map(list("glossary").terms.map(({ id, term, definition }) => [id, { term, definition }]));
const cites = [...exampleSources, ...[...records.keys()].filter((id) => !exampleSources.some((one) => one === id))];
const context = exampleContext(records, glossary, cites);
const drawn = examples.map((example) => ({ ...example, tree: parse(markup(example.draw(context))) }));

const figures = drawn.filter(({ tree }) => tree.querySelector("figure"));

test("every component that pages bring along has an example, and a tile for each way a trial can come out", () => {
  const shown = new Set<string>(examples.map(({ component }) => component));
  expect(ownComponents.filter((name) => !shown.has(name))).toEqual([]);
  const results = drawn.flatMap(({ tree }) =>
    tree.querySelectorAll(".tile").map((tile) => tile.getAttribute("data-result")),
  );
  expect(results).toEqual(Object.keys(resultNames));
});

test("every component an author may write has an example, and every id is its own", () => {
  const shown = new Set<string>(examples.map(({ component }) => component));
  // a fact stands inside the example of its box
  expect(componentNames.filter((name) => name !== "Fact" && !shown.has(name))).toEqual([]);
  expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
  expect(exampleTerms.every((id) => glossary.has(id))).toBe(true);
  expect(exampleSources.every((id) => records.has(id))).toBe(true);
});

test.each(drawn)("$component, $state: is valid HTML without inline style", async ({ tree }) => {
  const validator = new HtmlValidate({
    extends: ["html-validate:recommended"],
    rules: {
      "void-style": "off",
      "attribute-boolean-style": "off",
      "attribute-empty-style": "off",
      "tel-non-breaking": "off",
      "attr-case": "off",
      // targets and headings around it stand on the page, which is audited when it is built
      "no-missing-references": "off",
      "heading-level": "off",
      "valid-id": ["error", { relaxed: true }],
    },
  });
  const html = tree.toString();
  expect(html.length).toBeGreaterThan(40);
  expect(tree.querySelector("[style]")).toBeNull();
  const report = await validator.validateString(withoutRolesOfTables(html));
  expect(
    report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
  ).toEqual([]);
});

test.each(figures)(
  "$component, $state: has a title that names it, a link of its own and its figures as a table",
  ({ tree }) => {
    const figure = tree.querySelector("figure");
    const title = tree.getElementById(figure?.getAttribute("aria-labelledby") ?? "");
    expect(title?.text.length).toBeGreaterThan(10);
    expect(figure?.querySelector(".self")?.getAttribute("href")).toBe(`#${figure?.id}`);
    expect(figure?.querySelectorAll("table tbody tr").length).toBeGreaterThan(0);
    const pictures = figure?.querySelectorAll('[role="img"]') ?? [];
    for (const picture of pictures) expect(picture.getAttribute("aria-label")).toMatch(/\d|not known/);
    // the drawing itself is either named or kept from screen readers
    for (const svg of figure?.querySelectorAll("svg") ?? [])
      expect(svg.closest('[role="img"], [aria-hidden="true"]') ?? svg.parentNode?.closest("svg")).toBeTruthy();
  },
);

test("the figures are as many as the table promises", () => {
  expect(figures.length).toBe(10);
});

test("a hundred people are a hundred people, and both sides say how many did not", () => {
  const [example] = drawn.filter(({ id }) => id === "people-benefit");
  const grids = example?.tree.querySelectorAll(".people") ?? [];
  expect(grids).toHaveLength(2);
  for (const grid of grids) {
    const people = grid
      .querySelectorAll("use")
      .reduce((sum, use) => sum + (use.getAttribute("href")?.startsWith("#ten") ? 10 : 1), 0);
    expect(people).toBe(100);
  }
  expect(example?.tree.querySelectorAll(".grid-rest").map(({ text }) => text)).toEqual(["53 did not", "74 did not"]);
});

test("treatment and comparator are drawn with different shapes", () => {
  const [example] = drawn.filter(({ id }) => id === "people-benefit");
  const shapes = (side: string) =>
    new Set(example?.tree.querySelectorAll(`.people.${side} .happened`).map((use) => use.getAttribute("href")));
  expect([...shapes("treatment")]).toEqual(["#ten-treatment", "#one-treatment"]);
  expect([...shapes("comparator")]).toEqual(["#ten-comparator", "#one-comparator"]);
});

test("a time without a count shows as not known, in the picture and in the table, and as the silence of that study alone", () => {
  const [example] = drawn.filter(({ id }) => id === "over-time");
  expect(example?.tree.querySelectorAll('[role="img"][aria-label$="not known"]')).toHaveLength(2);
  expect(example?.tree.querySelectorAll("tbody tr").filter(({ text }) => text.includes("not known"))).toHaveLength(2);
  expect(example?.tree.text.match(/No count from this study/g)).toHaveLength(2);
  expect(example?.tree.text).not.toMatch(/nobody/i);
});

test("a gap that may be chance says so under its own time, and not under one where both groups did alike", () => {
  const [example] = drawn.filter(({ id }) => id === "over-time");
  expect(example?.tree.querySelectorAll(".frame-measured").map(({ text }) => text)).toEqual([
    "Pain lower by more than half; 180 minutes. Counted: 12 and 12 people. The gap: 33 more of 100. It may be chance: by our sum, the true gap may lie between 4 fewer and 61 more.",
    "Pain lower by more than half; 1 week. Counted: 12 and 12 people. The gap: 17 more of 100. It may be chance: by our sum, the true gap may lie between 10 fewer and 45 more.",
    "Pain lower by more than half; 8 weeks. Counted: 12 and 12 people. The gap: None; by our sum, the true gap may lie between 31 fewer and 31 more.",
  ]);
});

test("two results at one time are never drawn over one another", () => {
  const of = "noppers-2011-fibromyalgia#relief-15min, noppers-2011-fibromyalgia#relief-180min";
  expect(() => markup(<OverTime of={of} unrated="It is one trial." title="By time" context={context} />)).toThrow(
    'noppers-2011-fibromyalgia#relief-15min and noppers-2011-fibromyalgia#relief-180min both fall into "First hours"',
  );
});

test("a forest plot names who did better on each side where its results say so", () => {
  const sides = (id: string) => drawn.find((one) => one.id === id)?.tree.querySelector(".sides")?.text;
  expect(sides("forest-differences")).toBe("← better with ketamine better with the comparison →");
  expect(sides("forest-pooled")).toBe("← better with the comparison better with ketamine →");
});
