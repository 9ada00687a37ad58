import { type KnownTerm, plain } from "./query";

/** Words of fewer letters have too many neighbours. */
const fewest = 4;

/**
 * A query with each word that the site's terms and titles do not hold put as their nearest; nothing where none is near.
 * Meant to be offered, never to be looked for unasked: one medicine's name may be two letters from another's.
 */
export function meant(text: string, terms: readonly KnownTerm[], titles = ""): string | undefined {
  const known = new Set(
    plain(`${terms.map(([, ...names]) => names.join(" ")).join(" ")} ${titles}`)
      .split(/[ -]/)
      .filter((word) => word.length >= fewest),
  );
  const asked = plain(text);
  const words = asked.split(" ").map((word) => {
    if (word.length < fewest || known.has(word)) return word;
    let best = word;
    let least = word.length < 7 ? 1 : 2;
    for (const one of known) {
      const apart = distance(word, one);
      if (apart < least || (apart === least && best === word)) [best, least] = [one, apart];
    }
    return best;
  });
  const put = words.join(" ");
  return put === asked ? undefined : put;
}

/** How many letters have to be added, left out, changed or swapped with their neighbour. */
export function distance(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const [a, b] = [one[i - 1], other[j - 1]];
      row[j] = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + Number(a !== b));
      if (a === other[j - 2] && b === one[i - 2]) row[j] = Math.min(row[j] ?? 0, (before[j - 2] ?? 0) + 1);
    }
    [before, last] = [last, row];
  }
  return last[other.length] ?? 0;
}
