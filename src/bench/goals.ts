/** What each measurement of `npm run bench…` may come to at the most. One place for every limit; docs/performance.md tells how they are met. */
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
} as const;
