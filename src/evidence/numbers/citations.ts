import { blank } from "./numerals";

/** `[@murrough-2013]` or `[@feder-2021; @abdallah-2022]`. */
const citationPattern = /\[(@[^\]]*)\]/g;

/** A citation in a text: the ids it names, and where it stands. */
export type Citation = { ids: string[]; index: number; length: number };

/** Finds the citations of a text in order. */
export function citationsIn(text: string): Citation[] {
  return [...text.matchAll(citationPattern)].map((match) => ({
    ids: (match[1] ?? "").split(";").map((part) => part.trim().replace(/^@/, "")),
    index: match.index,
    length: match[0].length,
  }));
}

/** The text without its citations. */
export function withoutCitations(text: string): string {
  return text.replace(citationPattern, "");
}

/** The text with spaces in place of its citations, so that places in it stay true. */
export function blankCitations(text: string): string {
  return blank(text, citationPattern);
}
