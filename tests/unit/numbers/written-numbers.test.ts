import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writtenNumbers } from "../../../src/evidence/numbers/written-numbers";

const found = (sentence: string, names: string[] = []) => writtenNumbers(sentence, names).map(({ text }) => text);
const values = (sentence: string) => writtenNumbers(sentence).map(({ value, decimals }) => [value, decimals]);

describe("a number and its size", () => {
  test.each<[string, [value: number, decimals: number][]]>([
    ["64 people", [[64, 0]]],
    ["63.80 points", [[63.8, 2]]],
    [".05 points", [[0.05, 2]]],
    ["0·5 points", [[0.5, 1]]],
    ["3,000,000 people", [[3_000_000, 0]]],
    ["12 500 people", [[12_500, 0]]],
    ["12\u202f500 people", [[12_500, 0]]],
    ["1½ points", [[1.5, 2]]],
    ["½ of them", [[0.5, 2]]],
    [
      "-5.82 and −13.3",
      [
        [5.82, 2],
        [13.3, 1],
      ],
    ],
    [
      "1.2.3",
      [
        [1.2, 1],
        [0.3, 1],
      ],
    ],
    ["2013 people", [[2013, 0]]],
    [
      "£3,000 and $1.5 million",
      [
        [3000, 0],
        [1.5, 1],
      ],
    ],
    [
      "eleven, forty-two and ninety nine",
      [
        [11, 0],
        [42, 0],
        [99, 0],
      ],
    ],
    [
      "two hundred and fifty, a thousand, three dozen",
      [
        [250, 0],
        [1000, 0],
        [36, 0],
      ],
    ],
    ["a twelve-week course", [[12, 0]]],
    ["a fifteen-fold rise", [[15, 0]]],
  ])("%s", (sentence, expected) => expect(values(sentence)).toEqual(expected));
});

describe("a number however it is joined to what stands around it", () => {
  test.each([
    ["64of 100 people", ["64", "100"]],
    ["of64 people", ["64"]],
    ["people64", ["64"]],
    ["Ketamine-64", ["64"]],
    ["score-64", ["64"]],
    ["D64", ["64"]],
    ["64A", ["64"]],
    ["64x and 64×", ["64", "64"]],
    ["6to8 days", ["6", "8"]],
    ["64-36", ["64", "36"]],
    ["10–20 and 30‑40", ["10", "20", "30", "40"]],
    ["(n=64)", ["64"]],
    ["p<0.001", ["0.001"]],
    ["CI95 and OR2", ["95", "2"]],
    ["nobody. 64 were", ["64"]],
    ["MADRS-5.82", ["5.82"]],
    ["PTSD-64%", ["64"]],
    ["1.5-fold", ["1.5"]],
    ["1.5mg/kg over 40min", ["1.5", "40"]],
    ["1/3 or 1:3", ["1", "3", "1", "3"]],
    ["64 %", ["64"]],
    ["a 2-week and a 12‑week trial", ["2", "12"]],
    ["24/7", ["24", "7"]],
    ["No. 64 and #65", ["64", "65"]],
    ["10⁻⁶", ["10", "⁶"]],
  ])("%s", (sentence, expected) => expect(found(sentence)).toEqual(expected));

  test("digits of another script are found, and match nothing", () => {
    for (const digits of ["６４", "٦٤", "𝟞𝟜", "Ⅷ", "⑨"]) expect(writtenNumbers(`${digits} people`)[0]?.value).toBeNaN();
  });

  test("any number glued to lower-case letters is found", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 11, max: 1900 }),
        fc.stringMatching(/^[b-z]{0,5}$/),
        fc.stringMatching(/^(?:|[a-z]{3,5})$/),
        (number, before, after) => {
          fc.pre(!/^(?:st|nd|rd|th)$/.test(after));
          expect(found(`x ${before}${number}${after} y`)).toContain(String(number));
        },
      ),
    );
  });
});

describe("what needs no record", () => {
  test.each([
    "In 2013 it began.",
    "a 2006 trial",
    "the 2022 task force",
    "the label of October 2025",
    "in the 1990s",
    "from 2005 to 2009",
    "CANMAT 2023 on ketamine",
    "Seen on 22 November 2026.",
    "Seen on November 22, 2026.",
    "of 100 people",
    "per 1,000",
    "of a hundred",
    "every 100",
    "the 3rd and the 21st",
    "phase 3, level 2, table 12",
    "1.4.10 Reflow and 2.1.1 Keyboard",
    "320, 768 and 1,280 pixels wide, 44 pixels high",
    "CAPS-5, PHQ-9, QIDS-SR16, NCT02624596, mTORC1, TA854, TRANSFORM-2",
    "(2R,6R)-hydroxynorketamine, 13C and 5-HT2A",
    "CC-BY-4.0",
    "kg/m²",
    "see https://example.org/64/65?x=66",
    "no number [@murrough-2013; @x-99]",
    "one to ten things, six infusions, half of them",
    "a few hundred people",
    "twice a week, three times a day",
    "“twice as many” can mean two",
    "If a clinic says that it doubles the effect, ask.",
  ])("%s", (sentence) => expect(found(sentence)).toEqual([]));

  test("names and telephone numbers that were given", () => {
    expect(found("KARMA-Dep 2 and 988", ["KARMA-Dep 2", "988"])).toEqual([]);
    expect(found("988.5, 9880, 1988x, £988 and 988%", ["988"])).toEqual(["988.5", "9880", "1988", "988", "988"]);
  });
});

describe("what only looks as if it needed no record", () => {
  test.each([
    ["2013 people took part", "2013"],
    ["of them 1990 got better", "1990"],
    ["2019 of 3000", "2019"],
    ["£2013", "2013"],
    ["2013.5", "2013.5"],
    ["2013%", "2013"],
    ["They got 2000 mg", "2000"],
    ["a dose of 2000 mg", "2000"],
    ["It fell by 1950 ng", "1950"],
    ["for 2000 hours", "2000"],
    ["in 100 days", "100"],
    ["per 100 mg", "100"],
    ["of 100.5", "100.5"],
    ["By May 40 were better", "40"],
    ["By May 30 were better", "30"],
    ["40 May", "40"],
    ["phase 64", "64"],
    ["step 3 of 9", "3"],
    ["level 3.5", "3.5"],
    ["grade 5%", "5"],
    ["the 90th percentile", "90"],
    ["1.4.10 of them", "1.4"],
    ["40 of 320 pixels", "40"],
    ["twice the share", "twice the"],
    ["doubled the chance", "doubled the"],
    ["three times as likely", "three times as"],
    ["a tenfold rise", "tenfold"],
    ["a five-fold rise", "five-fold"],
  ])("%s", (sentence, expected) => expect(found(sentence)).toContain(expected));
});

test("what the sentence says a number is", () => {
  const kinds = (sentence: string) => writtenNumbers(sentence).map(({ as }) => as);
  expect(kinds("64 of 100 people, 28 people of 100, 12 in 100, 5%, 6 per cent")).toEqual(Array(5).fill("share"));
  expect(kinds("10 to 20%, 10–20%")).toEqual(Array(4).fill("share"));
  expect(kinds("286 per 1,000, 28 of 1000")).toEqual(["per-1000", "per-1000"]);
  expect(kinds("64 people, 280 patients, 64 fewer people, 3 other children")).toEqual(Array(4).fill("count"));
  expect(kinds("12 more people in every 100")).toEqual(["share"]);
  expect(kinds("Of every 100 people, 64 people got better")).toEqual([undefined]);
  expect(kinds("At a dose of 100 mg, 640 people responded")).toEqual([undefined, "count"]);
  expect(kinds("In 100,000 trials 640 adult patients responded")).toEqual([undefined, "count"]);
  expect(kinds("64 peopled, 73 of 190, at day 1 and 36%")).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    "share",
  ]);
  expect(kinds("twice the share")).toEqual(["ratio"]);
});

test("a minus is one, a hyphen and a range are none", () => {
  const negative = (sentence: string) => writtenNumbers(sentence).map((number) => number.negative);
  expect(negative("-5.82 (−13.3 to 1.64), a range 10-20, a 2-week trial")).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test("each number stands where it says", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("64 ", "of 100 ", "[@a-1] ", "2013 ", "CAPS-5 ", "12.5%; ", "eleven ", "½ ", "x")),
      (parts) => {
        const sentence = parts.join("");
        for (const { text, index } of writtenNumbers(sentence))
          expect(sentence.slice(index, index + text.length)).toBe(text);
      },
    ),
  );
});
