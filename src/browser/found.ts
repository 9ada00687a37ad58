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

/** A part before its words are fetched. */
export type Hit = { id: string; score: number; data: () => Promise<Found> };

/** What a query found, best first, and the site's own term where the reader used another word for it. */
export type Answer = { hits: Hit[]; queries: string[]; ours?: { id: string; term: string } };
