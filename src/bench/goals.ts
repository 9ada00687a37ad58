/** What each measurement of `npm run bench…` may come to at the most. One place for every limit; docs/performance.md tells whether they are met. */
export const goals = {
  /** A built page beside the same words written by hand, as a phone slowed down sees both in one run. */
  page: {
    /** How many times as long until the largest piece is painted: a tenth is what a reader does not notice. */
    paintRatio: 1.1,
    /**
     * Milliseconds that a built page may be blocked beyond the page by hand, as noise: a tenth of the 100 ms within which an
     * answer to a touch feels immediate (web.dev, RAIL), which nobody can feel.
     */
    blockedNoise: 10,
    /** Layout shift has no noise: what does not move gives 0 in every round. */
    shift: 0,
  },
  /** An edit under `npm run dev`. */
  edit: {
    /** Seconds from the saved file to the page that holds it: longer, and a writer turns to something else. */
    seconds: 2,
  },
  /** What 1,000 articles may add to a build, in seconds. */
  build: {
    /** To check, compile and render from nothing: the least that was asked for, where Astro took 18. */
    seconds: 30,
    /** With nothing changed: less than Astro took beside it, 10.8 to 11.3. */
    unchanged: 10,
    /** To check, compile and render after one edit: less than Astro took beside it, 10.8 to 11.5. */
    edited: 10,
    /** How many times what 100 articles add, from nothing: 10 is a straight line, the rest is what one run of 100 is unsure by. */
    timesHundred: 15,
  },
  /** A host under a steady load. */
  load: {
    /** Answers with status 400 or above, broken connections and answers that did not come in time, all together. */
    errors: 0,
    /** Requests answered in a second. */
    perSecond: 2000,
    /** How many times the memory after the first quarter, when all files have been read, the memory at the end may be. */
    growth: 1.2,
  },
} as const;
