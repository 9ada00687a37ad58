import type { Lists } from "../schema/lists";

/**
 * A term of the site: its id in the glossary, the term, and other words that readers type for it. Or a question: its
 * address, the question, and the same.
 */
export type KnownTerm = [id: string, term: string, ...also: string[]];

/**
 * What the search must know of other words, these in small letters. A word that is a term itself, or holds its term,
 * finds it anyway and is left out; a word given for several terms belongs to the first.
 */
export function synonyms(terms: Lists["glossary"]["terms"]): KnownTerm[] {
  const taken = new Set(terms.map(({ term }) => usual(term).toLowerCase()));
  return terms.flatMap(({ id, term: whole, also = [] }): KnownTerm[] => {
    const written = usual(whole);
    const term = written.toLowerCase();
    const [long = ""] = written === whole ? [] : whole.split(" (");
    const others = [long, ...also]
      .map(spaced)
      .filter((other) => other && !taken.has(other) && !other.startsWith(term) && !` ${other} `.includes(` ${term} `));
    for (const other of others) taken.add(other);
    return others.length > 0 ? [[id, written, ...others]] : [];
  });
}

/** As the search looks for other words: in small letters, hyphens as spaces, "can't" as "cant". */
function spaced(word: string): string {
  return word.toLowerCase().replaceAll("-", " ").replaceAll("'", "");
}

/**
 * The name that pages use and readers type: of "electroconvulsive therapy (ECT)" the letters, of "label (of a medicine)"
 * the word. Looked up whole, it would find only what spells out both.
 */
function usual(term: string): string {
  const [, word = term, inBrackets = ""] = /^(.+) \((.+)\)$/.exec(term) ?? [];
  return /^\p{Lu}+$/u.test(inBrackets) ? inBrackets : word;
}

/** The questions that readers type in fewer words, and their pages, which some words ask for. */
export function questionsAsked(questions: Lists["questions"]["questions"]): KnownTerm[] {
  return questions.flatMap(({ id, question, page, also = [], page_for = [] }): KnownTerm[] =>
    [
      [`/questions/#${id}`, question, ...new Set(also.map(spaced))] as KnownTerm,
      [page, question, ...new Set(page_for.map(spaced))] as KnownTerm,
    ].filter((known) => known.length > 2),
  );
}

/**
 * Known terms as one text, apart by two bars, their words by one; an id that the term spells is left out. Every first
 * search fetches them: as lists in JSON they are an eighth more by Brotli.
 */
export function inBars(terms: readonly KnownTerm[]): string {
  return terms
    .map(([id, term, ...also]) => [id === term.replaceAll(" ", "-") ? "" : id, term, ...also].join("|"))
    .join("||");
}
