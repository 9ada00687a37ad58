import { type Document, isCollection, isScalar, visit } from "yaml";

/** A place where YAML cannot be read as its author meant it. */
type Slip = { offset: number; message: string; mend: string };

const ownSign = "the words start with a sign that has a meaning of its own, such as @, *, &, ! or a backtick";
const quoteAll = "put quotation marks around all the words of this field.";

/** What is wrong and what to do, for the slips that authors make, by the parser's code. */
const known: Readonly<Record<string, [what: string, mend: string]>> = {
  DUPLICATE_KEY: ["the same field stands twice", "keep one of the two."],
  TAB_AS_INDENT: ["a tab stands where spaces must", "put spaces in its place."],
  BAD_INDENT: [
    "this line does not start below the lines it belongs to",
    "give it as many spaces at its start as the lines above and below it.",
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    "a colon stands where no field can begin",
    "if it belongs to the words, put quotation marks around all of them; if it begins a field, give its line as many spaces at its start as the fields beside it.",
  ],
  MULTILINE_IMPLICIT_KEY: [
    "a line holds words but no field",
    "a field is a name, a colon, a space and the words; words that go on from the line above start further in than it.",
  ],
  BAD_SCALAR_START: [ownSign, quoteAll],
  TAG_RESOLVE_FAILED: [ownSign, quoteAll],
};

/** Every slip in a document, in the order of its text; the parser's own words where the slip is a rare one. */
export function yamlSlips(document: Document): Slip[] {
  const slips = [...document.errors, ...document.warnings].map((error) => {
    const quote = error.code === "MISSING_CHAR" && /quote/.test(error.message);
    const [what, mend] = quote
      ? ["a quotation mark opens and does not close", "put the same mark at the end of the words."]
      : explained(error.code, error.message);
    return { offset: quote ? openingOf(document, error.pos[0]) : error.pos[0], ...said(what, mend) };
  });
  visit(document, {
    Pair: (_, { key }) => {
      if (isCollection(key)) slips.push({ offset: key.range?.[0] ?? 0, ...said("a field has no name", quoteAll) });
    },
    Alias: (_, { range }) => {
      slips.push({ offset: range?.[0] ?? 0, ...said(ownSign, quoteAll) });
    },
  });
  return slips.sort((a, b) => a.offset - b.offset);
}

function said(what: string, mend: string): { message: string; mend: string } {
  return { message: `This is not readable as YAML: ${what}.`, mend };
}

function explained(code: string, message: string): [what: string, mend: string] {
  const first = (message.split("\n")[0] ?? message).replace(/\.$/, "");
  if (/^Unexpected scalar/.test(first))
    return [
      "something stands behind the closing quotation mark",
      "an apostrophe closes single quotation marks: put double ones around the words.",
    ];
  if (/^Flow /.test(first)) return ["a bracket opens above and does not close", "put ] or } at the end of the list."];
  return (
    known[code] ?? [
      first,
      "look at this line and the one above it: a missing space after a colon, a missing closing quotation mark or bracket, or words with a colon that need quotation marks around them.",
    ]
  );
}

/** Where the quotation mark opens that the parser missed the end of. */
function openingOf(document: Document, end: number): number {
  let opening = end;
  visit(document, {
    Scalar: (_, node) => {
      const [from, to] = node.range ?? [end, 0];
      if (isScalar(node) && /^QUOTE/.test(node.type ?? "") && from < end && to >= end) opening = from;
    },
  });
  return opening;
}
