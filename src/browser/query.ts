import type { KnownTerm } from "./known-terms";

/**
 * Words that ask and do not name, and those for whom one asks: as every word of a query must be found, they would only
 * hide answers.
 */
const askingWords = new Set(
  (
    "a about actually after all also am an and any are as at be been before but by can could did do does for from get had has have how i if " +
    "in is it its just like many me much my no not of on or our out percent really set should so some take than that the their them then there " +
    "they this to up versus vs was we what when where which who why will with would you your he she him her his hers says said son " +
    "sons daughter husband wife partner mum mom dad mother father brother sister friend"
  ).split(" "),
);

/** Small letters, single spaces, no marks around words; "70%" and "70 per cent" as "70 percent". */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’']/g, "'")
    .replace(/%|per cent\b/g, " percent ")
    .replace(/[^\p{L}\p{N}'\s-]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * A query without the words that only ask, nor the name that every page holds; whole where nothing else would be left.
 * The bare name asks what it is.
 */
export function naming(query: string): string {
  const kept = query.split(" ").filter((word) => !askingWords.has(word) && word !== "ketamine");
  if (kept.length > 0) return kept.join(" ");
  return query === "ketamine" ? "what is ketamine" : query;
}

/** What to look for, and the site's own term where the reader used another word for it. */
export type Asked = { queries: string[]; ours?: { id: string; term: string } };

/** Fewer letters are the beginning of too much; they are looked up only where they are another word for something. */
const fewest = 3;

/** Words that must come together, or alone, tell more than one of several, however long it is; three more than two. */
function weight(other: string): number {
  return /[+=]/.test(other) ? 98 + other.split("+").length : other.length;
}

/**
 * Whether a text holds another word for something: "ocd/obsessive+success/work" asks for one of the first words and one
 * of the others, in any order, and "= stop =" for a text that has no other word.
 */
function holds(text: string, other: string): boolean {
  return other.split("+").every((part) => part.split("/").some((word) => text.includes(` ${word} `)));
}

/** The term that a text has the longest other word for, and that word. */
function longest(text: string, terms: readonly KnownTerm[]): { ours?: Asked["ours"]; theirs: string } {
  let ours: Asked["ours"];
  let theirs = "";
  // "does ketamine really work" asks what "does it work" asks
  const plainer = text.replace(/ (?:really|actually)(?= )/g, "");
  const texts = [text, plainer, plainer.replace(/ ketamine(?= )/, " it")].map((one) => ` =${one}= `);
  // of a question, which answers, and a term, which explains, the question; questions stand last in the list
  for (const [id, term, ...also] of terms)
    for (const other of also)
      if (weight(other) >= weight(theirs) && texts.some((one) => holds(one, other))) {
        ours = { id, term };
        theirs = other;
      }
  return { ours, theirs };
}

/** The reader's words, and the site's own term in place of the longest other word for one. */
export function asked(text: string, terms: readonly KnownTerm[]): Asked {
  const words = plain(text);
  // "bi-polar" and "bi polar" are one word to a reader, "can't" and "cant" too; the other words have no such marks
  const padded = ` ${words.replaceAll("-", " ").replaceAll("'", "")} `;
  const same = terms.find(([, term]) => plain(term) === words);
  if (same) return { queries: [naming(words)], ours: { id: same[0], term: same[1] } };
  let { ours, theirs } = longest(padded, terms);
  if (ours && !ours.id.startsWith("/")) {
    // a medicine beside ketamine is a question of both together, by whatever name it goes
    const both = padded.includes(" ketamine ") ? "with " : "";
    const about = longest(padded.replace(` ${theirs} `, ` ${both}${plain(ours.term)} `), terms);
    if (about.theirs.includes("+")) ({ ours, theirs } = about);
  }
  const typed = words.length < fewest && !/\d\d/.test(words) ? [] : [naming(words)];
  if (!ours) return { queries: typed };
  const term = plain(ours.term);
  if (padded.includes(` ${term} `)) return ours.id.startsWith("/") ? { queries: typed, ours } : { queries: typed };
  // three letters alone are the beginning of too much else: "APA" of "apart"
  const only = theirs === words && words.length <= fewest ? [] : typed;
  const inOurWords = naming(ours.id.startsWith("/") ? term : padded.replace(` ${theirs} `, ` ${term} `).trim());
  return { queries: [...new Set([inOurWords, ...only])], ours };
}

/**
 * Whether a part holds the first half of any word of the queries. Where the index has no word that begins like a
 * misspelt one, it answers with ever shorter beginnings: with "al" for "alchohol".
 */
export function isSound(
  part: { content: string; locations: readonly number[]; meta: { title: string; part?: string } },
  queries: readonly string[],
): boolean {
  const words = part.content.split(/\s+/);
  const marked = part.locations.map((place) => words[place]).join(" ");
  const held = bare(`${marked} ${part.meta.title} ${part.meta.part ?? ""}`).split(/[ -]/);
  const starts = bare(queries.join(" "))
    .split(/[ -]/)
    .map((word) => word.slice(0, word.length < 4 ? 3 : word.length / 2));
  return starts.some((start) => start && held.some((word) => word.startsWith(start)));
}

/** Without accents, as the index compares words. */
function bare(text: string): string {
  return plain(text.normalize("NFD").replace(/\p{M}/gu, ""));
}

type Piece = { text: string; found: boolean };

/** The longest excerpt, in words. */
const mostWords = 40;

/**
 * The sentence of a text that holds the most of what was found, cut into what was found and what was not.
 *
 * @param content the text.
 * @param places the places of found words in it, counted in words from 0.
 */
export function sentenceFound(content: string, places: readonly number[]): Piece[] {
  const words = content.split(/\s+/);
  const found = new Set(places.filter((place) => !askingWords.has(plain(words[place] ?? ""))));
  let best = { from: 0, to: Math.min(words.length, mostWords), score: 0 };
  let from = 0;
  words.forEach((word, at) => {
    const ends = at === words.length - 1 || /[.!?][)”"’]*$/.test(word);
    if (!ends && at - from < mostWords - 1) return;
    let score = 0;
    for (let place = from; place <= at; place += 1) if (found.has(place)) score += 1;
    if (score > best.score) best = { from, to: at + 1, score };
    from = at + 1;
  });
  const pieces: Piece[] = [{ text: "", found: false }];
  for (let at = best.from; at < best.to; at += 1) {
    const last = pieces.at(-1) as Piece;
    const space = at > best.from ? " " : "";
    if (last.found === found.has(at)) last.text += `${space}${words[at]}`;
    else if (!last.found) {
      last.text += space;
      pieces.push({ text: words[at] as string, found: true });
    } else pieces.push({ text: `${space}${words[at]}`, found: false });
  }
  return pieces.filter(({ text }) => text);
}
