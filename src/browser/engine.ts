import type { Answer, Hit } from "./found";
import { init, search } from "./pagefind";
import { asked, type KnownTerm, knownTerms } from "./query";

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

/**
 * The parts that hold every word of a query; where none does, those that hold some.
 *
 * @param section the name of a section, or nothing for all of them.
 */
export async function find(text: string, section: string): Promise<Answer> {
  const terms = await start();
  const ask = (query: string): Promise<Hit[]> => search(query, section ? { section } : {});
  const { queries, ours } = asked(text, terms);
  const whole = await Promise.all(queries.map(ask));
  const words = [...new Set(queries.flatMap((query) => query.split(" ")))];
  // our term and the reader's words weigh what they find: which of them pages use shows in the score of the best part
  if (whole.some((hits) => hits.length > 0) || words.length < 2) return { hits: merged(whole), queries, ours };
  const some = await Promise.all(words.map(ask));
  const rareness = some.map((hits) => Math.log(1 + parts / (1 + hits.length)) / (hits[0]?.score || 1));
  return { hits: merged(some, rareness), queries, ours };
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
