/** `](/sources/nhs-borders-ect/)`; the lists of sources stand below the same folder. */
const sourceLink = /\]\(\/sources\/([a-z0-9-]+)\/(?:#[^)]*)?\)/g;

/**
 * What words lead to below `/sources/` by a link of their own, without a number: ids of records, and names of lists. Such a
 * source is rested on as one that is cited, so its retraction must be told as well.
 */
export function sourceLinksIn(text: string): string[] {
  return [...new Set([...text.matchAll(sourceLink)].map(([, id = ""]) => id))];
}
