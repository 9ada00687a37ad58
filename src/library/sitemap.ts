import { auditedSections } from "../schema/self-audit";
import { sections } from "../schema/vocabulary";
import { fixedAddresses } from "./addresses";
import type { library } from "./library";
import { kindsOfTheirOwn, sourcesAddress } from "./source-lists";
import { trialsAddress, trialTopics } from "./trials";
import { latest, modifiedOn, readOn } from "./true-dates";

/** Every address people read, and the day it last changed where the content knows one. */
export function sitemap({ pages, records }: ReturnType<typeof library>): { address: string; changed?: string }[] {
  const pageDays = [...pages.values()].map((page) => ({ address: page.address, changed: modifiedOn(page) }));
  const recordDays = [...records.values()].map((record) => ({
    address: `/sources/${record.id}/`,
    changed: readOn(record),
  }));
  // a list changes with what it lists; a page of the code has no day of its own, so it gives none
  const lists: Record<string, string> = {
    "/changes/": latest([...pages.values()].flatMap((page) => page.changes.map(({ date }) => date))),
    "/sources/": latest(recordDays.map(({ changed }) => changed)),
  };
  const made = [
    ...trialTopics(records).map(trialsAddress),
    ...kindsOfTheirOwn(records).map(sourcesAddress),
    ...[...pages.values()]
      .filter(({ section }) => (auditedSections as readonly string[]).includes(section))
      .map(({ address }) => `/about/self-audit${address}`),
  ];
  const fixed = [...new Set<string>([...fixedAddresses, ...sections.map((section) => `/${section}/`), ...made])].map(
    (address) => {
      const changed = lists[address];
      return changed ? { address, changed } : { address };
    },
  );
  return [...fixed, ...pageDays, ...recordDays].sort((a, b) => (a.address < b.address ? -1 : 1));
}
