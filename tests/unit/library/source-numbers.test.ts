import { expect, test } from "vitest";
import { nameOfId } from "../../../src/evidence/name-of-id";
import { sourceNumbers } from "../../../src/library/source-numbers";
import type { EvidenceRecord } from "../../../src/schema/record";

const record = (more: Partial<EvidenceRecord>): EvidenceRecord =>
  ({
    id: "murrough-2013",
    title: "A trial",
    authors: ["Murrough JW", "Iosifescu DV", "Chang LC"],
    year: 2013,
    ...more,
  }) as EvidenceRecord;

test("a source is known by its own numbers, in small letters, and by those of trials that it names", () => {
  expect(
    sourceNumbers([
      record({
        doi: "10.1176/Appi.AJP",
        pmid: "23982301",
        registration: "EudraCT 2007-002080-27, ISRCTN49116945",
        limits: ["NCT00768430 had ended early, and NCT00768430 alone was masked."],
      }),
      record({ id: "label", finding: "A label of 2024." }),
    ]),
  ).toEqual([
    [
      "murrough-2013",
      // its id spells the name out
      "",
      ["10.1176/appi.ajp", "23982301", "2007-002080-27", "isrctn49116945"],
      ["nct00768430"],
    ],
  ]);
});

test("a name that the id does not spell out is told", () => {
  const [[, name] = []] = sourceNumbers([
    record({ id: "murrough-2013-repeated", authors: ["Murrough JW", "Perez AM"], pmid: "1" }),
  ]);
  expect(name).toBe("Murrough and Perez, 2013");
});

test.each<[string, string | undefined]>([
  ["murrough-2013", "Murrough et al., 2013"],
  ["dean-2021-unipolar", "Dean et al., 2021"],
  ["riva-posse-2018", "Riva-Posse et al., 2018"],
  ["nct01260649-ect", undefined],
  ["more-kare-trial", undefined],
])("%s spells out %s", (id, name) => {
  expect(nameOfId(id)).toBe(name);
});
