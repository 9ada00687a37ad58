import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { shortHelp } from "../../src/components/frame/short-help";

type Line = { country: string; call?: string; web?: string; hours?: string };
const { lines, parents, touched, drugs, emergency } = parse(
  readFileSync("content/crisis-lines.yaml", "utf8"),
) as Record<string, Line[]>;
const digits = (number = ""): string => number.replace(/\D/g, "");

test("each number in the bar of help is a crisis line's of that country, as /help/ gives it", () => {
  const countries: Record<string, string[]> = {
    "US, Canada": ["United States", "Canada"],
    "UK, Ireland": ["United Kingdom and Ireland"],
    Australia: ["Australia"],
    NZ: ["New Zealand"],
  };
  const wrong = shortHelp.filter(
    ({ place, call }) =>
      !countries[place]?.every((country) =>
        lines?.some((line) => line.country === country && digits(line.call) === digits(call)),
      ),
  );
  expect(wrong).toEqual([]);
  expect(shortHelp.map(({ place }) => place)).toEqual(Object.keys(countries));
});

test("the countries of a row share one emergency number, and only those without a line have a row of their own", () => {
  const told = shortHelp.flatMap(({ countries }) => countries);
  const apart = shortHelp.filter(
    ({ countries }) =>
      new Set(countries.map((name) => emergency?.find(({ country }) => country === name)?.call ?? name)).size !== 1,
  );
  expect(apart).toEqual([]);
  expect(emergency?.map(({ country }) => country).filter((country) => !told.includes(country))).toEqual([
    "European Union",
  ]);
});

test("no line for parents stands among the crisis lines, which the search shows as answering day and night", () => {
  const crisis = new Set(lines?.map(({ call }) => digits(call)));
  expect(parents?.filter(({ call }) => call && crisis.has(digits(call)))).toEqual([]);
  expect(parents?.length).toBeGreaterThanOrEqual(4);
});

test("lines for who was touched against their will name their hours, and are no crisis lines", () => {
  const crisis = new Set(lines?.map(({ call }) => digits(call)));
  expect(touched?.filter(({ call, hours }) => !call || crisis.has(digits(call)) || !hours)).toEqual([]);
  expect(touched?.length).toBeGreaterThanOrEqual(9);
});

test("lines on drink and drugs name their hours where they have a number, and are no crisis lines", () => {
  const crisis = new Set(lines?.map(({ call }) => digits(call)));
  expect(drugs?.filter(({ call, hours, web }) => (call ? crisis.has(digits(call)) || !hours : !web))).toEqual([]);
  expect(drugs?.length).toBeGreaterThanOrEqual(5);
});
