import { distance } from "fastest-levenshtein";

const entities: Readonly<Record<string, string>> = { amp: "and", lt: " ", gt: " ", quot: " ", apos: " ", "#39": " " };

/**
 * Whether two titles name one work. Markup, punctuation, case and accents do not count; neither does a subtitle or a
 * journal's name that only one of them has, nor a few letters (British and American spelling), up to 1 letter in 10.
 */
export function sameTitle(ours: string, theirs: string): boolean {
  const [one, other] = [plain(ours), plain(theirs)].sort((a, b) => a.length - b.length) as [string, string];
  if (one === other) return true;
  if (one.length >= 20 && other.startsWith(one)) return true;
  return distance(one, other) <= other.length / 10;
}

function plain(title: string): string {
  return title
    .replace(/<[^>]*>/g, "")
    .replace(/&(#?\w+);/g, (_, name: string) => entities[name] ?? " ")
    .replaceAll("&", "and")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/^\W*(?:retracted|withdrawn|retraction)(?: article)?\W+/, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
