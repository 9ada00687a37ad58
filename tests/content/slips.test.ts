import { beforeAll, describe, expect, test } from "vitest";
import { citationsIn } from "../../src/evidence/numbers/citations";
import { knownFigures } from "../../src/evidence/numbers/known-figures";
import { agrees } from "../../src/evidence/numbers/match";
import { sentencesOf } from "../../src/evidence/numbers/sentences";
import { type WrittenNumber, writtenNumbers } from "../../src/evidence/numbers/written-numbers";
import { checkContent } from "../../src/library/check-content";
import { textOf } from "../../src/library/located-page";
import { type NumberCheck, numberProblems } from "../../src/library/number-problems";
import type { EvidenceRecord } from "../../src/schema/record";

/**
 * How much of what a hand may get wrong the number check finds: each number of the real pages is changed as a slip would
 * change it, one at a time, and the check is asked again. The floors are what was found on 2026-11-29, less a little.
 */
type Place = { sentence: string; numbers: WrittenNumber[]; records: EvidenceRecord[] };
let places: Place[];
let check: NumberCheck;
beforeAll(() => {
  const { pages, records, lists } = checkContent(".");
  const names = (lists.names?.names ?? []).map(({ name }) => name).sort((a, b) => b.length - a.length);
  check = { records, unread: new Set(), names, phones: [] };
  places = pages
    .flatMap(({ page }) => page.blocks)
    .flatMap((block) =>
      block.kind === "paragraph" ? sentencesOf(textOf(block)).map(({ text }) => text) : [textOf(block)],
    )
    .map((sentence) => ({
      sentence,
      numbers: writtenNumbers(sentence, names),
      records: citationsIn(sentence).flatMap(({ ids }) => ids.flatMap((id) => records.get(id) ?? [])),
    }))
    .filter(({ numbers, records, sentence }) => numbers.length > 0 && records.length > 0 && !refused(sentence));
}, 120_000);

const refused = (text: string): boolean =>
  numberProblems({ file: "a page", text, lineAt: () => 1, keyPoint: false, whole: true }, check).length > 0;

/** The sentence with some of its numbers written otherwise. */
function rewritten(sentence: string, changes: readonly { number: WrittenNumber; to: string }[]): string {
  return [...changes]
    .sort((one, other) => other.number.index - one.number.index)
    .reduce(
      (text, { number: { index, text: old }, to }) => text.slice(0, index) + to + text.slice(index + old.length),
      sentence,
    );
}

const stepped = (number: WrittenNumber, by: 1 | -1): string =>
  (number.value + by * 10 ** -number.decimals).toFixed(number.decimals);

/** Numbers of one sign and of digits alone, so that what is put in their place is read the same way. */
const plain = ({ text }: WrittenNumber): boolean => /^\d+(?:\.\d+)?$/.test(text);

/** How many of the slips of one kind were refused. */
function found(slips: (place: Place) => string[]): { tried: number; refused: number; share: number } {
  const made = places.flatMap((place) => slips(place).filter((text) => text !== place.sentence));
  const caught = made.filter(refused).length;
  return { tried: made.length, refused: caught, share: caught / made.length };
}

const oneChanged =
  (which: (number: WrittenNumber) => boolean, to: (number: WrittenNumber) => string) => (place: Place) =>
    place.numbers
      .filter((number) => plain(number) && which(number))
      .map((number) => rewritten(place.sentence, [{ number, to: to(number) }]));

const isShare = ({ as }: WrittenNumber): boolean => as === "share";
const isCount = ({ as, decimals, value }: WrittenNumber): boolean =>
  (as === undefined || as === "count") && decimals === 0 && value > 10;
const isSize = ({ as, decimals }: WrittenNumber): boolean => as === undefined && decimals > 0;

/** Every head count exchanged for a share of its sentence's records, per 1,000: "640 people" where 64 of 100 got better. */
const sharesAsHeads = ({ sentence, numbers, records }: Place): string[] =>
  numbers
    .filter((number) => plain(number) && number.as === "count")
    .flatMap((number) =>
      records
        .flatMap((record) => knownFigures(record).filter(({ as }) => as === "per-1000"))
        .slice(0, 2)
        .map(({ value }) => rewritten(sentence, [{ number, to: value.toFixed(0) }])),
    );

/** Every two numbers of a sentence that are the results of two groups with one outcome, exchanged. */
function groupsExchanged({ sentence, numbers, records }: Place): string[] {
  const ofGroup = (number: WrittenNumber) =>
    records.flatMap((record) =>
      knownFigures(record)
        .filter((figure) => figure.of && !figure.of.theRest && agrees(number, figure))
        .map(({ where, of }) => ({ outcome: `${record.id}, ${where.split(", ")[0]}`, groups: of?.groups ?? [] })),
    );
  return numbers.flatMap((one, at) =>
    numbers.slice(at + 1).flatMap((other) => {
      if (!(plain(one) && plain(other) && (isShare(one) || isShare(other)))) return [];
      const others = ofGroup(other);
      const two = ofGroup(one).some(({ outcome, groups }) =>
        others.some((it) => it.outcome === outcome && !it.groups.some((group) => groups.includes(group))),
      );
      return two
        ? [
            rewritten(sentence, [
              { number: one, to: other.text },
              { number: other, to: one.text },
            ]),
          ]
        : [];
    }),
  );
}

describe("slips in the real pages that the number check refuses", () => {
  test.each<[string, (place: Place) => string[], number, number]>([
    ["a share of 100, one too many", oneChanged(isShare, (number) => stepped(number, 1)), 400, 0.94],
    ["a share of 100, one too few", oneChanged(isShare, (number) => stepped(number, -1)), 400, 0.88],
    ["a head count, one too many", oneChanged(isCount, (number) => stepped(number, 1)), 1000, 0.85],
    ["a size of an effect, off in its last digit", oneChanged(isSize, (number) => stepped(number, 1)), 500, 0.9],
    [
      "two digits exchanged",
      oneChanged(
        (number) => isShare(number) && /^(\d)(?!\1)\d$/.test(number.text),
        ({ text }) => [...text].reverse().join(""),
      ),
      300,
      0.84,
    ],
    [
      "the other part of the 100",
      oneChanged(isShare, ({ value, decimals }) => (100 - value).toFixed(decimals)),
      400,
      0.6,
    ],
    ["a share per 1,000 told as a head count", sharesAsHeads, 100, 0.9],
    ["two groups exchanged", groupsExchanged, 100, 0.65],
  ])("%s", (what, slips, atLeast, floor) => {
    const { tried, refused: caught, share } = found(slips);
    process.stdout.write(`${what}: ${caught} of ${tried} refused (${(100 * share).toFixed(0)}%)\n`);
    expect(tried).toBeGreaterThanOrEqual(atLeast);
    expect(share).toBeGreaterThanOrEqual(floor);
  });
});
