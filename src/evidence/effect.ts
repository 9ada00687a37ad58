/**
 * An estimate with its interval. Differences of risk are shares from -1 to 1, ratios are above 0; every function that
 * returns an `Effect` says which. `low <= value <= high` always holds.
 */
export type Effect = { value: number; low: number; high: number };
