import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { type CheckedContent, checkContent } from "../../src/library/check-content";
import type { EvidenceRecord } from "../../src/schema/record";

let content: CheckedContent;
beforeAll(() => {
  content = checkContent(".");
}, 120_000);

/** Every sentence of a record that its own page, a popover, a table or a feed shows. */
const shownWords = ({
  finding,
  limits,
  caution,
  funding,
  participants,
  arms,
  outcomes,
  harms,
  ...rest
}: EvidenceRecord) =>
  [
    finding,
    ...limits,
    caution,
    funding,
    participants?.summary,
    rest.result_because,
    ...(arms ?? []).map(({ label }) => label),
    ...[...(outcomes ?? []), ...(harms ?? [])].flatMap(({ label, timepoint, note }) => [label, timepoint, note]),
  ].filter((words) => words !== undefined);

/** What names a record by its id where a reader would see it: neither cited, nor in an address, nor part of a longer id. */
function idsAsWords(text: string, ids: Iterable<string>): string[] {
  const known = new Set(ids);
  return (text.match(/(?<![@/#\w.-])[a-z][a-z0-9]*(?:-[a-z0-9]+)+(?![\w#/-])/g) ?? []).filter((word) =>
    known.has(word),
  );
}

test("no sentence that a record shows calls another source by its id", () => {
  const found = [...content.records.values()].flatMap((record) =>
    shownWords(record).flatMap((words) => idsAsWords(words, content.records.keys()).map((id) => `${record.id}: ${id}`)),
  );
  expect(found).toEqual([]);
});

test("no sentence of a page calls a source by its id", () => {
  const files = readdirSync("content/pages", { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".mdx"),
  );
  expect(files.length).toBeGreaterThan(40);
  const found = files.flatMap((file) => {
    const [, , ...body] = readFileSync(`content/pages/${file}`, "utf8").split(/^---$/m);
    const words = body.join("").replace(/\[@[^\]]*\]|<[A-Z][^>]*>/g, "");
    expect(words.length, file).toBeGreaterThan(500);
    return idsAsWords(words, content.records.keys()).map((id) => `${file}: ${id}`);
  });
  expect(found).toEqual([]);
});

test("an id in words is seen, and one that is cited or in an address is not", () => {
  const ids = ["feder-2021", "price-2022"];
  expect(idsAsWords("feder-2021: lower; see (price-2022).", ids)).toEqual(ids);
  expect(idsAsWords("Feder 2021 [@feder-2021], /sources/feder-2021/, price-2022-pooled", ids)).toEqual([]);
});
