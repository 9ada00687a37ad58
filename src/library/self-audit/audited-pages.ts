import { auditedSections } from "../../schema/self-audit";
import type { Problem } from "../problem";
import type { AuditedPage } from "./by-build";
import { type SelfAuditFiles, selfAuditFolder } from "./files";

/** The file that holds a page's scores. */
export function scoresFile(address: string): string {
  return `${selfAuditFolder}/pages/${address.slice(1, -1).replace("/", "-")}.yaml`;
}

/** The pages that are scored: all but those about the site itself. */
export function auditedPages<Page extends AuditedPage>(pages: readonly Page[]): Page[] {
  return pages.filter(({ front }) => (auditedSections as readonly string[]).includes(front.section));
}

/**
 * Finds the pages that nobody has scored yet. They do not stop a build, so that a new page can be seen while it is
 * written; the tests of the content do not pass with one.
 */
export function unscoredPages(files: SelfAuditFiles, pages: readonly AuditedPage[]): Problem[] {
  const scored = new Set(files.pages.map(({ value }) => value.page));
  return auditedPages(pages)
    .filter(({ address }) => !scored.has(address))
    .map(({ address }) => ({
      file: scoresFile(address),
      message: `The page ${address} has no scores of its own.`,
      mend: "read it in full and answer every item; copy another page's file for the form.",
    }));
}
