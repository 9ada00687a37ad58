import type { Answer, Hit } from "./found";
import { type KnownTerm, knownTerms } from "./known-terms";
import { init, search } from "./pagefind";
import { asked } from "./query";

// what was found is weighed and drawn by what found it, so that it is fetched by those who ask something
export { isSound } from "./query";
export { drawResults } from "./results";

let started: Promise<KnownTerm[]> | undefined;

/** Fetches the index's beginning and other words for our terms; once. */
export function start(): NonNullable<typeof started> {
  started ??= Promise.all([knownTerms(), init()]).then(([terms]) => terms);
  return started;
}

/** About how many parts the site has; only how rare a word is depends on it. */
const parts = 1000;

/** So few parts may hold all the words by chance alone. */
const few = 6;

/**
 * The parts that hold every word of a query; where none does, or few do and none of them well, those that hold some.
 *
 * @param section the name of a section, or nothing for all of them.
 */
export async function find(text: string, section: string): Promise<Answer> {
  const terms = await start();
  const ask = (query: string): Promise<Hit[]> => search(query, section ? { section } : {});
  const { queries, ours } = asked(text, terms);
  const whole = await Promise.all(queries.map(ask));
  const none = whole.every((hits) => hits.length === 0);
  const each = async (hits: Hit[], words: string[]): Promise<Hit[]> => {
    if (words.length < 2 || hits.length > few) return hits;
    const some = await Promise.all(words.map(ask));
    const [rarest = []] = some.filter((found) => found.length > 0).sort((a, b) => a.length - b.length);
    const best = rarest[0]?.score ?? 0;
    // what is about the rarest word answers better than a list that happens to hold it and the others
    if (hits[0] && hits[0].score >= best) return hits;
    const rareness = (found: readonly Hit[]): number => Math.log(1 + parts / (1 + found.length));
    // the best place of the rarest word counts as much as if that word alone had been asked for
    return merged(
      some,
      some.map((found) => ((rareness(found) / rareness(rarest)) * best) / (found[0]?.score || 1)),
    );
  };
  if (none) return { hits: await each([], [...new Set(queries.flatMap((query) => query.split(" ")))]), queries, ours };
  // our term and the reader's words weigh what they find: which of them pages use shows in the score of the best part
  const lists = whole.map((hits, at) => (hits[0] ? each(hits, (queries[at] ?? "").split(" ")) : hits));
  return { hits: merged(await Promise.all(lists)), queries, ours };
}

/** One list of several: a part counts for each query that found it, as much as that query weighs. */
function merged(lists: readonly Hit[][], weights: readonly number[] = []): Hit[] {
  const byId = new Map<string, Hit>();
  lists.forEach((hits, at) => {
    for (const { id, score, data } of hits)
      byId.set(id, { id, score: score * (weights[at] ?? 1) + (byId.get(id)?.score ?? 0), data });
  });
  return [...byId.values()].sort((a, b) => b.score - a.score);
}
