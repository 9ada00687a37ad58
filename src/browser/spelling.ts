/*! Licences: third-party-licences.txt */
import { distance } from "fastest-levenshtein";
import { type KnownTerm, knownTerms } from "./known-terms";
import { plain } from "./query";
import { isUsual } from "./usual-words";

/** Words of fewer letters have too many neighbours. */
const fewest = 4;

/**
 * A query with each word that neither the site's terms and titles nor everyday English hold put as the nearest of the
 * site's; nothing where none is near.
 * Meant to be offered, never to be looked for unasked: one medicine's name may be two letters from another's.
 *
 * @param terms the site's terms and questions with their other words.
 * @param titles the titles of pages, as one text.
 */
export function meant(text: string, terms: readonly KnownTerm[], titles = ""): string | undefined {
  const known = new Set(
    plain(`${terms.map(([, ...names]) => names.join(" ")).join(" ")} ${titles}`)
      .split(/[ -]/)
      .filter((word) => word.length >= fewest),
  );
  const asked = plain(text);
  const put = asked
    .split(" ")
    .map((word) => (word.length < fewest || known.has(word) || isUsual(word) ? word : nearest(word, known)))
    .join(" ");
  return put === asked ? undefined : put;
}

/** A line that offers the words of the site that a misspelt one is nearest to; empty where none is near. */
export async function suggestion(text: string): Promise<string | HTMLElement> {
  const words = meant(text, await knownTerms(), document.querySelector<HTMLElement>("#pages ~ ul")?.innerText);
  if (!words) return "";
  const line = document.createElement("p");
  const link = document.createElement("a");
  link.href = `?${new URLSearchParams({ q: words })}`;
  link.textContent = words;
  line.append("Did you mean ", link, "?");
  return line;
}

/** The first word of those fewest letters away, of which a long word may have two wrong; itself where none is near. */
function nearest(word: string, known: Iterable<string>): string {
  const most = word.length < 7 ? 1 : 2;
  const apart = [...known].map((one) => ({ one, letters: distance(word, one) }));
  const [best] = apart.filter(({ letters }) => letters <= most).sort((a, b) => a.letters - b.letters);
  return best?.one ?? word;
}
