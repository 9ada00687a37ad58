/** What orders sources in time. */
type Dated = { id: string; year?: number | undefined };

/** Orders sources from old to new, then by name; those whose year nobody printed, most of them plans, come last. */
export function byYear(a: Dated, b: Dated): number {
  const none = Number.MAX_SAFE_INTEGER;
  return (a.year ?? none) - (b.year ?? none) || (a.id < b.id ? -1 : 1);
}
