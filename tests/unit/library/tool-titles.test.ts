import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { fixedAddresses } from "../../../src/library/addresses";
import { toolTitle, toolTitles } from "../../../src/library/tool-titles";

test("each tool that has a title is a page of the code, and is called what its own list calls it", () => {
  expect(fixedAddresses).toEqual(expect.arrayContaining(Object.keys(toolTitles)));
  const titleIn = (list: string) => (parse(readFileSync(`content/${list}.yaml`, "utf8")) as { title: string }).title;
  expect(toolTitle("/decide/aid/")).toBe(titleIn("decision-aid"));
  expect(toolTitle("/clinic/the-day/cards/")).toBe(titleIn("day-cards"));
  expect(() => toolTitle("/search/")).toThrow("No tool has a title at /search/");
});
