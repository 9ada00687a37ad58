import { expect, test } from "vitest";
import { drawable } from "../../../src/components/share/faces";
import { firstFigure, inWords, sharedFigure } from "../../../src/components/share/fact";
import type { EvidenceRecord } from "../../../src/schema/record";

const record = {
  ...{ id: "murrough-2013", title: "T", authors: ["Murrough JW", "et al."], year: 2013, type: "randomised-trial" },
  ...{ participants: { enrolled: 73, summary: "Adults." } },
  arms: [
    { id: "ketamine", label: "Ketamine" },
    { id: "midazolam", label: "Midazolam" },
  ],
  outcomes: [
    {
      id: "response",
      label: "Response",
      results: [
        { arm: "ketamine", percent: 63.8 },
        { arm: "midazolam", percent: 28 },
      ],
    },
    { id: "alone", label: "Response", results: [{ arm: "ketamine", events: 1, total: 4 }] },
  ],
} as unknown as EvidenceRecord;
const choice = { of: "murrough-2013#response", title: "Felt better" };
const held = (changes: Partial<EvidenceRecord> = {}) => new Map([[record.id, { ...record, ...changes }]]);

test("a picture shows both groups, whose numbers they are and of how many people", () => {
  const figure = sharedFigure(choice, held());
  expect(figure && inWords(figure)).toBe(
    "Felt better. Ketamine: 64 of 100, 36 not. Midazolam, a sedative: 28 of 100, 72 not. Murrough et al., 2013; 73 people took part.",
  );
  // a review counts people of trials that the figure leaves out
  expect(sharedFigure(choice, held({ type: "systematic-review" }))?.source).toBe(
    "Murrough et al., 2013; number of people not printed",
  );
});

test("a caution keeps numbers out of pictures, unless its own words allow them; one group alone stays out too", () => {
  expect(sharedFigure(choice, held({ caution: "Read in a digest." }))).toBeUndefined();
  expect(sharedFigure(choice, held({ caution: "Read in part.", caution_allows: ["response"] }))).toBeDefined();
  expect(sharedFigure({ ...choice, of: "murrough-2013#alone" }, held())).toBeUndefined();
});

test("only a first figure of one outcome at one time leaves its page", () => {
  const people = '<HundredPeople of="a#b" certainty="c" title="T" treatment="x" comparator="y" />';
  expect(firstFigure(`Words\n\n${people}`)).toEqual({
    of: "a#b",
    certainty: "c",
    title: "T",
    treatment: "x",
    comparator: "y",
  });
  expect(firstFigure('<HundredPeople of="a#b" title="T" />')).toBeUndefined();
  expect(
    firstFigure(`<FactBox title="T">\n<Fact of="a#b" label="L" certainty="c" />\n</FactBox>\n${people}`),
  ).toBeUndefined();
  expect(firstFigure(`<OverTime of="a#b, a#c" title="T" certainty="c" />\n${people}`)).toBeUndefined();
  expect(firstFigure("Words only")).toBeUndefined();
});

test("letters that no face holds are refused by name, so that nothing is asked of another server", () => {
  expect(drawable("Łukasz’s “64” – naïve…")).toBe("Łukasz’s “64” – naïve…");
  expect(() => drawable("Ketamine ●●○○")).toThrow("● ● ○ ○");
});
