/** A numeral as it stands in a text. */
export type Numeral = {
  /** As written, for messages. */
  text: string;
  /** Its size without its sign; not a number where the digits are of another script, which authors should not use. */
  value: number;
  /** How many digits stand after the point: what it may be rounded to. */
  decimals: number;
  /** Where it starts in the text. */
  index: number;
  /** Whether a minus sign stands before it. */
  negative: boolean;
  /** What the text says that it is: a `share` of 100, a share `per-1000`, the `level` of an interval (95% CI), a head `count`. */
  as: "share" | "per-1000" | "level" | "count" | undefined;
};

const space = "[ \\u00a0\\u2009\\u202f]";
/** Thousands with a comma or a space; a point or a raised point; a fraction such as ½; any other sign for a number. */
const numeral = new RegExp(
  `(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d{1,3}(?:${space}\\d{3})+(?![\\d,.]\\d|\\d)|\\d+)(?:[.·]\\d+)?(?:${space}?[¼½¾⅓⅔⅛])?|[.·]\\d+|[\\p{N}--[0-9]]+`,
  "gv",
);
/** Raised figures of a unit (m²). */
const unitPower = /(?<=\p{L})[²³]/gu;

/** Words with digits in them, hyphens and all. */
const wordWithDigits = /\p{L}[\p{L}\p{N}]*(?:[-‑][\p{L}\p{N}]+)*(?![.·,]?\p{N}|\s?%|[-‑])/gu;
/** Short for a measure, not a name: `CI95` and `OR2` hold figures. */
const measures = /^(?:OR|RR|HR|SD|SE|CI|MD|SMD|NNT|NNH|AUC|IQR|IV|IM|CRI)[-‑]?\d/;
/** Chemistry, isotopes, a licence. */
const otherNames = /\(\d[RS],\s?\d[RS]\)|\b(?:11C|13C|18F)\b|\b5-?HT\w*|\bCC[- ]BY[- ]4\.0/g;

/** Overwrites what a pattern finds with spaces, so that places in the text stay true. */
export function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => " ".repeat(found.length));
}

/**
 * Takes names with a digit out of a text: a word that joins digits to letters and has two capitals or more (CAPS-5,
 * NCT02624596, mTORC1). Digits joined to other letters by a slip of the finger (of64, 64of) stay, and are checked.
 */
export function withoutNames(text: string): string {
  const named = blank(text, otherNames).replace(wordWithDigits, (word) =>
    /\p{N}/u.test(word) && (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2 && !measures.test(word)
      ? " ".repeat(word.length)
      : word,
  );
  return blank(named, unitPower);
}

/** Every numeral of a text, in order, however it is joined to what stands around it. */
export function numerals(text: string): Numeral[] {
  return [...text.matchAll(numeral)].map((match) => {
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    return {
      text: match[0],
      ...read(match[0]),
      index: match.index,
      negative: /(?:^|[\s([=:,;])[-−–‑]$/.test(before),
      as: kindOf(before, after),
    };
  });
}

const fractions: Readonly<Record<string, number>> = {
  "¼": 1 / 4,
  "½": 1 / 2,
  "¾": 3 / 4,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
  "⅛": 1 / 8,
};

function read(text: string): { value: number; decimals: number } {
  const [, whole = "", fraction = ""] = /^(.*?)([¼½¾⅓⅔⅛]?)$/u.exec(text) ?? [];
  const plain = whole.replace(/[,\s\u2009\u202f]/g, "").replace("·", ".");
  if (!/^[\d.]*$/.test(plain)) return { value: Number.NaN, decimals: 0 };
  if (fraction) return { value: Number(plain || 0) + (fractions[fraction] ?? Number.NaN), decimals: 2 };
  return { value: Number(plain), decimals: (plain.split(".")[1] ?? "").length };
}

/** "28 to 31%": both ends of a range are what its last number is. */
const percent = /^(?:(?:–|-| to | - | – )\d[\d.]*)?\s?(?:%|per ?cent\b)/;

/** "64 people", "64 fewer people": heads were counted, and no share of 100 may stand for them. */
const heads =
  /^ (?:more |fewer |other )?(?:adult |depressed |treated )?(?:people|persons|patients|adults|adolescents|teenagers|children|women|men|participants|volunteers|veterans)\b/;

/** "Of every 100 people, 64 people got better": heads of 100, which are a share. */
const ofHundred =
  /\b(?:of|in|among|for) (?:every )?(?:100|a hundred|1,?000|a thousand)\b(?![.,]\d| ?(?:mg|mcg|ml|g|hours|days|weeks|months|years)\b)/i;

function kindOf(before: string, after: string): Numeral["as"] {
  if (/^\s?%[ -](?:CI|CrI|confidence|credible|interval)\b/.test(after)) return "level";
  if (percent.test(after)) return "share";
  const of =
    /^ (?:more |fewer )?(?:people |patients |adults )?(?:of|in|out of|per|for|among) (?:every )?(100|a hundred|1,?000)\b(?![.,]\d)/.exec(
      after,
    );
  if (!of) return heads.test(after) && !ofHundred.test(before) ? "count" : undefined;
  return /1,?000/.test(of[1] ?? "") ? "per-1000" : "share";
}
