import { z } from "zod";

/**
 * What a service says has happened to a source since it was published: it was retracted (or withdrawn), its readers are
 * warned of it, it was corrected, or a newer version of it stands elsewhere.
 */
export const notice = z.strictObject({
  kind: z.enum(["retraction", "concern", "correction", "newer"]),
  /** The service's own word for it. */
  label: z.string(),
  /** Where the notice can be read. */
  address: z.string().optional(),
  /** The day of the notice, or the year or month alone where no day is given. */
  date: z.string().optional(),
});

/** What a service answered about one identifier. */
export const answer = z.strictObject({
  /** The day it was asked. */
  asked: z.string(),
  found: z.boolean(),
  /** Another agency that knows the DOI, where Crossref does not. */
  agency: z.string().optional(),
  /** The ways in which the service writes the title: with its subtitle, in the original language. */
  titles: z.array(z.string()),
  /** The DOI that PubMed gives for its number. */
  doi: z.string().optional(),
  notices: z.array(notice),
});

export type Notice = z.infer<typeof notice>;
export type Answer = z.infer<typeof answer>;

/** Leaves one notice of each kind and address, the one with the earliest date. */
export function withoutTwins(notices: readonly Notice[]): Notice[] {
  const kept = new Map<string, Notice>();
  for (const entry of notices) {
    const key = `${entry.kind} ${entry.address ?? entry.label}`;
    const before = kept.get(key);
    if (!before || (entry.date ?? "9999") < (before.date ?? "9999")) kept.set(key, entry);
  }
  return [...kept.values()];
}
