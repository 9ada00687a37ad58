import { queries } from "./query";

/** One part of a page that a query found. */
export type Found = {
  url: string;
  meta: { title: string; part?: string };
  filters: { section?: string[] };
  /** Its words, as plain text. */
  content: string;
  /** The places of found words, counted in words. */
  locations: number[];
};
type Hit = { id: string; score: number; data: () => Promise<Found> };
type Pagefind = {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string, options?: { filters?: Record<string, string> }) => Promise<{ results: Hit[] } | null>;
};

let started: Promise<{ pagefind: Pagefind; also: Record<string, string> }> | undefined;

/** Fetches the index's beginning and the other words for our terms; once. */
export function start(): NonNullable<typeof started> {
  started ??= (async () => {
    const address = "/pagefind/pagefind.js";
    const [pagefind, also] = await Promise.all([
      import(address) as Promise<Pagefind>,
      fetch("/search/synonyms.json").then((answer) => answer.json() as Promise<Record<string, string>>),
    ]);
    await pagefind.options({ noWorker: true, metaCacheTag: "1", ranking: { metaWeights: { title: 6, part: 3 } } });
    await pagefind.init();
    return { pagefind, also };
  })();
  return started;
}

/**
 * The parts that a query finds, best first.
 *
 * @param section the name of a section, or nothing for all of them.
 */
export async function find(text: string, section: string): Promise<Hit[]> {
  const { pagefind, also } = await start();
  const options = section ? { filters: { section } } : {};
  const ask = async (query: string): Promise<Hit[]> => (await pagefind.search(query, options))?.results ?? [];
  const asked = queries(text, also);
  const whole = await Promise.all(asked.map(ask));
  if (whole.some((hits) => hits.length > 0)) return merged(whole);
  const words = [...new Set(asked.flatMap((query) => query.split(" ")))];
  return words.length > 1 ? merged(await Promise.all(words.map(ask))) : [];
}

/** One list of several: a part that several queries found counts for each of them. */
function merged(lists: readonly Hit[][]): Hit[] {
  const byId = new Map<string, Hit>();
  for (const hit of lists.flat()) {
    const before = byId.get(hit.id);
    byId.set(hit.id, before ? { ...before, score: before.score + hit.score } : hit);
  }
  return [...byId.values()].sort((a, b) => b.score - a.score);
}
