import { type KnownTerm, plain } from "./query";

/** Words of fewer letters have too many neighbours. */
const fewest = 4;

/**
 * A query with each word that the site's terms and titles do not hold put as their nearest; nothing where none is near.
 * Meant to be offered, never to be looked for unasked: one medicine's name may be two letters from another's.
 */
export function meant(text: string, terms: readonly KnownTerm[], titles = ""): string | undefined {
  const known = plain(`${terms.map(([, ...names]) => names.join(" "))} ${titles}`)
    .split(/[ -]/)
    .filter((word) => word.length >= fewest);
  const asked = plain(text);
  const put = asked.replace(/\S{4,}/g, (word) => {
    const within = (changes: number) => known.find((one) => near(word, one, changes));
    return within(0) ?? within(1) ?? (word.length > 6 ? within(2) : undefined) ?? word;
  });
  return put === asked ? undefined : put;
}

/** Whether so many letters added, left out, changed or swapped with their neighbour make one word of the other. */
export function near(one: string, other: string, changes: number): boolean {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [a, b] = [one.slice(at), other.slice(at)];
  if (a === b || changes === 0) return a === b;
  const then = (ofOne: number, ofOther: number) => near(a.slice(ofOne), b.slice(ofOther), changes - 1);
  return then(1, 1) || then(1, 0) || then(0, 1) || (a[0] === b[1] && a[1] === b[0] && then(2, 2));
}
