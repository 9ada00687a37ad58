import type { Lists } from "../schema/lists";
import type { EvidenceRecord } from "../schema/record";
import { fixedAddresses } from "./addresses";
import { borrowedMarkProblems } from "./borrowed-mark-problems";
import { certaintyProblems } from "./certainty-problems";
import { dateProblems, lineDateProblems, toolDateProblems } from "./date-problems";
import { listProblems } from "./list-problems/list-problems";
import type { OnParsed } from "./located-page";
import { oneRatingProblems } from "./one-rating-problems";
import { bodyProblems, pageProblems } from "./page-problems/page-problems";
import type { Problem } from "./problem";
import { ratingProblems } from "./rating-problems";
import { type ReadLists, readLists } from "./read-lists";
import { type CheckedPage, readPages } from "./read-pages";
import { readRecords } from "./read-records";
import { termSpellings } from "./reading-level";
import { readingProblems } from "./reading-problems";
import { readSelfAudit } from "./self-audit/files";
import { selfAuditProblems } from "./self-audit/problems";
import { kindsOfTheirOwn, sourcesAddress } from "./source-lists";
import { trialsAddress, trialTopics } from "./trials";

/** What was read, and everything wrong with it. */
export type CheckedContent = {
  problems: Problem[];
  records: Map<string, EvidenceRecord>;
  pages: CheckedPage[];
  lists: Partial<Lists>;
};

/**
 * Reads everything an author writes and finds every problem at once. A file that cannot be read is one problem: what
 * points to it is not blamed as well.
 *
 * @param folder the project's folder, with `content/` in it.
 * @param passed files of pages whose words passed before and are held against the same things now: they are not read again.
 * @param onParsed is told of each page as soon as it is parsed, before it is checked.
 */
export function checkContent(
  folder: string,
  passed: ReadonlySet<string> = new Set(),
  onParsed?: OnParsed,
): CheckedContent {
  const problems: Problem[] = [];
  const { records, unread } = readRecords(folder, problems);
  const read = readLists(folder, problems);
  const { pages, withoutFront, addresses } = readPages(folder, problems, passed, onParsed);
  const lists = Object.fromEntries(Object.entries(read).map(([name, list]) => [name, list.value])) as Partial<Lists>;
  const nothingThere = records.size + unread.size === 0 || pages.length + withoutFront.length === 0;
  if (nothingThere && problems.length > 0) return { problems, records, pages, lists };
  const ownPages = [...addresses].filter((address) => !(fixedAddresses as readonly string[]).includes(address));
  const readable = new Set(pages.map(({ address }) => address));
  const unreadable = new Set(ownPages.filter((address) => !readable.has(address)));
  for (const id of [...records.keys(), ...unread]) addresses.add(`/sources/${id}/`);
  for (const topic of trialTopics(records)) addresses.add(trialsAddress(topic));
  for (const kind of kindsOfTheirOwn(records)) addresses.add(sourcesAddress(kind));
  const names = (read.names?.value.names ?? []).map(({ name }) => name).sort((a, b) => b.length - a.length);
  const claims = new Map(
    pages.flatMap(({ front, address }) =>
      (front.certainty ?? []).map(({ id, rating }) => [`${address}#${id}`, rating] as const),
    ),
  );
  const check = { records, unread, names, phones: phonesOf(read), addresses, claims, pages: new Set(ownPages) };
  const terms = termSpellings(read.glossary?.value.terms ?? []);
  for (const { page, front } of pages) {
    if (passed.has(page.file)) continue;
    problems.push(
      ...pageProblems(page, front, check),
      ...certaintyProblems(page, front),
      ...ratingProblems(page, front, check),
      ...readingProblems(page, front, terms),
      ...dateProblems(page, front),
    );
  }
  problems.push(...borrowedMarkProblems(pages, unreadable));
  for (const page of withoutFront) problems.push(...bodyProblems(page, undefined, check));
  problems.push(
    ...listProblems(read, check),
    ...oneRatingProblems(pages, read, check),
    ...toolDateProblems(read),
    ...lineDateProblems(read),
  );
  const audited = pages.map(({ page, front, address }) => ({ address, front, words: page.words }));
  problems.push(...selfAuditProblems(readSelfAudit(folder, problems), audited, addresses));
  return { problems, records, pages, lists };
}

/** Every telephone number of the crisis lines; "999 or 112" holds two. */
function phonesOf({ "crisis-lines": lines }: ReadLists): string[] {
  const numbers = [
    ...[lines?.value.lines, lines?.value.parents, lines?.value.touched]
      .flatMap((group = []) => group)
      .flatMap(({ call, text }) => [call, text]),
    ...(lines?.value.emergency ?? []).map(({ call }) => call),
  ];
  return numbers.flatMap((number) => number?.split(" or ") ?? []);
}
