import type { CheckedContent } from "../library/check-content";
import { commitDay } from "../library/due";
import { handouts } from "../library/handouts";
import type { Problem } from "../library/problem";
import { carried, site } from "../site";
import { addressProblems, publishedAddresses } from "./addresses";
import type { Earlier } from "./made-before";
import { writeTwins } from "./markdown/write-twins";
import { writeRedirects } from "./redirects";
import { writeSecurityText } from "./security-txt";

/**
 * Adds to an exported site what is made from its finished pages: Markdown twins, the contact for weaknesses, the ways
 * from addresses that moved.
 *
 * @param takeOver takes what has not changed over from an earlier site.
 * @returns the addresses that were published once and answer no more, as problems for an author.
 */
export function finishForMachines(
  folder: string,
  project: string,
  { records, lists, pages }: Pick<CheckedContent, "records" | "lists" | "pages">,
  takeOver?: Earlier["takeOver"],
): Problem[] {
  const redirects = lists.redirects?.redirects ?? [];
  const published = publishedAddresses(project);
  const made = handouts(pages.map(({ front, address }) => ({ kind: front.kind, address }))).map(({ file }) => file);
  const problems = addressProblems(folder, published, redirects, [...made, carried.book, carried.folder]);
  if (problems.length > 0) return problems;
  writeTwins(folder, records, takeOver);
  writeSecurityText(folder, process.env.SECURITY_CONTACT, commitDay(), site.url);
  writeRedirects(folder, redirects, site.url, published);
  return [];
}
