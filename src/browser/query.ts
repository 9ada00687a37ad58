/** Words that ask and do not name: as every word of a query must be found, they would only hide answers. */
const askingWords = new Set(
  (
    "a about after all also am an and any are as at be been before but by can could did do does for from get had has have how i if " +
    "in is it its just like many me much my no not of on or our out should so some take than that the their them then there " +
    "they this to up was we what when where which who why will with would you your"
  ).split(" "),
);

/** Small letters, single spaces, no marks around words. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’']/g, "'")
    .replace(/[^\p{L}\p{N}'\s-]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** A query without the words that only ask; as it was where nothing else would be left. */
export function naming(query: string): string {
  const kept = query.split(" ").filter((word) => !askingWords.has(word));
  return kept.length > 0 ? kept.join(" ") : query;
}

/**
 * What to look for: the reader's words, and the site's own word in place of one that readers use for it.
 *
 * @param also the site's term by every other word for it, both in small letters.
 */
export function queries(text: string, also: Readonly<Record<string, string>>): string[] {
  const asked = plain(text);
  if (asked === "") return [];
  const padded = ` ${asked} `;
  const known = Object.keys(also)
    .filter((other) => padded.includes(` ${other} `))
    .sort((a, b) => b.length - a.length)[0];
  const term = known === undefined ? undefined : also[known];
  if (known === undefined || term === undefined || padded.includes(` ${term} `)) return [naming(asked)];
  const inOurWords = naming(padded.replace(` ${known} `, ` ${term} `).trim());
  return asked.length < 3 ? [inOurWords] : [...new Set([inOurWords, naming(asked)])];
}

type Piece = { text: string; found: boolean };

/** The longest excerpt, in words. */
const longest = 40;

/**
 * The sentence of a text that holds the most of what was found, cut into what was found and what was not.
 *
 * @param content the text.
 * @param places the places of found words in it, counted in words from 0.
 */
export function sentenceFound(content: string, places: readonly number[]): Piece[] {
  const words = content.split(/\s+/);
  const found = new Set(places);
  let best = { from: 0, to: Math.min(words.length, longest), score: 0 };
  let from = 0;
  words.forEach((word, at) => {
    const ends = at === words.length - 1 || /[.!?][)”"’]*$/.test(word);
    if (!ends && at - from < longest - 1) return;
    let score = 0;
    for (let place = from; place <= at; place += 1) if (found.has(place)) score += 1;
    if (score > best.score) best = { from, to: at + 1, score };
    from = at + 1;
  });
  const pieces: Piece[] = [];
  for (let at = best.from; at < best.to; at += 1) {
    const text = `${words[at]}${at + 1 < best.to ? " " : ""}`;
    const last = pieces.at(-1);
    if (last && last.found === found.has(at)) last.text += text;
    else pieces.push({ text, found: found.has(at) });
  }
  return pieces;
}
