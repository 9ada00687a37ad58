import type { PageFrontMatter } from "../schema/page";
import type { EvidenceRecord } from "../schema/record";

/** The day a page was first published: its oldest change. */
export function publishedOn(page: Pick<PageFrontMatter, "changes">): string {
  return page.changes.map(({ date }) => date).sort()[0] ?? "";
}

/** The day a page last became another: its last change, or the last check of its evidence, which the page prints. */
export function modifiedOn(page: Pick<PageFrontMatter, "changes" | "checked">): string {
  return latest([page.checked, ...page.changes.map(({ date }) => date)]);
}

/** The day a record was last read: first by whoever wrote it, then by whoever held it against its source again. */
export function readOn(record: Pick<EvidenceRecord, "checked" | "checks">): string {
  return latest([record.checked, ...record.checks.map(({ date }) => date)]);
}

/** The latest of days written year-month-day; empty where there are none. */
export function latest(days: readonly string[]): string {
  return [...days].sort().at(-1) ?? "";
}
