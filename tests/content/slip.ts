import fc from "fast-check";

/** One slip of the hand: where, as a share of the text, and what. */
export type Slip = { at: number; kind: string; text: string };
const pieces = [
  ...[
    "<",
    ">",
    "/>",
    "</InFull>",
    "<InFull>",
    "{",
    "}",
    "[@",
    "]",
    "](",
    "`",
    "```",
    "|",
    "---",
    "\n\n",
    "\n---\n",
    "\t",
  ],
  ...[
    ": ",
    "- ",
    "'",
    '"',
    "&a ",
    "*a ",
    "!!x ",
    "? ",
    "% ",
    "#",
    ",",
    "\u0000",
    "\ufeff",
    "\u2028",
    "\ud800",
    "é",
    "64",
    "99 ",
  ],
  ...[
    "import x from 'y'\n",
    "<Fact />",
    '<HundredPeople of="x#y" />',
    "[a](/b/)",
    "![a](b)",
    "[^1]",
    "{x}",
    "null",
    "1e999",
    "0x1",
  ],
];
/** Any slip. */
export const slip: fc.Arbitrary<Slip> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom(
    "insert",
    "delete",
    "truncate",
    "drop line",
    "double line",
    "swap lines",
    "indent",
    "rename",
    "digit",
    "empty",
  ),
  text: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6, unit: "binary" })),
});

/** A text after a slip. */
export function slipped(text: string, { at, kind, text: piece }: Slip): string {
  const index = Math.floor(at * text.length);
  const lines = text.split("\n");
  const line = Math.floor(at * (lines.length - 1));
  const here = lines[line] ?? "";
  const withLine = (...instead: string[]) => lines.toSpliced(line, 1, ...instead).join("\n");
  switch (kind) {
    case "insert":
      return text.slice(0, index) + piece + text.slice(index);
    case "delete":
      return text.slice(0, index) + text.slice(index + 1 + piece.length);
    case "truncate":
      return text.slice(0, index);
    case "drop line":
      return withLine();
    case "double line":
      return withLine(here, here);
    case "swap lines":
      return lines.toSpliced(line, 2, lines[line + 1] ?? "", here).join("\n");
    case "indent":
      return withLine(` ${here}`);
    case "rename":
      return withLine(here.replace(/\w+/, (word) => `${word}x`));
    case "digit":
      return withLine(here.replace(/\d/, (digit) => String((Number(digit) + 3) % 10)));
    default:
      return withLine(here.replace(/:.*/, ":"));
  }
}
