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

const values = new Map<string, number>(ones.map((word, value) => [word, value]));
tens.forEach((word, index) => {
  const ten = 20 + 10 * index;
  values.set(word, ten);
  for (let one = 1; one <= 9; one++) values.set(`${word}-${ones[one]}`, ten + one);
});

const pattern = new RegExp(
  `(?<![\\p{L}-])(?:${[...values.keys()].sort((a, b) => b.length - a.length).join("|")})(?![\\p{L}-])`,
  "giu",
);

/**
 * Finds whole numbers from zero to ninety-nine that are written as words.
 *
 * @returns each with its place in the text, in order.
 */
export function numberWords(text: string): { text: string; value: number; index: number }[] {
  return [...text.matchAll(pattern)].map((match) => ({
    text: match[0],
    value: values.get(match[0].toLowerCase()) ?? Number.NaN,
    index: match.index,
  }));
}
