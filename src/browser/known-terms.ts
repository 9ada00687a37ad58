import { site } from "./site";

/**
 * A term of the glossary: its id, the term as the glossary writes it, other words for it in small letters. Or a question:
 * its address, the question, shorter words for it.
 */
export type KnownTerm = [id: string, term: string, ...also: string[]];

/** The terms of /search/synonyms.json, as `inBars` of src/library/synonyms.ts writes them. */
export async function knownTerms(): Promise<KnownTerm[]> {
  const written = (await (await fetch(`${site}search/synonyms.json`)).json()) as string;
  return written.split("||").map((one) => {
    const known = one.split("|") as KnownTerm;
    known[0] ||= known[1].replaceAll(" ", "-");
    return known;
  });
}
