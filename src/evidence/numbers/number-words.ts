const ones = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const large: Readonly<Record<string, number>> = { dozen: 12, hundred: 100, thousand: 1000, million: 1_000_000 };

const small = new Map<string, number>(ones.map((word, value) => [word, value]));
tens.forEach((word, index) => {
  const ten = 20 + 10 * index;
  small.set(word, ten);
  for (let one = 1; one <= 9; one++) {
    small.set(`${word}-${ones[one]}`, ten + one);
    small.set(`${word} ${ones[one]}`, ten + one);
  }
});

// longest first, so that "seven" does not end a "seventeen"
const smallWord = `(?:${tens.join("|")})(?:[- ](?:${ones.slice(1, 10).join("|")})(?!\\p{L}))?|${ones.toReversed().join("|")}`;
const pattern = new RegExp(
  `(?<![\\p{L}-])(?:(a|${smallWord})[- ](dozen|hundred|thousand|million)(?:(?: and)?[- ](${smallWord}))?|(${smallWord}))(?!\\p{L})`,
  "giu",
);

/**
 * Finds whole numbers that are written as words: from zero to ninety-nine, and the dozens, hundreds, thousands and
 * millions of those ("two hundred and fifty"). A word joined on by a hyphen does not hide one ("twelve-week").
 *
 * @returns each with its place in the text, in order.
 */
export function numberWords(text: string): { text: string; value: number; index: number }[] {
  return [...text.matchAll(pattern)].map((match) => {
    const [written, times, size, rest, plain] = match.map((part) => part?.toLowerCase());
    const value = plain
      ? sizeOf(plain)
      : (times === "a" ? 1 : sizeOf(times)) * (large[size ?? ""] ?? Number.NaN) + (rest ? sizeOf(rest) : 0);
    return { text: match[0] ?? written, value, index: match.index };
  });
}

function sizeOf(word: string | undefined): number {
  return small.get(word ?? "") ?? Number.NaN;
}
