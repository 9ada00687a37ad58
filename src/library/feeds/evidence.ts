import { kindName } from "../../evidence/kind";
import { shortName } from "../../evidence/short-name";
import { withLimits } from "../../evidence/with-limits";
import type { EvidenceRecord } from "../../schema/record";
import { site } from "../../site";
import type { Entry, FeedContent } from "./feed";

/** A feed holds whole days, so that no day is cut in the middle; older days go once this many entries are there. */
const enough = 100;

/**
 * What changed in the evidence, newest first: a source read for the first time, corrected at a second reading, or retracted.
 *
 * @param address where the feed stands.
 */
export function evidenceFeed(records: Iterable<EvidenceRecord>, address: string): FeedContent {
  const entries = [...records]
    .flatMap(changesOf)
    .sort((a, b) =>
      a.updated === b.updated ? ((a.id ?? "") < (b.id ?? "") ? -1 : 1) : a.updated < b.updated ? 1 : -1,
    );
  const lastDay = entries[enough - 1]?.updated ?? "";
  return {
    title: `${site.name}: changes in the evidence`,
    description: "Sources read for the first time, corrected at a second reading, or retracted.",
    address,
    entries: entries.filter(({ updated }) => updated >= lastDay),
  };
}

function changesOf(record: EvidenceRecord): Entry[] {
  const address = `/sources/${record.id}/`;
  const name = `${shortName(record)}: ${record.title}`;
  const corrected = [...new Set(record.checks.filter(({ result }) => result === "corrected").map(({ date }) => date))];
  return [
    // from the day on which it was told of at the earliest: an older day could be past the feed's end
    ...(record.retracted
      ? [
          {
            title: `Retracted: ${name}`,
            address,
            id: `${address}#retracted-${record.retracted.date}`,
            updated: record.retracted.date > record.checked ? record.retracted.date : record.checked,
            summary: `The source was retracted on ${record.retracted.date}: do not rely on it. Notice: ${record.retracted.notice}`,
          },
        ]
      : []),
    {
      title: `Read: ${name}`,
      address,
      id: `${address}#read-${record.checked}`,
      updated: record.checked,
      summary: `${kindName(record)}. ${withLimits(record)}`,
    },
    ...corrected.map((date) => ({
      title: `Corrected: ${name}`,
      address,
      id: `${address}#corrected-${date}`,
      updated: date,
      // a correction is of our record: said so, it is not taken for a result that was confirmed
      summary: `A second reading found an error in our record, and we corrected it. The record now says: ${withLimits(record)}`,
    })),
  ];
}
