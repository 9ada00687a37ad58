const times: Readonly<Record<string, number>> = {
  twice: 2,
  double: 2,
  doubles: 2,
  doubled: 2,
  twofold: 2,
  triple: 3,
  triples: 3,
  tripled: 3,
  threefold: 3,
  tenfold: 10,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

const pattern =
  /\b(?:(twice|doubles?|doubled|triples?|tripled) (?:the|as|that|what)|(two|three|four|five|six|seven|eight|nine|ten) times (?:as|the|more|higher|greater|less|lower)|(twofold|threefold|tenfold)|(two|three|four|five|six|seven|eight|nine|ten)-fold)\b/gi;
/** A claim that someone else makes is examined, not made: in quotation marks, or "If a clinic says that …". */
const someoneElses = /[“"][^”"]*[”"]|\bIf [^.;]*\b(?:says?|claims?|promises?|tells you)\b[^.;]*/g;
/** In a record's own words a bare "doubled" is enough. */
const bare = /\b(?:(twice|doubled?|tripled?))\b/gi;

type Found = { text: string; value: number; index: number };

/**
 * Finds sizes of an effect that are written as words: "twice the share", "three times as likely", "tenfold". How often
 * something is done ("twice a week", "three times a day") is none.
 */
export function ratioWords(text: string): Found[] {
  return found(
    text.replace(someoneElses, (claim) => " ".repeat(claim.length)),
    pattern,
  );
}

/** The ratios that the words of a record hold, for whoever cites it. */
export function ratiosInRecord(text: string): Found[] {
  return [...found(text, pattern), ...found(text, bare)];
}

function found(text: string, wanted: RegExp): Found[] {
  return [...text.matchAll(wanted)].map((match) => {
    const word = match.slice(1).find((group) => group !== undefined) ?? "";
    return { text: match[0], value: times[word.toLowerCase()] ?? Number.NaN, index: match.index };
  });
}
